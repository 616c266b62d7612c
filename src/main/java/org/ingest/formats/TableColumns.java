package org.ingest.formats;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ingest.splitting.TitleLine;

/**
 * What a table's columns hold: by the user's word, by their names, else by their look: the text is
 * the column of the longest cells that are sentences, the date one of calendar dates.
 *
 * @param meanings null for a column that is passed on unread
 * @param missing names that the user gave and the table has not
 * @param dates how each column writes dates in numbers
 */
record TableColumns(
    List<String> names, KeyNames.Meaning[] meanings, List<String> missing, NumericDates[] dates) {
  private static final int SHORTEST_TEXT = 60;

  /** <i>2025-04-28T09:12:00Z</i>, <i>04/28/2025</i>, <i>Mon, 28 Apr 2025</i>. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d.{0,16}|\\d{1,2}([/.])\\d{1,2}\\1\\d{4}.{0,16}"
              + "|(?:\\w{3,9},? )?\\d{1,2} \\w{3,9},? \\d{4}.{0,16}"
              + "|\\w{3,9} \\d{1,2}, \\d{4}.{0,16}");

  static TableColumns of(List<String> header, List<CsvRecord> rows, Map<String, String> users) {
    KeyNames known = new KeyNames(users);
    KeyNames.Meaning[] meanings = new KeyNames.Meaning[header.size()];
    for (int i = 0; i < meanings.length; i++) {
      meanings[i] = known.of(header.get(i)).orElse(null);
    }
    NumericDates[] dates = new NumericDates[meanings.length];
    for (int i = 0; i < dates.length; i++) {
      int column = i;
      dates[i] = NumericDates.of(rows.stream().map(row -> cell(row, column)).toList());
    }
    TableColumns columns =
        new TableColumns(List.copyOf(header), meanings, known.missing(header), dates);
    if (!columns.hasText() && !known.isNamed(FieldRole.TEXT)) {
      columns.set(longestText(rows, meanings), FieldRole.TEXT);
    }
    if (!columns.has(FieldRole.DATE) && !known.isNamed(FieldRole.DATE)) {
      columns.set(dates(rows, meanings), FieldRole.DATE);
    }
    return columns;
  }

  private void set(int column, FieldRole role) {
    if (column >= 0) {
      meanings[column] = new KeyNames.Meaning(role, 0);
    }
  }

  private static int longestText(List<CsvRecord> rows, KeyNames.Meaning[] meanings) {
    int best = -1;
    long longest = (long) SHORTEST_TEXT * rows.size();
    for (int i = 0; i < meanings.length; i++) {
      long length = 0;
      int sentences = 0;
      for (CsvRecord row : rows) {
        String cell = cell(row, i);
        length += cell.length();
        sentences += TitleLine.endsSentence(cell) ? 1 : 0;
      }
      if (meanings[i] == null && length > longest && sentences * 2 > rows.size()) {
        best = i;
        longest = length;
      }
    }
    return best;
  }

  private static int dates(List<CsvRecord> rows, KeyNames.Meaning[] meanings) {
    for (int i = 0; i < meanings.length; i++) {
      int column = i;
      long dates = rows.stream().filter(row -> DATE.matcher(cell(row, column)).matches()).count();
      if (meanings[i] == null && dates * 10 > rows.size() * 9L) {
        return i;
      }
    }
    return -1;
  }

  private static String cell(CsvRecord row, int column) {
    return column < row.getFieldCount() ? row.getField(column).strip() : "";
  }

  boolean hasText() {
    return has(FieldRole.TEXT);
  }

  private boolean has(FieldRole role) {
    for (KeyNames.Meaning meaning : meanings) {
      if (meaning != null && meaning.role() == role) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return names.size();
  }

  String name(int column) {
    String name = names.get(column);
    return name.isEmpty() ? "column " + (column + 1) : name;
  }

  KeyNames.Meaning meaning(int column) {
    return meanings[column];
  }

  /** A cell as its column's role asks. */
  String read(int column, String cell) {
    return meanings[column].role() == FieldRole.DATE ? dates[column].read(cell) : cell;
  }

  /** The columns that are passed on unread. */
  List<String> unused() {
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < meanings.length; i++) {
      if (meanings[i] == null) {
        unused.add(name(i));
      }
    }
    return unused;
  }
}
