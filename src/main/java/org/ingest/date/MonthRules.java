package org.ingest.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.date.CalendarExpressions.Month;
import org.ingest.date.CalendarExpressions.MonthFromToday;

/**
 * Reads months: <i>April</i>, <i>April 2024</i>, <i>last April</i>, <i>April of that year</i>. Not
 * <i>May</i> the name or the verb that opens a sentence, nor a <i>March</i> that people walk.
 */
final class MonthRules {
  private static final Set<String> BEFORE_MONTH = WordGroups.of("before month");

  private static final Set<String> BEFORE_MAY = WordGroups.of("before May");
  private static final Set<String> NAME_BEFORE = WordGroups.of("month name before");
  private static final Set<String> AFTER_MARCH_ON_FOOT = WordGroups.of("behind a march");

  private MonthRules() {}

  static Optional<Reading> read(DateWords words, int at) {
    Pointer pointer = Pointer.read(words, at);
    OptionalInt month = CalendarNumbers.month(words, pointer.end());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    CalendarNumbers.Tail tail = CalendarNumbers.yearTail(words, pointer.end() + 1);
    if (tail.year().isEmpty() && isNoMonth(words, pointer.end())) {
      return Optional.empty();
    }
    if (pointer.any() && pointer.direction() != Direction.HERE && tail.year().isEmpty()) {
      return Optional.of(
          new Reading(tail.end(), new MonthFromToday(month.getAsInt(), pointer.direction())));
    }
    return Optional.of(new Reading(tail.end(), new Month(tail.year(), month.getAsInt())));
  }

  /** Weighs the months that are words or names besides. */
  private static boolean isNoMonth(DateWords words, int at) {
    if (isImpossibleDay(words, at)) {
      return true;
    }
    if (words.is(at - 1, "black")) {
      return true;
    }
    if (NAME_BEFORE.contains(words.lower(at + 1)) && words.isCapitalised(at + 1)) {
      return true;
    }
    switch (words.lower(at)) {
      case "may":
        return !isMayTheMonth(words, at);
      case "march":
        return AFTER_MARCH_ON_FOOT.contains(words.lower(at + 1))
            && (!BEFORE_MONTH.contains(words.lower(at - 1)) || words.is(at - 1, "the"));
      case "april":
      case "june":
      case "august":
        return isName(words, at) && !BEFORE_MONTH.contains(words.lower(at - 1));
      default:
        return false;
    }
  }

  /** <i>February 30</i>. */
  private static boolean isImpossibleDay(DateWords words, int at) {
    OptionalInt month = CalendarNumbers.month(words, at);
    OptionalInt day = CalendarNumbers.day(words, at + 1);
    return month.isPresent()
        && day.isPresent()
        && day.getAsInt() > java.time.Month.of(month.getAsInt()).maxLength();
  }

  /** <i>in May</i>, <i>March and May</i>; not <i>May was</i>, <i>to May's plan</i>. */
  private static boolean isMayTheMonth(DateWords words, int at) {
    boolean listed = CalendarNumbers.month(words, at - 2).isPresent();
    return (listed || BEFORE_MAY.contains(words.lower(at - 1))) && !isName(words, at)
        || CalendarNumbers.month(words, at + 2).isPresent() && words.is(at + 1, "and");
  }

  /** <i>Theresa May</i>, <i>June Carver</i>: a capital beside it that opens no sentence. */
  private static boolean isName(DateWords words, int at) {
    boolean before = at > 1 && words.isCapitalised(at - 1) && !words.is(at - 1, "the");
    boolean capitalAfter = words.isCapitalised(at + 1) && words.word(at + 1).length() > 1;
    boolean after = capitalAfter && CalendarWords.month(words.lower(at + 1)).isEmpty();
    return before && !BEFORE_MONTH.contains(words.lower(at - 1)) || after && at == 0;
  }
}
