package org.ingest.date;

import java.util.Optional;
import java.util.Set;
import org.ingest.date.CalendarExpressions.AtTime;
import org.ingest.date.RelativeExpressions.FromToday;
import org.ingest.date.RelativeExpressions.FromTold;

/**
 * Reads parts of a day: <i>Monday night</i>, <i>the night of 27/28 May</i>, <i>this morning</i>,
 * <i>last night</i>, <i>the next evening</i>, <i>dawn Sunday</i>. Not <i>at night</i>, <i>in the
 * evening</i>, <i>a pre-dawn raid</i>.
 */
final class DayPartRules {
  private static final Set<String> JOINTS = Set.of("of", "on");

  private DayPartRules() {}

  /** The longest that begins here. */
  static Optional<Reading> read(DateWords words, int at) {
    return theNightOf(words, at).or(() -> thatNight(words, at)).or(() -> mondayNight(words, at));
  }

  /** <i>Monday night</i>, <i>yesterday afternoon</i>, <i>April 26 evening</i>. */
  private static Optional<Reading> mondayNight(DateWords words, int at) {
    Optional<Reading> day = DayRules.read(words, at);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int from = day.get().end() + (MonthPrefix.isEarlyOrLate(words, day.get().end()) ? 1 : 0);
    return CalendarWords.dayPart(words.lower(from))
        .map(part -> withDate(words, from + 1, day.get().expression(), part));
  }

  /** <i>Sunday evening, March 2, 2025</i>; of a date in brackets only the value is taken. */
  private static Reading withDate(DateWords words, int end, Expression day, String part) {
    boolean bracket = words.is(end, "(");
    boolean comma = words.is(end, ",");
    Optional<Reading> date =
        day instanceof RelativeExpressions.Weekday && (comma || bracket)
            ? DayRules.dated(words, end + 1)
            : Optional.empty();
    return date.isPresent()
        ? new Reading(bracket ? end : date.get().end(), new AtTime(date.get().expression(), part))
        : new Reading(end, new AtTime(day, part));
  }

  /** <i>the night of 28 May</i>, <i>midday on 10 June</i>, <i>the early hours of Monday</i>. */
  private static Optional<Reading> theNightOf(DateWords words, int at) {
    int article = words.is(at, "the") ? 1 : 0;
    Optional<Reading> part = part(words, at + article);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    int behind = part.get().end();
    boolean joined = JOINTS.contains(words.lower(behind));
    boolean direct = article == 0 && isEdge(words, behind - 1);
    if (!joined && !direct) {
      return Optional.empty();
    }
    return dayOf(words, behind + (joined ? 1 : 0))
        .map(day -> day.with(partOf(day.expression(), part.get().expression(), words)));
  }

  private static boolean isEdge(DateWords words, int at) {
    return CalendarWords.dayEdge(words.lower(at)).isPresent()
        || words.is(at, "noon")
        || words.is(at, "midday");
  }

  private static Optional<Reading> dayOf(DateWords words, int at) {
    Optional<Reading> pair = nightBetween(words, at);
    return pair.or(() -> mondayNight(words, at))
        .or(() -> DayRules.read(words, at))
        .or(() -> NumericDateRules.read(words, at));
  }

  /**
   * <i>7-8 March</i>, <i>3 to 4 May</i>, <i>Monday to Tuesday</i>: the night begins on the first.
   */
  private static Optional<Reading> nightBetween(DateWords words, int at) {
    boolean joint =
        words.is(at + 1, "-")
            || words.is(at + 1, "/")
            || words.is(at + 1, "to")
            || words.is(at + 1, "and");
    int number = words.number(at);
    Optional<Reading> second = joint ? DayRules.read(words, at + 2) : Optional.empty();
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Expression expression = second.get().expression();
    if (number >= 1 && number <= 31 && expression instanceof CalendarExpressions.Day) {
      CalendarExpressions.Day day = (CalendarExpressions.Day) expression;
      return Optional.of(
          second.get().with(new CalendarExpressions.Day(day.year(), day.month(), number)));
    }
    Optional<Reading> first = DayRules.read(words, at);
    return first.isPresent() && first.get().end() == at + 1
        ? Optional.of(second.get().with(first.get().expression()))
        : Optional.empty();
  }

  private static Expression partOf(Expression day, Expression part, DateWords words) {
    Expression whole = day instanceof AtTime ? ((AtTime) day).day() : day;
    return new AtTime(whole, ((AtTime) part).suffix());
  }

  /**
   * The part alone: <i>early morning hours</i>, <i>twilight hours</i>, <i>night</i>, <i>dawn</i>.
   */
  private static Optional<Reading> part(DateWords words, int at) {
    int early = MonthPrefix.isEarlyOrLate(words, at) ? 1 : 0;
    int from = at + early;
    if (words.is(from, "hours") && early == 1) {
      return Optional.of(
          new Reading(from + 1, new AtTime(null, words.is(at, "late") ? "TNI" : "TMO")));
    }
    if (words.is(from, "twilight") && words.is(from + 1, "hours")) {
      return Optional.of(new Reading(from + 2, new AtTime(null, "TEV")));
    }
    return CalendarWords.dayPart(words.lower(from))
        .or(() -> CalendarWords.dayEdge(words.lower(from)))
        .map(
            part ->
                new Reading(from + (words.is(from + 1, "hours") ? 2 : 1), new AtTime(null, part)));
  }

  /** <i>last night</i>, <i>this morning</i>, <i>tonight</i>, <i>the next morning</i>. */
  private static Optional<Reading> thatNight(DateWords words, int at) {
    if (words.is(at, "tonight")) {
      return Optional.of(
          new Reading(at + 1, new AtTime(new FromToday(CalendarUnit.DAY, 0), "TNI")));
    }
    Expression day = dayPointedAt(words, at);
    int from = at + (words.is(at, "the") || words.is(at + 1, "same") ? 2 : 1);
    Optional<String> part =
        day == null ? Optional.empty() : CalendarWords.dayPart(words.lower(from));
    return part.map(code -> behindWeekday(words, from + 1, day, code));
  }

  /** Of <i>this morning Sunday</i> the named day is the value's. */
  private static Reading behindWeekday(DateWords words, int end, Expression day, String part) {
    Optional<Reading> named = DayRules.read(words, end);
    return named.isPresent() && words.isCapitalised(end)
        ? named.get().with(new AtTime(named.get().expression(), part))
        : new Reading(end, new AtTime(day, part));
  }

  private static Expression dayPointedAt(DateWords words, int at) {
    switch (words.lower(at)) {
      case "last":
        return new FromToday(CalendarUnit.DAY, -1);
      case "this":
        return new FromToday(CalendarUnit.DAY, 0);
      case "that":
        return new FromTold(CalendarUnit.DAY, 0);
      case "the":
        return stepTold(words.lower(at + 1));
      default:
        return null;
    }
  }

  private static Expression stepTold(String which) {
    switch (which) {
      case "same":
        return new FromTold(CalendarUnit.DAY, 0);
      case "next":
      case "following":
        return new FromTold(CalendarUnit.DAY, 1);
      case "previous":
        return new FromTold(CalendarUnit.DAY, -1);
      default:
        return null;
    }
  }
}
