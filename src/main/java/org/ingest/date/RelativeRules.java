package org.ingest.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.date.RelativeExpressions.Current;
import org.ingest.date.RelativeExpressions.FromToday;
import org.ingest.date.RelativeExpressions.FromTold;
import org.ingest.date.RelativeExpressions.Weekend;

/**
 * Reads what points at a unit of the calendar: <i>last week</i>, <i>this year</i>, <i>the following
 * day</i>, <i>that month</i>. Not stretches of time: <i>the past year</i>, <i>the last two
 * weeks</i>.
 */
final class RelativeRules {
  /** Said from today: steps to take. */
  private static final Map<String, Integer> FROM_TODAY = Map.of("last", -1, "this", 0, "next", 1);

  /** Said after <i>the</i>, from a date told: steps to take. */
  private static final Map<String, Integer> FROM_TOLD =
      Map.of("same", 0, "next", 1, "following", 1, "ensuing", 1, "previous", -1, "preceding", -1);

  private static final Set<String> BEHIND = Set.of("before", "previous", "earlier");

  private RelativeRules() {}

  /** The longest that begins here. */
  static Optional<Reading> read(DateWords words, int at) {
    switch (words.lower(at)) {
      case "last":
      case "next":
        return words.is(at - 1, "the") ? Optional.empty() : lastWeek(words, at);
      case "this":
        return thisPastWeek(words, at).or(() -> lastWeek(words, at));
      case "that":
        return thatSameDay(words, at);
      case "the":
        return theFollowingDay(words, at)
            .or(() -> theComingWeek(words, at))
            .or(() -> theDayBefore(words, at))
            .or(() -> theWeekend(words, at));
      default:
        return dayFromToday(words, at);
    }
  }

  /** <i>last year</i>, <i>this year</i>, <i>that year</i>, <i>the same year</i>: a year only. */
  static Optional<Reading> yearPointedAt(DateWords words, int at) {
    return read(words, at)
        .filter(
            reading ->
                words.is(reading.end() - 1, "year")
                    || words.is(reading.end() - 3, "year") && words.is(reading.end() - 1, "last"));
  }

  /** <i>last week</i>, <i>next month</i>, <i>this year</i>; not <i>this day</i>. */
  private static Optional<Reading> lastWeek(DateWords words, int at) {
    int steps = FROM_TODAY.get(words.lower(at));
    if (isTitle(words, at)) {
      return Optional.empty();
    }
    if (isFiscalYear(words, at + 1)) {
      return Optional.of(new Reading(at + 3, new FromToday(CalendarUnit.YEAR, steps)));
    }
    return singleUnit(words, at + 1)
        .filter(unit -> unit != CalendarUnit.DAY || steps == 0)
        .filter(unit -> unit != CalendarUnit.CENTURY)
        .filter(unit -> unit != CalendarUnit.DAY || !words.is(at - 1, "to"))
        .map(unit -> new Reading(at + 2, pointed(unit, steps)));
  }

  /** <i>this fiscal year</i>: as the year that most of it lies in. */
  private static boolean isFiscalYear(DateWords words, int at) {
    return (words.is(at, "fiscal") || words.is(at, "financial")) && words.is(at + 1, "year");
  }

  /** <i>ABC's "This Week"</i>. */
  private static boolean isTitle(DateWords words, int at) {
    boolean capitals = words.isCapitalised(at) && words.isCapitalised(at + 1);
    return capitals && isQuote(words.word(at - 1)) && isQuote(words.word(at + 2));
  }

  private static boolean isQuote(String word) {
    return word.length() == 1 && "\"'\u201c\u201d".contains(word);
  }

  private static Expression pointed(CalendarUnit unit, int steps) {
    if (unit == CalendarUnit.WEEKEND) {
      return new Weekend(direction(steps));
    }
    if (unit == CalendarUnit.DECADE) {
      return new RelativeExpressions.DecadeFromToday(steps);
    }
    return unit == CalendarUnit.DAY ? new FromTold(unit, steps) : new FromToday(unit, steps);
  }

  private static Direction direction(int steps) {
    if (steps == 0) {
      return Direction.HERE;
    }
    return steps < 0 ? Direction.BACK : Direction.AHEAD;
  }

  /** <i>this past week</i>, <i>this coming year</i>. */
  private static Optional<Reading> thisPastWeek(DateWords words, int at) {
    boolean past = words.is(at + 1, "past");
    if (!past && !words.is(at + 1, "coming")) {
      return Optional.empty();
    }
    return singleUnit(words, at + 2)
        .filter(unit -> unit != CalendarUnit.DAY)
        .map(unit -> new Reading(at + 3, pointed(unit, past ? -1 : 1)));
  }

  /** <i>the coming week</i>; not <i>the coming weeks</i>. */
  private static Optional<Reading> theComingWeek(DateWords words, int at) {
    if (!words.is(at + 1, "coming") && !words.is(at + 1, "new")) {
      return Optional.empty();
    }
    boolean isNew = words.is(at + 1, "new");
    return singleUnit(words, at + 2)
        .filter(unit -> unit != CalendarUnit.DAY && (!isNew || unit == CalendarUnit.YEAR))
        .map(unit -> new Reading(at + 3, pointed(unit, 1)));
  }

  /** <i>that day</i>, <i>that same year</i>. */
  private static Optional<Reading> thatSameDay(DateWords words, int at) {
    int same = words.is(at + 1, "same") ? 1 : 0;
    return singleUnit(words, at + 1 + same)
        .map(unit -> new Reading(at + 2 + same, new FromTold(unit, 0)));
  }

  /** <i>the same day</i>, <i>the following year</i>, <i>the whole next day</i>. */
  private static Optional<Reading> theFollowingDay(DateWords words, int at) {
    int from = at + (words.is(at + 1, "whole") || words.is(at + 1, "very") ? 2 : 1);
    Integer steps = FROM_TOLD.get(words.lower(from));
    boolean stretch = words.is(at - 1, "within") || words.is(at - 1, "over");
    if (steps == null || stretch) {
      return Optional.empty();
    }
    return singleUnit(words, from + 1)
        .map(unit -> new Reading(from + 2, new FromTold(unit, steps)));
  }

  /** <i>the day before.</i>, <i>the year after,</i>; not <i>the day before the vote</i>. */
  private static Optional<Reading> theDayBefore(DateWords words, int at) {
    Optional<CalendarUnit> unit = singleUnit(words, at + 1);
    boolean before = BEHIND.contains(words.lower(at + 2));
    if (unit.isEmpty() || !before && !words.is(at + 2, "after")) {
      return Optional.empty();
    }
    if (unit.get() != CalendarUnit.DAY && before && words.is(at + 3, "last")) {
      boolean alone = PhraseEnd.at(words, at + 4);
      return alone ? Optional.of(new Reading(at + 4, pointed(unit.get(), -2))) : Optional.empty();
    }
    if (unit.get() == CalendarUnit.DAY && words.is(at + 3, "yesterday")) {
      return Optional.of(new Reading(at + 4, new FromToday(CalendarUnit.DAY, -2)));
    }
    if (unit.get() == CalendarUnit.DAY && words.is(at + 3, "tomorrow")) {
      return Optional.of(new Reading(at + 4, new FromToday(CalendarUnit.DAY, 2)));
    }
    return PhraseEnd.behindBefore(words, at + 3)
        ? Optional.of(new Reading(at + 3, new FromTold(unit.get(), before ? -1 : 1)))
        : Optional.empty();
  }

  private static Optional<Reading> theWeekend(DateWords words, int at) {
    return words.is(at + 1, "weekend")
        ? Optional.of(new Reading(at + 2, new Weekend(Direction.HERE)))
        : Optional.empty();
  }

  private static Optional<Reading> dayFromToday(DateWords words, int at) {
    if (isNoDay(words, at)) {
      return Optional.empty();
    }
    switch (words.lower(at)) {
      case "today":
        return Optional.of(new Reading(at + 1, new FromToday(CalendarUnit.DAY, 0)));
      case "yesterday":
        return Optional.of(new Reading(at + 1, new FromToday(CalendarUnit.DAY, -1)));
      case "tomorrow":
        return Optional.of(new Reading(at + 1, new FromToday(CalendarUnit.DAY, 1)));
      default:
        return Optional.empty();
    }
  }

  /** <i>today's world</i>, <i>the army of tomorrow</i>; but <i>as of today</i>. */
  private static boolean isNoDay(DateWords words, int at) {
    boolean world = words.is(at + 1, "'s") && TIME_OF_TODAY.contains(words.lower(at + 2));
    boolean of = words.is(at - 1, "of") && TIME_OF_TODAY.contains(words.lower(at - 2));
    return world || of;
  }

  private static final Set<String> TIME_OF_TODAY = WordGroups.of("time of today");

  /** <i>the year</i>, <i>the month</i>, read only after <i>the end of</i> and its kin. */
  static Optional<Reading> theYear(DateWords words, int at) {
    int from = at + 1;
    return words.is(at, "the") || words.is(at, "this")
        ? singleUnit(words, from)
            .filter(unit -> unit != CalendarUnit.WEEKEND)
            .map(unit -> new Reading(from + 1, new Current(unit)))
        : Optional.empty();
  }

  private static Optional<CalendarUnit> singleUnit(DateWords words, int at) {
    String word = words.lower(at);
    return word.endsWith("s") || word.equals("centuries")
        ? Optional.empty()
        : CalendarWords.unit(word);
  }
}
