package org.ingest.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ingest.date.CalendarExpressions.Fixed;
import org.ingest.entity.DateGranularity;

/**
 * Reads dates in digits: <i>2024-04-26</i>, <i>26.04.2024</i>, <i>4/26/2024</i>. Where day and
 * month cannot be told apart (<i>4/5/2024</i>), only the year is given. Not <i>9/11</i>,
 * <i>1/2</i>, <i>2011-02-S-129</i>.
 */
final class NumericDateRules {
  private NumericDateRules() {}

  static Optional<Reading> read(DateWords words, int at) {
    String word = words.word(at);
    if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return Optional.empty();
    }
    return word.indexOf('.') > 0 ? dotted(word, at) : marked(words, at);
  }

  /** Three numbers with one mark between them. */
  private static Optional<Reading> marked(DateWords words, int at) {
    String mark = words.lower(at + 1);
    boolean same = mark.equals(words.lower(at + 3)) && (mark.equals("-") || mark.equals("/"));
    boolean glued =
        words.isGluedToPrevious(at + 1)
            && words.isGluedToPrevious(at + 2)
            && words.isGluedToPrevious(at + 3)
            && words.isGluedToPrevious(at + 4);
    boolean ends = !(words.isGluedToPrevious(at + 5) && words.is(at + 5, mark));
    boolean begins = !(words.isGluedToPrevious(at) && words.is(at - 1, mark));
    if (!same || !glued || !ends || !begins) {
      return Optional.empty();
    }
    return value(words.word(at), words.word(at + 2), words.word(at + 4), mark)
        .map(value -> new Reading(at + 5, new Fixed(value)));
  }

  /** <i>26.04.2024</i>: always the day first. */
  private static Optional<Reading> dotted(String word, int at) {
    String[] parts = word.split("\\.");
    boolean shaped =
        parts.length == 3
            && parts[2].length() == 4
            && parts[0].length() <= 2
            && parts[1].length() <= 2;
    return shaped
        ? day(number(parts[2]), number(parts[1]), number(parts[0]))
            .map(value -> new Reading(at + 1, new Fixed(value)))
        : Optional.empty();
  }

  private static Optional<DateValue> value(String first, String second, String third, String mark) {
    if (first.length() == 4 && second.length() <= 2 && third.length() <= 2) {
      return day(number(first), number(second), number(third));
    }
    boolean shortYear = third.length() == 2 && mark.equals("/");
    if (third.length() != 4 && !shortYear || first.length() > 2 || second.length() > 2) {
      return Optional.empty();
    }
    int year = number(third) + (shortYear ? (number(third) < 50 ? 2000 : 1900) : 0);
    return dayOrMonthFirst(year, number(first), number(second));
  }

  private static Optional<DateValue> dayOrMonthFirst(int year, int first, int second) {
    if (first > 12 || first == second) {
      return day(year, second, first);
    }
    if (second > 12) {
      return day(year, first, second);
    }
    boolean possible = first >= 1 && second >= 1 && isYear(year);
    String timex = String.format(Locale.ROOT, "%04d-XX-XX", year);
    return possible ? Optional.of(DateValue.bare(timex, DateGranularity.DAY)) : Optional.empty();
  }

  private static Optional<DateValue> day(int year, int month, int day) {
    boolean possible =
        isYear(year)
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    return possible ? Optional.of(DateValue.of(LocalDate.of(year, month, day))) : Optional.empty();
  }

  private static boolean isYear(int year) {
    return year >= 1000 && year <= 2100;
  }

  private static int number(String digits) {
    return digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? -1
        : Integer.parseInt(digits);
  }
}
