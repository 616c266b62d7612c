package org.ingest.date;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.entity.DateGranularity;

/**
 * A valued calendar expression.
 *
 * @param timex TIMEX3, with X for what is not known
 * @param year as far as known; {@code month} likewise, from 1
 * @param day the day, when it is known in full
 */
record DateValue(
    String timex,
    DateGranularity granularity,
    OptionalInt year,
    OptionalInt month,
    Optional<LocalDate> day) {
  private static final int LAST_YEAR = 9999;

  static DateValue of(LocalDate day) {
    return new DateValue(
        day.toString(),
        DateGranularity.DAY,
        OptionalInt.of(day.getYear()),
        OptionalInt.of(day.getMonthValue()),
        Optional.of(day));
  }

  /**
   * A day of a month whose year may be unknown: <i>XXXX-04-28</i>. A year that lacks the day
   * (<i>February 29</i>) counts as unknown.
   */
  static DateValue day(OptionalInt year, int month, int day) {
    if (year.isPresent() && isDay(year.getAsInt(), month, day)) {
      return of(LocalDate.of(year.getAsInt(), month, day));
    }
    String timex = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    OptionalInt unknown = OptionalInt.empty();
    return new DateValue(
        timex, DateGranularity.DAY, unknown, OptionalInt.of(month), Optional.empty());
  }

  private static boolean isDay(int year, int month, int day) {
    return day <= java.time.YearMonth.of(year, month).lengthOfMonth();
  }

  static DateValue month(OptionalInt year, int month) {
    String timex = String.format(Locale.ROOT, "%s-%02d", yearText(year), month);
    return new DateValue(
        timex, DateGranularity.MONTH, year, OptionalInt.of(month), Optional.empty());
  }

  static DateValue year(OptionalInt known) {
    boolean possible = known.isPresent() && known.getAsInt() >= 1 && known.getAsInt() <= LAST_YEAR;
    OptionalInt year = possible ? known : OptionalInt.empty();
    return new DateValue(
        yearText(year), DateGranularity.YEAR, year, OptionalInt.empty(), Optional.empty());
  }

  /** The ISO week that a day lies in: <i>2025-W06</i>. */
  static DateValue week(LocalDate day) {
    return weekLike(day, DateGranularity.WEEK, "");
  }

  /** Its Saturday and Sunday: <i>2025-W06-WE</i>. */
  static DateValue weekend(LocalDate day) {
    return weekLike(day, DateGranularity.WEEK, "-WE");
  }

  private static DateValue weekLike(LocalDate day, DateGranularity granularity, String suffix) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    String timex = String.format(Locale.ROOT, "%04d-W%02d%s", year, week, suffix);
    return new DateValue(
        timex,
        granularity,
        OptionalInt.of(year),
        OptionalInt.of(day.getMonthValue()),
        Optional.empty());
  }

  /** A season, quarter or half of a year: <i>2016-SU</i>. */
  static DateValue partOfYear(OptionalInt year, String code, DateGranularity granularity) {
    return new DateValue(
        yearText(year) + "-" + code, granularity, year, OptionalInt.empty(), Optional.empty());
  }

  /** A value with nothing that later expressions could lean on. */
  static DateValue bare(String timex, DateGranularity granularity) {
    return new DateValue(
        timex, granularity, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
  }

  /** A decade that a year lies in: <i>199</i>. */
  static DateValue decade(int year) {
    return bare(String.format(Locale.ROOT, "%03d", year / 10), DateGranularity.DECADE);
  }

  /** This day's morning, night and so on, or a time of its clock. */
  DateValue atTime(String suffix) {
    return new DateValue(timex + suffix, DateGranularity.TIME, year, month, day);
  }

  private static String yearText(OptionalInt year) {
    return year.isPresent() ? String.format(Locale.ROOT, "%04d", year.getAsInt()) : "XXXX";
  }
}
