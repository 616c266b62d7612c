package org.ingest.troops.amount;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ingest.lexicon.ResourceTable;

/**
 * The words of {@code number-words.tsv}; a word that is not there, or not of that kind, gives 0.
 */
final class NumberTable {
  private enum Kind {
    UNIT,
    TEEN,
    TENS,
    SCALE,
    SHORT,
    PART
  }

  private record Row(long value, Kind kind) {}

  private static final Map<String, Row> ROWS = read();

  private NumberTable() {}

  private static Map<String, Row> read() {
    Map<String, Row> rows = new HashMap<>();
    ResourceTable.rows(NumberTable.class, "number-words.tsv")
        .forEach(cells -> rows.put(cells.get(0), row(cells)));
    return rows;
  }

  private static Row row(List<String> cells) {
    return new Row(
        Long.parseLong(cells.get(1)), Kind.valueOf(cells.get(2).toUpperCase(Locale.ROOT)));
  }

  private static long value(String lowerCaseWord, Kind kind) {
    Row row = ROWS.get(lowerCaseWord);
    return row != null && row.kind() == kind ? row.value() : 0;
  }

  /** Whether the word is one of a number: <i>seven</i>, <i>dozen</i>, <i>quarter</i>. */
  static boolean has(String lowerCaseWord) {
    return ROWS.containsKey(lowerCaseWord);
  }

  static long unit(String lowerCaseWord) {
    return value(lowerCaseWord, Kind.UNIT);
  }

  static long teen(String lowerCaseWord) {
    return value(lowerCaseWord, Kind.TEEN);
  }

  static long tens(String lowerCaseWord) {
    return value(lowerCaseWord, Kind.TENS);
  }

  static long scale(String lowerCaseWord) {
    return value(lowerCaseWord, Kind.SCALE);
  }

  /** A scale that stands only behind digits: k, m. */
  static long shortScale(String lowerCaseWord) {
    return value(lowerCaseWord, Kind.SHORT);
  }

  /** What one is divided by: 3 for <i>third</i>. */
  static long divisor(String lowerCaseWord) {
    return value(lowerCaseWord, Kind.PART);
  }
}
