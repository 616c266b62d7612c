package org.ingest.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days out of date values in TIMEX3 form. */
final class Days {
  private static final int DAY_LENGTH = "2025-04-26".length();
  private static final int MONTH_LENGTH = "2025-04".length();
  private static final int YEAR_LENGTH = "2025".length();

  /** A report tells of the last days, or of the next. */
  private static final int NEAR_DAYS = 13;

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  private Days() {}

  /** The day of <i>2025-04-26</i> and <i>2025-04-26TMO</i>; none of a month or an open date. */
  static Optional<String> dayOf(String value) {
    if (value.length() < DAY_LENGTH || value.indexOf('X') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.substring(0, DAY_LENGTH)).toString());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether the value holds no X: it says when. */
  static boolean isResolved(String value) {
    return value.indexOf('X') < 0;
  }

  /**
   * Whether a time may be that of a report: a day within {@link #NEAR_DAYS} days, the week before
   * or after, the month, season or year that holds it.
   */
  static boolean areNear(String value, String reportDay) {
    Optional<LocalDate> day = dayOf(value).map(LocalDate::parse).or(() -> mondayOf(value));
    if (day.isPresent()) {
      return Math.abs(ChronoUnit.DAYS.between(day.get(), LocalDate.parse(reportDay))) <= NEAR_DAYS;
    }
    boolean isMonth = MONTH.matcher(value).matches();
    return reportDay.startsWith(
        isMonth ? value : value.substring(0, Math.min(YEAR_LENGTH, value.length())));
  }

  private static Optional<LocalDate> mondayOf(String value) {
    Matcher week = WEEK.matcher(value);
    if (!week.lookingAt()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(
              week.group(1) + "-W" + week.group(2) + "-1", DateTimeFormatter.ISO_WEEK_DATE));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Whether a time is a month, a season, a year or longer. */
  static boolean isLong(String value) {
    return !value.isEmpty() && dayOf(value).isEmpty() && !WEEK.matcher(value).lookingAt();
  }

  static String monthOf(String day) {
    return day.substring(0, MONTH_LENGTH);
  }

  /** The month of a day or a week; what is longer stays as it is. */
  static String monthOrLonger(String value) {
    return dayOf(value)
        .or(() -> mondayOf(value).map(LocalDate::toString))
        .map(Days::monthOf)
        .orElse(value);
  }

  /** The day that lies so many days before. */
  static String before(String day, int days) {
    return LocalDate.parse(day).minusDays(days).toString();
  }
}
