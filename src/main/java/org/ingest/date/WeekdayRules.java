package org.ingest.date;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.date.CalendarExpressions.AtTime;
import org.ingest.date.CalendarExpressions.Month;
import org.ingest.date.PlacedDays.NthWeekday;
import org.ingest.date.PlacedDays.WeekdayOfWeek;
import org.ingest.date.PlacedDays.WeekdayOnDay;
import org.ingest.date.RelativeExpressions.FromToday;
import org.ingest.date.RelativeExpressions.FromTold;

/**
 * Reads weekdays that a week, a month or a number places: <i>Tuesday of last week</i>, <i>the last
 * Friday in October 2019</i>, <i>Mon 13th</i>. Not <i>two Fridays in May</i>, <i>the last
 * Friday</i>.
 */
final class WeekdayRules {
  private static final Map<String, Integer> WEEKS =
      Map.of("last", -1, "past", -1, "this", 0, "next", 1, "coming", 1);

  private WeekdayRules() {}

  static Optional<Reading> read(DateWords words, int at) {
    return tuesdayOfLastWeek(words, at)
        .or(() -> theLastFridayOf(words, at))
        .or(() -> mon13th(words, at));
  }

  /** The weekday named at a token by its full name, with a capital. */
  static OptionalInt weekday(DateWords words, int at) {
    return words.isCapitalised(at) ? CalendarWords.weekday(words.lower(at)) : OptionalInt.empty();
  }

  /** <i>Tuesday of last week</i>, <i>Monday night next week</i>. */
  private static Optional<Reading> tuesdayOfLastWeek(DateWords words, int at) {
    OptionalInt weekday = weekday(words, at);
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> part = CalendarWords.dayPart(words.lower(at + 1));
    int behind = at + (part.isPresent() ? 2 : 1);
    int from = behind + (words.is(behind, "of") ? 1 : 0);
    Integer steps = WEEKS.get(words.lower(from));
    if (steps == null || !words.is(from + 1, "week")) {
      return Optional.empty();
    }
    Expression day = new WeekdayOfWeek(weekday.getAsInt(), steps);
    Expression whole = part.isPresent() ? new AtTime(day, part.get()) : day;
    return Optional.of(new Reading(from + 2, whole));
  }

  /** <i>the last Friday in October 2019</i>, <i>the second Tuesday of next month</i>. */
  private static Optional<Reading> theLastFridayOf(DateWords words, int at) {
    int from = at + (words.is(at, "the") ? 1 : 0);
    boolean last = words.is(from, "last") || words.is(from, "final");
    OptionalInt which = last ? OptionalInt.of(-1) : CalendarWords.ordinal(words.lower(from));
    if (which.isEmpty() || which.getAsInt() > 5 || which.getAsInt() == 0) {
      return Optional.empty();
    }
    OptionalInt weekday = weekday(words, from + 1);
    boolean joined = words.is(from + 2, "of") || words.is(from + 2, "in");
    return weekday.isPresent() && joined
        ? month(words, from + 3)
            .map(
                month ->
                    month.with(
                        new NthWeekday(month.expression(), weekday.getAsInt(), which.getAsInt())))
        : Optional.empty();
  }

  /** A month named or pointed at: <i>May 2013</i>, <i>this month</i>, <i>that month</i>. */
  static Optional<Reading> month(DateWords words, int at) {
    Optional<Reading> named =
        MonthRules.read(words, at).filter(each -> each.expression() instanceof Month);
    return named.or(
        () ->
            RelativeRules.read(words, at)
                .filter(each -> words.is(each.end() - 1, "month"))
                .filter(
                    each ->
                        each.expression() instanceof FromToday
                            || each.expression() instanceof FromTold));
  }

  /** <i>Mon 13th</i>, <i>Tuesday 21st</i>, <i>Tuesday the 21st</i>; not <i>Fri 13th Brigade</i>. */
  private static Optional<Reading> mon13th(DateWords words, int at) {
    if (!words.isCapitalised(at)) {
      return Optional.empty();
    }
    OptionalInt named = CalendarWords.weekday(words.lower(at));
    OptionalInt weekday = named.isPresent() ? named : CalendarWords.shortWeekday(words.lower(at));
    int from = at + 1 + (words.is(at + 1, "the") ? 1 : 0);
    boolean number = !words.word(from).isEmpty() && Character.isDigit(words.word(from).charAt(0));
    OptionalInt day = number ? CalendarWords.ordinal(words.lower(from)) : OptionalInt.empty();
    boolean alone = PhraseEnd.at(words, from + 1) && !words.is(from + 1, "of");
    boolean possible = day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= 31;
    return weekday.isPresent() && possible && alone
        ? Optional.of(new Reading(from + 1, new WeekdayOnDay(weekday.getAsInt(), day.getAsInt())))
        : Optional.empty();
  }
}
