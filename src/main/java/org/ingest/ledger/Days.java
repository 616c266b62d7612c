package org.ingest.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads days out of date values in TIMEX3 form. */
final class Days {
  private static final int DAY_LENGTH = "2025-04-26".length();
  private static final int MONTH_LENGTH = "2025-04".length();

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

  static String monthOf(String day) {
    return day.substring(0, MONTH_LENGTH);
  }

  /** The day that lies so many days before. */
  static String before(String day, int days) {
    return LocalDate.parse(day).minusDays(days).toString();
  }
}
