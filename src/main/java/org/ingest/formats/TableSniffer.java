package org.ingest.formats;

import java.util.Map;
import java.util.Optional;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/**
 * Tells tables by their header row: names and nothing else, parted by tabs, commas or semicolons,
 * one of them a name that columns of text or titles have, and a row below it. Without such a name
 * the rows must be alike. Not <i>Title, date, text: so the form reads.</i>
 */
final class TableSniffer {
  private static final int LONGEST_NAME = 40;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_HEADER = 4000;
  private static final int ROWS_ALIKE = 3;

  private TableSniffer() {}

  static Optional<InputFormat> of(String start, SplitOptions options) {
    int end = start.indexOf('\n');
    if (end <= 0 || end > LONGEST_HEADER) {
      return Optional.empty();
    }
    String header = start.substring(0, end).stripTrailing();
    String behind = start.substring(end + 1).strip();
    char separator = separator(header);
    if (separator == 0 || behind.isEmpty()) {
      return Optional.empty();
    }
    String[] names = header.split(java.util.regex.Pattern.quote("" + separator), -1);
    if (names.length < 2 || !areNames(names)) {
      return Optional.empty();
    }
    boolean table = isNamed(names, options.columns()) || areAlike(behind, separator, names.length);
    return table
        ? Optional.of(separator == '\t' ? InputFormat.TSV : InputFormat.CSV)
        : Optional.empty();
  }

  /** What parts the cells of a header row; 0 where nothing does. */
  static char separator(String header) {
    for (char separator : new char[] {'\t', ';', ','}) {
      if (header.indexOf(separator) > 0) {
        return separator;
      }
    }
    return 0;
  }

  private static boolean areNames(String[] cells) {
    for (String cell : cells) {
      if (!isName(unquoted(cell))) {
        return false;
      }
    }
    return true;
  }

  /** <i>publish_date</i>, <i>Full text</i>; not <i>text: so the form reads.</i> */
  private static boolean isName(String name) {
    if (name.isEmpty()) {
      return true;
    }
    boolean letter = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letter |= Character.isLetter(c);
      if (!Character.isLetterOrDigit(c) && "_- /()#.".indexOf(c) < 0 || c == '.' && i > 0) {
        return false;
      }
    }
    return letter && name.length() <= LONGEST_NAME && name.split(" ").length <= MOST_WORDS;
  }

  static String unquoted(String cell) {
    String name = cell.strip();
    return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1).strip()
        : name;
  }

  /** A column of text, or two columns with usual names. */
  private static boolean isNamed(String[] names, Map<String, String> columns) {
    KeyNames known = new KeyNames(columns);
    int found = 0;
    for (String name : names) {
      Optional<KeyNames.Meaning> meaning = known.of(unquoted(name));
      found += meaning.isPresent() ? 1 : 0;
      if (meaning.isPresent() && meaning.get().role() == FieldRole.TEXT) {
        return true;
      }
    }
    return found > 1;
  }

  /** Rows of as many cells as the header, at least {@value #ROWS_ALIKE} of them. */
  private static boolean areAlike(String rows, char separator, int cells) {
    String[] lines = rows.split("\n", ROWS_ALIKE + 2);
    if (lines.length < ROWS_ALIKE) {
      return false;
    }
    for (int i = 0; i < ROWS_ALIKE; i++) {
      if (cells(lines[i], separator) != cells) {
        return false;
      }
    }
    return true;
  }

  private static int cells(String line, char separator) {
    int cells = 1;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      cells += !quoted && line.charAt(i) == separator ? 1 : 0;
    }
    return cells;
  }
}
