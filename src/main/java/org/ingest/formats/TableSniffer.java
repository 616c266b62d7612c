package org.ingest.formats;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/**
 * Tells tables by their header row: names and nothing else, separated by tabs, commas or
 * semicolons, one of them a name that columns of text or titles have, and a row below it. Without
 * such a name the rows must be alike. Not <i>Title, date, text: so the form reads.</i>
 */
final class TableSniffer {
  private static final int LONGEST_NAME = 40;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_HEADER = 4000;
  private static final int ROWS_ALIKE = 3;
  private static final int LONGEST_SEPARATOR_LINE = 6;

  /** What pandas calls the column of its row numbers: <i>Unnamed: 0</i>. */
  private static final String UNNAMED = "Unnamed: ";

  private TableSniffer() {}

  static Optional<InputFormat> of(String start, SplitOptions options) {
    int from = separatorLine(start);
    int end = start.indexOf('\n', from) < 0 ? start.length() : start.indexOf('\n', from);
    if (end == from || end - from > LONGEST_HEADER) {
      return Optional.empty();
    }
    String header = start.substring(from, end).stripTrailing();
    String behind = start.substring(end).strip();
    char separator = separator(header);
    if (separator == 0) {
      return Optional.empty();
    }
    String[] names = header.split(java.util.regex.Pattern.quote("" + separator), -1);
    if (names.length < 2 || !areNames(names)) {
      return Optional.empty();
    }
    return isTable(names, behind, separator, options)
        ? Optional.of(separator == '\t' ? InputFormat.TSV : InputFormat.CSV)
        : Optional.empty();
  }

  /**
   * A menu, <i>Story | Photos | Video</i>, has no row of as many cells below it; a table without a
   * row is one when every name of it is usual.
   */
  private static boolean isTable(
      String[] names, String rows, char separator, SplitOptions options) {
    if (rows.isEmpty()) {
      return isNamed(names, options.columns()) && usual(names, options.columns()) == names.length;
    }
    if (separator == '|') {
      return isNamed(names, options.columns()) && areAlike(rows, 1, separator, names.length);
    }
    return isNamed(names, options.columns()) || areAlike(rows, ROWS_ALIKE, separator, names.length);
  }

  /** After the line <i>sep=;</i> that Excel reads, or 0. */
  static int separatorLine(String start) {
    int end = start.indexOf('\n');
    return start.startsWith("sep=") && end > 0 && end <= LONGEST_SEPARATOR_LINE ? end + 1 : 0;
  }

  /** Rows of as many cells, some of them in quotation marks, and no names above them. */
  static boolean isWithoutHeader(String start) {
    int end = start.indexOf('\n');
    String first = end < 0 ? start : start.substring(0, end);
    char separator = separator(first);
    int cells = cells(first, separator);
    return separator != 0
        && cells > 2
        && isQuoted(first, separator)
        && areAlike(start, ROWS_ALIKE, separator, cells);
  }

  /** <i>1,2025-03-04,"Two soldiers, …"</i>; not <i>He said, "No, no," and left, "at once".</i> */
  private static boolean isQuoted(String row, char separator) {
    boolean quoted = row.startsWith("\"") && row.indexOf("\"" + separator) > 0;
    int at = row.indexOf(separator + "\"");
    return quoted || at >= 0 && (row.indexOf("\"" + separator, at + 2) > 0 || row.endsWith("\""));
  }

  /** The separator of a header row's cells; 0 where there is none. */
  static char separator(String header) {
    for (char separator : new char[] {'\t', ';', ',', '|'}) {
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
    if (name.startsWith(UNNAMED)) {
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
    for (String name : names) {
      Optional<KeyNames.Meaning> meaning = known.of(unquoted(name));
      if (meaning.isPresent() && meaning.get().role() == FieldRole.TEXT) {
        return true;
      }
    }
    return usual(names, columns) > 1;
  }

  private static int usual(String[] names, Map<String, String> columns) {
    KeyNames known = new KeyNames(columns);
    return (int) Arrays.stream(names).filter(each -> known.of(unquoted(each)).isPresent()).count();
  }

  /** Rows of so many cells, at least {@code fewest} of them. */
  private static boolean areAlike(String rows, int fewest, char separator, int cells) {
    String[] lines = rows.split("\n", fewest + 1);
    if (lines.length < fewest) {
      return false;
    }
    for (int i = 0; i < fewest; i++) {
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
