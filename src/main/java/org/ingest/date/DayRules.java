package org.ingest.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.date.CalendarExpressions.Day;
import org.ingest.date.CalendarExpressions.DayOfMonthTold;
import org.ingest.date.CalendarExpressions.Year;
import org.ingest.date.RelativeExpressions.FromToday;
import org.ingest.date.RelativeExpressions.Weekday;

/**
 * Reads single days by name: <i>April 26, 2024</i>, <i>26 April</i>, <i>Friday, July 21</i>,
 * <i>last Tuesday</i>, <i>the 14th of May</i>. Not <i>April 30 people</i>, <i>every Friday</i>,
 * <i>Fridays</i>.
 */
final class DayRules {
  private static final Set<String> BEFORE_THE_14TH = WordGroups.of("before the 14th");

  private static final Set<String> NAME_BEHIND = WordGroups.of("name behind");
  private static final Set<String> NAME_BEFORE = WordGroups.of("weekday name before");
  private static final Set<String> SETS = Set.of("every", "each", "per");

  private DayRules() {}

  /** The longest that begins here. */
  static Optional<Reading> read(DateWords words, int at) {
    return friday21July(words, at)
        .or(() -> lastOctober23(words, at))
        .or(() -> april26(words, at))
        .or(() -> the26April(words, at))
        .or(() -> theDayTold(words, at))
        .or(() -> todayFriday(words, at))
        .or(() -> FixedDays.read(words, at));
  }

  /** <i>April 26</i>, <i>Apr. 26th, 2024</i>, <i>April 26 of last year</i>. */
  static Optional<Reading> april26(DateWords words, int at) {
    OptionalInt month = CalendarNumbers.month(words, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int from = at + 1 + (words.is(at + 1, "the") || isStrayComma(words, at + 1) ? 1 : 0);
    OptionalInt spelled = OrdinalWords.at(words, from);
    if (spelled.isPresent()) {
      CalendarNumbers.Tail tail = CalendarNumbers.yearTail(words, OrdinalWords.end(words, from));
      return day(tail.end(), tail.year(), month.getAsInt(), spelled.getAsInt());
    }
    OptionalInt day =
        words.is(at - 1, "on")
            ? CalendarNumbers.dayOrAmount(words, from)
            : CalendarNumbers.day(words, from);
    if (day.isEmpty() || isClock(words, from)) {
      return Optional.empty();
    }
    CalendarNumbers.Tail tail = CalendarNumbers.yearTail(words, from + 1);
    Optional<Expression> year = tail.year().or(() -> eventYear(words, tail, month, day));
    return day(tail.end(), year, month.getAsInt(), day.getAsInt());
  }

  /** The reading of a day, unless its month is too short for it: not <i>February 30</i>. */
  private static Optional<Reading> day(int end, Optional<Expression> year, int month, int day) {
    return day <= java.time.Month.of(month).maxLength()
        ? Optional.of(new Reading(end, new Day(year, month, day)))
        : Optional.empty();
  }

  /** <i>last October 23</i>; the day's own year wins: <i>last October 23, 2019</i>. */
  private static Optional<Reading> lastOctober23(DateWords words, int at) {
    Pointer pointer = Pointer.read(words, at);
    if (!pointer.any() || pointer.direction() == Direction.HERE || words.is(at - 1, "the")) {
      return Optional.empty();
    }
    return april26(words, pointer.end())
        .filter(each -> each.expression() instanceof Day)
        .map(each -> each.with(pointed((Day) each.expression(), pointer.direction())));
  }

  private static Expression pointed(Day day, Direction direction) {
    return day.year().isPresent()
        ? day
        : new PlacedDays.DayFromToday(day.month(), day.day(), direction);
  }

  /** <i>March, 3, 2011</i>. */
  private static boolean isStrayComma(DateWords words, int at) {
    return words.is(at, ",")
        && words.is(at + 2, ",")
        && CalendarNumbers.year(words, at + 3).isPresent();
  }

  private static Optional<Expression> eventYear(
      DateWords words, CalendarNumbers.Tail tail, OptionalInt month, OptionalInt day) {
    OptionalInt year = EventDays.year(words, tail.end(), month.getAsInt(), day.getAsInt());
    return year.isPresent() ? Optional.of(new Year(year.getAsInt())) : Optional.empty();
  }

  /** <i>in June 8 a.m.</i> names no day. */
  private static boolean isClock(DateWords words, int at) {
    String next = words.lower(at + 1);
    return next.equals("a.m.") || next.equals("p.m.");
  }

  /** <i>26 April 2024</i>, <i>the 26th of April</i>. */
  private static Optional<Reading> the26April(DateWords words, int at) {
    int from = at + (words.is(at, "the") ? 1 : 0);
    OptionalInt spelled = OrdinalWords.at(words, from);
    OptionalInt day = spelled.isPresent() ? spelled : CalendarNumbers.day(words, from);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int behind = spelled.isPresent() ? OrdinalWords.end(words, from) : from + 1;
    if (isHyphened(words, behind)) {
      return the26April(words, behind + 1, day.getAsInt());
    }
    int monthAt = behind + (words.is(behind, "of") ? 1 : 0);
    OptionalInt month = CalendarNumbers.month(words, monthAt);
    if (monthAt > behind && month.isEmpty() && words.number(from) < 0) {
      return ofLastMonth(words, monthAt, day.getAsInt());
    }
    boolean counts = words.number(from) < 0 || monthAt == from + 1 && from == at;
    if (month.isEmpty() || !counts || isNextDate(words, monthAt)) {
      return Optional.empty();
    }
    CalendarNumbers.Tail tail = CalendarNumbers.yearTail(words, monthAt + 1);
    Optional<Expression> year = tail.year().or(() -> eventYear(words, tail, month, day));
    return day(tail.end(), year, month.getAsInt(), day.getAsInt());
  }

  /** The hyphens of <i>19-Nov-2012</i>. */
  private static boolean isHyphened(DateWords words, int at) {
    return words.is(at, "-")
        && words.is(at + 2, "-")
        && words.isGluedToPrevious(at)
        && words.isGluedToPrevious(at + 1)
        && words.isGluedToPrevious(at + 2)
        && words.isGluedToPrevious(at + 3)
        && CalendarNumbers.year(words, at + 3).isPresent();
  }

  private static Optional<Reading> the26April(DateWords words, int monthAt, int day) {
    OptionalInt full = CalendarWords.month(words.lower(monthAt));
    OptionalInt month = full.isPresent() ? full : CalendarWords.shortMonth(words.lower(monthAt));
    OptionalInt year = CalendarNumbers.year(words, monthAt + 2);
    return month.isPresent()
        ? day(monthAt + 3, Optional.of(new Year(year.getAsInt())), month.getAsInt(), day)
        : Optional.empty();
  }

  /** <i>the 1st of last month</i>. */
  private static Optional<Reading> ofLastMonth(DateWords words, int at, int day) {
    return RelativeRules.read(words, at)
        .filter(each -> each.expression() instanceof FromToday)
        .filter(each -> words.is(each.end() - 1, "month"))
        .map(each -> each.with(new PlacedDays.DayOfMonth(each.expression(), day)));
  }

  /** In <i>at 8 May 5, 2019</i> the month goes with what follows. */
  private static boolean isNextDate(DateWords words, int monthAt) {
    return words.number(monthAt + 1) >= 1
        && words.number(monthAt + 1) <= 31
        && CalendarNumbers.day(words, monthAt + 1).isPresent()
        && words.is(monthAt + 2, ",")
        && CalendarNumbers.year(words, monthAt + 3).isPresent();
  }

  /** <i>the 14th</i>, <i>the 14th of that month</i>; not <i>the 14th Brigade</i>. */
  private static Optional<Reading> theDayTold(DateWords words, int at) {
    if (!words.is(at, "the") || !Character.isDigit((words.word(at + 1) + " ").charAt(0))) {
      return Optional.empty();
    }
    OptionalInt day = CalendarWords.ordinal(words.lower(at + 1));
    if (day.isEmpty() || day.getAsInt() > 31 || day.getAsInt() < 1) {
      return Optional.empty();
    }
    boolean ofMonth = words.is(at + 2, "of") && words.is(at + 4, "month");
    if (ofMonth) {
      return Optional.of(new Reading(at + 5, new DayOfMonthTold(day.getAsInt())));
    }
    boolean alone =
        BEFORE_THE_14TH.contains(words.lower(at - 1))
            && PhraseEnd.at(words, at + 2)
            && !isQuote(words.word(at + 2))
            && !words.is(at + 2, "of")
            && !words.is(at + 2, "-")
            && !words.is(at + 2, "and");
    return alone
        ? Optional.of(new Reading(at + 2, new DayOfMonthTold(day.getAsInt())))
        : Optional.empty();
  }

  /** <i>the 2nd 'Example' Division</i>. */
  private static boolean isQuote(String word) {
    return word.equals("'") || word.equals("\"") || word.equals("\u201c");
  }

  /** <i>Friday</i>, <i>last Friday</i>, <i>Friday, July 21, 2017</i>, <i>Friday the 14th</i>. */
  private static Optional<Reading> friday21July(DateWords words, int at) {
    Pointer pointer = Pointer.read(words, at);
    int weekdayAt = pointer.end();
    OptionalInt weekday = weekday(words, weekdayAt);
    if (weekday.isEmpty() || SETS.contains(words.lower(at - 1))) {
      return Optional.empty();
    }
    int from = weekdayAt + 1;
    int comma = words.is(from, ",") ? 1 : 0;
    Optional<Reading> date = april26(words, from + comma).or(() -> the26April(words, from + comma));
    if (date.isPresent()) {
      return date;
    }
    if (CalendarWords.weekday(words.lower(weekdayAt)).isEmpty()) {
      return Optional.empty();
    }
    if (NAME_BEHIND.contains(words.lower(at - 1)) && words.isCapitalised(at - 1)
        || NAME_BEFORE.contains(words.lower(from))) {
      return Optional.empty();
    }
    return Optional.of(new Reading(from, new Weekday(weekday.getAsInt(), pointer.direction())));
  }

  /** A day with its month: <i>March 2, 2025</i>, <i>7th June 2015</i>. */
  static Optional<Reading> dated(DateWords words, int at) {
    return april26(words, at).or(() -> the26April(words, at));
  }

  /** A full name with a capital, or an abbreviation. */
  private static OptionalInt weekday(DateWords words, int at) {
    if (!words.isCapitalised(at)) {
      return OptionalInt.empty();
    }
    OptionalInt weekday = CalendarWords.weekday(words.lower(at));
    return weekday.isPresent() ? weekday : CalendarWords.shortWeekday(words.lower(at));
  }

  /**
   * <i>today</i>; of <i>today Friday</i>, <i>today, 10 September</i> the named day is the value.
   */
  private static Optional<Reading> todayFriday(DateWords words, int at) {
    Optional<Reading> told =
        RelativeRules.read(words, at).filter(each -> each.expression().isDay());
    if (told.isEmpty() || !(told.get().expression() instanceof FromToday)) {
      return told;
    }
    int from = told.get().end();
    int comma = words.is(from, ",") ? 1 : 0;
    Optional<Reading> date = april26(words, from + comma).or(() -> the26April(words, from + comma));
    if (date.isPresent()) {
      return date;
    }
    return weekday(words, from).isPresent() ? friday21July(words, from) : told;
  }
}
