package org.ingest.formats;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a column's dates in numbers: <i>03/04/2025</i> is March 4 in a column that also has
 * <i>03/25/2025</i>, and April 3 in one that has <i>25/03/2025</i>. In one that has neither or both
 * it stays as it is. With full stops, <i>04.03.2025</i>, the day comes first.
 */
final class NumericDates {
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(\\D.*)?");

  private static final int MONTHS = 12;

  private final boolean dayFirst;
  private final boolean monthFirst;

  private NumericDates(boolean dayFirst, boolean monthFirst) {
    this.dayFirst = dayFirst;
    this.monthFirst = monthFirst;
  }

  /**
   * @param cells of one column
   */
  static NumericDates of(List<String> cells) {
    boolean firstIsDay = false;
    boolean secondIsDay = false;
    for (String cell : cells) {
      Matcher date = DATE.matcher(cell.strip());
      if (date.matches()) {
        firstIsDay |= Integer.parseInt(date.group(1)) > MONTHS;
        secondIsDay |= Integer.parseInt(date.group(3)) > MONTHS;
      }
    }
    return new NumericDates(firstIsDay && !secondIsDay, secondIsDay && !firstIsDay);
  }

  /** {@code cell} as 2025-03-04, or as it is. */
  String read(String cell) {
    Matcher date = DATE.matcher(cell.strip());
    if (!date.matches()) {
      return cell;
    }
    if (date.group(2).equals(".") || dayFirst) {
      return iso(date.group(4), date.group(3), date.group(1));
    }
    return monthFirst ? iso(date.group(4), date.group(1), date.group(3)) : cell;
  }

  private static String iso(String year, String month, String day) {
    return String.format(
        Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day));
  }
}
