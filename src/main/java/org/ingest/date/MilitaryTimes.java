package org.ingest.date;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.date.CalendarExpressions.AtTime;
import org.ingest.date.CalendarExpressions.Day;
import org.ingest.date.CalendarExpressions.Year;

/**
 * Reads date-time groups: <i>281530ZAPR25</i>, <i>051200Z Mar 25</i>, <i>051200Z MAR 2025</i>: day,
 * time and zone letter, then month and year. The value is the time as said. Not <i>281530</i>
 * alone.
 */
final class MilitaryTimes {
  private static final int DAY_AND_TIME = 6;
  private static final int MONTH = 3;

  private MilitaryTimes() {}

  static Optional<Reading> read(DateWords words, int at) {
    String digits = words.word(at);
    if (digits.length() != DAY_AND_TIME || !words.isGluedToPrevious(at + 1)) {
      return Optional.empty();
    }
    String zone = words.lower(at + 1);
    if (zone.length() == 1) {
      return month(words.lower(at + 2), words.word(at + 3), at + 4, digits);
    }
    if (zone.length() == 1 + MONTH) {
      return month(zone.substring(1), words.word(at + 2), at + 3, digits);
    }
    return zone.length() == 1 + MONTH + 2
        ? month(zone.substring(1, 1 + MONTH), zone.substring(1 + MONTH), at + 2, digits)
        : Optional.empty();
  }

  private static Optional<Reading> month(String name, String years, int end, String digits) {
    OptionalInt month = CalendarWords.shortMonth(name);
    month = month.isPresent() ? month : CalendarWords.month(name);
    int year = number(years);
    boolean dated = years.length() == 2 || years.length() == 4 && year >= 1900 && year <= 2100;
    int time = number(digits);
    if (month.isEmpty() || !dated || year < 0 || time < 0) {
      return Optional.empty();
    }
    int full = years.length() == 2 ? (year < 50 ? 2000 : 1900) + year : year;
    int day = time / 10_000;
    boolean possible = day >= 1 && day <= YearMonth.of(full, month.getAsInt()).lengthOfMonth();
    boolean clock = time / 100 % 100 < 24 && time % 100 < 60;
    if (!possible || !clock) {
      return Optional.empty();
    }
    Expression date = new Day(Optional.of(new Year(full)), month.getAsInt(), day);
    String suffix = String.format(Locale.ROOT, "T%02d:%02d", time / 100 % 100, time % 100);
    return Optional.of(new Reading(end, new AtTime(date, suffix)));
  }

  private static int number(String digits) {
    boolean plain = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && digits.length() <= DAY_AND_TIME ? Integer.parseInt(digits) : -1;
  }
}
