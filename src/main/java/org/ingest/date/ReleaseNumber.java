package org.ingest.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.date.CalendarExpressions.Day;

/**
 * The number of a press release, which gives the year of a day beside it when the months agree:
 * <i>2011-09-S-070 … KABUL, Afghanistan (Sept. 30)</i>, <i>June 19: Operations in the North …
 * 2010-06-CA-071</i>.
 */
final class ReleaseNumber {
  private OptionalInt year = OptionalInt.empty();
  private int month;
  private Optional<Day> opening = Optional.empty();

  /** Keeps what a line opens with: <i>June 19: Operations</i>; not <i>June 19 operations</i>. */
  void hear(DateWords words, FoundDate date) {
    if (date.start() == 0
        && words.is(date.end(), ":")
        && date.expression() instanceof Day day
        && day.year().isEmpty()) {
      opening = Optional.of(day);
    }
  }

  /**
   * Reads a line's number, if it has one.
   *
   * @return the day that a line above it opened with, complete
   */
  Optional<LocalDate> read(DateWords words) {
    int at = find(words);
    if (at < 0) {
      return Optional.empty();
    }
    year = CalendarNumbers.year(words, at);
    month = words.number(at + 2);
    return opening.flatMap(this::complete);
  }

  /** The day with the number's year. */
  Optional<LocalDate> complete(Day day) {
    boolean agrees = year.isPresent() && day.year().isEmpty() && day.month() == month;
    return agrees ? DateValue.day(year, day.month(), day.day()).day() : Optional.empty();
  }

  /** The token that <i>2011-09-S-070</i> begins at, or -1. */
  private static int find(DateWords words) {
    for (int at = 0; at + 6 < words.size(); at++) {
      boolean shaped =
          words.is(at + 1, "-")
              && words.is(at + 3, "-")
              && words.is(at + 5, "-")
              && words.isGluedToPrevious(at + 6);
      int month = words.number(at + 2);
      if (shaped && month >= 1 && month <= 12 && CalendarNumbers.year(words, at).isPresent()) {
        return at;
      }
    }
    return -1;
  }
}
