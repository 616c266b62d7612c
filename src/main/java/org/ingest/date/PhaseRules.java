package org.ingest.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.date.CalendarExpressions.EdgeDay;
import org.ingest.date.CalendarExpressions.Month;
import org.ingest.date.CalendarExpressions.WeekOfMonth;

/**
 * Reads words that narrow a date down without changing its value: <i>early May</i>,
 * <i>mid-2016</i>, <i>late last week</i>, <i>earlier Friday</i>, <i>later that day</i>, <i>the end
 * of April</i>, <i>early in the year</i>. Besides, <i>the second week of May</i> and <i>the first
 * day of May</i>.
 */
final class PhaseRules {
  private static final Set<String> PHASES = WordGroups.of("phases");

  private static final Set<String> WHICH_PART = WordGroups.of("which part");

  private PhaseRules() {}

  static Optional<Reading> read(DateWords words, int at) {
    return theSecondWeekOfMay(words, at)
        .or(() -> theEndOfApril(words, at))
        .or(() -> monthsEnd(words, at))
        .or(() -> earlierFriday(words, at));
  }

  /** <i>the end of April</i>, <i>the early part of 2016</i>, <i>the first months of 2003</i>. */
  private static Optional<Reading> theEndOfApril(DateWords words, int at) {
    int article = words.is(at, "the") ? 1 : 0;
    int which = WHICH_PART.contains(words.lower(at + article)) ? 1 : 0;
    int phaseAt = at + article + which;
    boolean phase =
        PHASES.contains(words.lower(phaseAt)) && (which == 1 || !isHalf(words, phaseAt));
    boolean months =
        which == 1
            && CalendarWords.unit(words.lower(phaseAt)).isPresent()
            && words.lower(phaseAt).endsWith("s");
    int sixMonths = which == 1 && words.is(phaseAt + 1, "months") ? 1 : 0;
    int ofAt = phaseAt + 1 + sixMonths;
    boolean named = phase || months || sixMonths == 1;
    if (!named || !words.is(ofAt, "of") || article == 0 && which == 1 && !phase) {
      return Optional.empty();
    }
    return DateGrammar.core(words, ofAt + 1)
        .or(() -> RelativeRules.theYear(words, ofAt + 1))
        .filter(each -> !isCentury(each.expression()));
  }

  /** <i>the turn of the century</i> is one of two. */
  private static boolean isCentury(Expression expression) {
    return expression.equals(new RelativeExpressions.Current(CalendarUnit.CENTURY));
  }

  private static boolean isHalf(DateWords words, int at) {
    return words.is(at, "half") || words.is(at, "part");
  }

  /** <i>month's end</i>, <i>year's end</i>. */
  private static Optional<Reading> monthsEnd(DateWords words, int at) {
    Optional<CalendarUnit> unit =
        CalendarWords.unit(words.lower(at))
            .filter(each -> each == CalendarUnit.MONTH || each == CalendarUnit.YEAR);
    boolean end = words.is(at + 1, "'s") && words.is(at + 2, "end");
    return unit.isPresent() && end
        ? Optional.of(new Reading(at + 3, new RelativeExpressions.Current(unit.get())))
        : Optional.empty();
  }

  /** <i>the second week of May</i>, <i>the last day of 2016</i>. */
  private static Optional<Reading> theSecondWeekOfMay(DateWords words, int at) {
    int article = words.is(at, "the") ? 1 : 0;
    boolean last = words.is(at + article, "last") || words.is(at + article, "final");
    OptionalInt which =
        last ? OptionalInt.of(-1) : CalendarWords.ordinal(words.lower(at + article));
    boolean of = words.is(at + article + 2, "of") || words.is(at + article + 2, "in");
    if (words.is(at + 1, "week") && words.is(at + 2, "of")) {
      return theWeekOf(words, at);
    }
    if (article == 0 || which.isEmpty() || !of) {
      return Optional.empty();
    }
    Optional<Reading> month = MonthRules.read(words, at + article + 3);
    boolean isMonth = month.isPresent() && month.get().expression() instanceof Month;
    if (words.is(at + article + 1, "week") && isMonth && which.getAsInt() <= 4) {
      return Optional.of(
          month.get().with(new WeekOfMonth(month.get().expression(), which.getAsInt())));
    }
    boolean edge = words.is(at + article + 1, "day") && (last || which.getAsInt() == 1);
    Optional<Reading> period = isMonth ? month : YearRules.read(words, at + article + 3);
    return edge && period.isPresent()
        ? Optional.of(period.get().with(new EdgeDay(period.get().expression(), last)))
        : Optional.empty();
  }

  /** <i>the week of September 30th</i>. */
  private static Optional<Reading> theWeekOf(DateWords words, int at) {
    return DayRules.april26(words, at + 3)
        .map(each -> each.with(new PlacedDays.WeekOf(each.expression())));
  }

  /** <i>early May</i>, <i>late on Monday</i>, <i>later that day</i>, <i>earlier in the week</i>. */
  private static Optional<Reading> earlierFriday(DateWords words, int at) {
    int very = words.is(at, "very") || words.is(at, "the") ? 1 : 0;
    boolean article = words.is(at, "the");
    boolean early = MonthPrefix.isEarlyOrLate(words, at + very);
    boolean earlier = words.is(at + very, "earlier") || words.is(at + very, "later");
    if (!early && !earlier) {
      return Optional.empty();
    }
    int from = at + very + 1 + (words.is(at + very + 1, "-") ? 1 : 0);
    if (words.is(from, "in") || words.is(from, "on") || words.is(from, "during")) {
      Optional<Reading> date = article ? Optional.empty() : inTheYear(words, from + 1);
      return date.filter(reading -> !(earlier && isNamedDate(reading.expression())));
    }
    Optional<Reading> core = DateGrammar.core(words, from);
    return article ? core.filter(reading -> !reading.expression().isDay()) : core;
  }

  /**
   * <i>Later on 19 February</i>, <i>later in March 2014</i>: later than what was told, not late.
   */
  private static boolean isNamedDate(Expression expression) {
    boolean told = expression instanceof RelativeExpressions.FromTold;
    return told && expression.isDay()
        || expression instanceof CalendarExpressions.Day
        || expression instanceof Month;
  }

  private static Optional<Reading> inTheYear(DateWords words, int at) {
    Optional<Reading> summer =
        words.is(at, "the") ? PartOfYearRules.seasonTold(words, at + 1) : Optional.empty();
    return DateGrammar.core(words, at)
        .or(() -> summer)
        .or(() -> RelativeRules.theYear(words, at))
        .or(() -> inTheEvening(words, at));
  }

  /** <i>later in the evening</i>: of the day told. */
  private static Optional<Reading> inTheEvening(DateWords words, int at) {
    Expression day = new RelativeExpressions.FromTold(CalendarUnit.DAY, 0);
    return words.is(at, "the")
        ? CalendarWords.dayPart(words.lower(at + 1))
            .map(part -> new Reading(at + 2, new CalendarExpressions.AtTime(day, part)))
        : Optional.empty();
  }
}
