package org.ingest.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.date.CalendarExpressions.Day;
import org.ingest.date.CalendarExpressions.Month;
import org.ingest.date.CalendarExpressions.Year;
import org.ingest.date.RelativeExpressions.Weekday;
import org.ingest.date.RelativeExpressions.WeekdayAfter;

/**
 * Reads several dates that share a month or a year, each a mention of its own: <i>11-13 Dec.</i>,
 * <i>April 3, 5 and 7, 2016</i>, <i>2014-15</i>, <i>from May 3 to June 1, 2024</i>.
 */
final class DateLists {
  private static final Set<String> JOINTS = WordGroups.of("joints");

  private static final Set<String> WEEKDAY_STRETCH = WordGroups.of("weekday stretch");

  private DateLists() {}

  /** <i>3, 5 and 7 April 2016</i> from its first number on; empty when it is none. */
  static List<FoundDate> daysThenMonth(DateWords words, int at) {
    List<Integer> days = new ArrayList<>();
    int next = at + (words.is(at, "the") ? 1 : 0);
    while (days.size() < MOST_DAYS
        && dayBefore(words, next).isPresent()
        && JOINTS.contains(words.lower(next + 1))) {
      days.add(next);
      next = behindJoint(words, next + 1);
    }
    Optional<Reading> last = days.isEmpty() ? Optional.empty() : DayRules.read(words, next);
    if (last.isEmpty() || !(last.get().expression() instanceof Day) || isMonthFirst(words, next)) {
      return List.of();
    }
    Day whole = (Day) last.get().expression();
    List<FoundDate> found = new ArrayList<>();
    for (int dayAt : days) {
      int day = dayBefore(words, dayAt).getAsInt();
      found.add(new FoundDate(dayAt, dayAt + 1, new Day(whole.year(), whole.month(), day)));
    }
    found.add(new FoundDate(next, last.get().end(), whole));
    return found;
  }

  /** No text gives more days of one month in a row; numbers without end are read once. */
  private static final int MOST_DAYS = 12;

  private static boolean isMonthFirst(DateWords words, int at) {
    int from = at + (words.is(at, "the") ? 1 : 0);
    return dayBefore(words, from).isEmpty();
  }

  private static OptionalInt dayBefore(DateWords words, int at) {
    return Character.isDigit((words.word(at) + " ").charAt(0))
        ? CalendarNumbers.day(words, at)
        : OptionalInt.empty();
  }

  /** What goes on after a date: <i>April 3</i> with <i>-5</i>, <i>2014</i> with <i>-15</i>. */
  static List<FoundDate> withContinuation(DateWords words, FoundDate first) {
    if (first.expression() instanceof Day
        && Character.isLetter(words.word(first.start()).charAt(0))) {
      return daysGoOn(words, first);
    }
    if (first.expression() instanceof Year && words.number(first.end() - 1) >= 1000) {
      return yearGoesOn(words, first);
    }
    return List.of(first);
  }

  private static List<FoundDate> daysGoOn(DateWords words, FoundDate first) {
    List<FoundDate> found = new ArrayList<>(List.of(first));
    Day day = (Day) first.expression();
    int joint = first.end();
    boolean open = day.year().isEmpty() && words.word(joint - 1).length() <= 4;
    while (open && JOINTS.contains(words.lower(joint)) && isListed(words, joint)) {
      int at = behindJoint(words, joint);
      CalendarNumbers.Tail tail = CalendarNumbers.yearTail(words, at + 1);
      int other = dayBefore(words, at).getAsInt();
      found.add(new FoundDate(at, tail.end(), new Day(tail.year(), day.month(), other)));
      if (tail.year().isPresent()) {
        return found.stream().map(each -> ofYear(each, tail.year())).toList();
      }
      joint = tail.end();
    }
    return found;
  }

  /** After <i>and</i>, or <i>, and</i>. */
  private static int behindJoint(DateWords words, int at) {
    boolean two = words.is(at, ",") && (words.is(at + 1, "and") || words.is(at + 1, "or"));
    return at + (two ? 2 : 1);
  }

  /** A number that is a day again: not <i>April 3, 12 people</i>, nor <i>April 3 and 5 May</i>. */
  private static boolean isListed(DateWords words, int joint) {
    int at = behindJoint(words, joint);
    if (dayBefore(words, at).isEmpty() || CalendarNumbers.month(words, at + 1).isPresent()) {
      return false;
    }
    boolean range = words.is(joint, "-") || words.is(joint, "/");
    boolean year = CalendarNumbers.yearTail(words, at + 1).year().isPresent();
    boolean comma = at == joint + 1 && words.is(joint, ",");
    boolean more =
        JOINTS.contains(words.lower(at + 1))
            && dayBefore(words, behindJoint(words, at + 1)).isPresent();
    return range || year || (comma ? more : PhraseEnd.at(words, at + 1) && !words.is(at + 1, "of"));
  }

  private static FoundDate ofYear(FoundDate date, Optional<Expression> year) {
    Day day = (Day) date.expression();
    return new FoundDate(date.start(), date.end(), new Day(year, day.month(), day.day()));
  }

  /** <i>2014-15</i>, <i>1950 - 53</i>: the second year in the first one's century. */
  private static List<FoundDate> yearGoesOn(DateWords words, FoundDate first) {
    int joint = first.end();
    int short2 = words.number(joint + 1);
    boolean range = words.is(joint, "-") || words.is(joint, "/");
    int year = ((Year) first.expression()).year();
    boolean later = words.word(joint + 1).length() == 2 && short2 > year % 100;
    boolean ends = !words.is(joint + 2, "-") && !words.is(joint + 2, "/");
    return range && later && ends
        ? List.of(first, new FoundDate(joint + 1, joint + 2, new Year(year / 100 * 100 + short2)))
        : List.of(first);
  }

  /**
   * Gives the first of two joined dates the year that only the second has: <i>May 3 to June 1,
   * 2024</i>, <i>September and November 2016</i>.
   */
  static void shareYears(DateWords words, List<FoundDate> dates) {
    for (int i = dates.size() - 2; i >= 0; i--) {
      FoundDate date = dates.get(i);
      FoundDate next = dates.get(i + 1);
      boolean joined = next.start() == date.end() + 1 && JOINTS.contains(words.lower(date.end()));
      if (joined) {
        dates.set(
            i,
            new FoundDate(date.start(), date.end(), sharing(date.expression(), next.expression())));
      }
    }
  }

  /** Puts the second weekday of <i>Wednesday through Friday</i> after the first. */
  static void orderWeekdays(DateWords words, List<FoundDate> dates) {
    for (int i = 1; i < dates.size(); i++) {
      FoundDate date = dates.get(i);
      boolean stretch =
          dates.get(i - 1).expression() instanceof Weekday
              && date.expression() instanceof Weekday
              && date.start() == dates.get(i - 1).end() + 1
              && WEEKDAY_STRETCH.contains(words.lower(date.start() - 1));
      if (stretch) {
        Expression after = new WeekdayAfter(((Weekday) date.expression()).weekday());
        dates.set(i, new FoundDate(date.start(), date.end(), after));
      }
    }
  }

  /** Gives <i>September</i> in <i>between October 2016 and September</i> the year that follows. */
  static void carryYears(DateWords words, List<FoundDate> dates) {
    for (int i = 1; i < dates.size(); i++) {
      FoundDate date = dates.get(i - 1);
      FoundDate next = dates.get(i);
      boolean joined = next.start() == date.end() + 1 && JOINTS.contains(words.lower(date.end()));
      boolean range = words.is(date.start() - 1, "between") || words.is(date.start() - 1, "from");
      int before = monthOf(date.expression());
      int after = monthOf(next.expression());
      boolean open = yearOf(next.expression()).isEmpty();
      Optional<Expression> year = yearOf(date.expression()).filter(each -> each instanceof Year);
      if (joined && range && before > 0 && after > 0 && open && year.isPresent()) {
        int later = ((Year) year.get()).year() + (after < before ? 1 : 0);
        dates.set(
            i, new FoundDate(next.start(), next.end(), ofYear(next.expression(), new Year(later))));
      }
    }
  }

  private static Expression ofYear(Expression expression, Year year) {
    return expression instanceof Day
        ? new Day(Optional.of(year), monthOf(expression), ((Day) expression).day())
        : new Month(Optional.of(year), monthOf(expression));
  }

  private static Expression sharing(Expression first, Expression second) {
    int before = monthOf(first);
    int after = monthOf(second);
    if (before == 0 || after == 0 || yearOf(first).isPresent() || yearOf(second).isEmpty()) {
      return first;
    }
    Optional<Expression> year =
        yearOf(second).map(each -> before > after ? yearBefore(each) : each);
    return first instanceof Day
        ? new Day(year, before, ((Day) first).day())
        : new Month(year, before);
  }

  /** From <i>December to March 2016</i> December is that of 2015. */
  private static Expression yearBefore(Expression year) {
    return year instanceof Year ? new Year(((Year) year).year() - 1) : year;
  }

  private static int monthOf(Expression expression) {
    if (expression instanceof Day) {
      return ((Day) expression).month();
    }
    return expression instanceof Month ? ((Month) expression).month() : 0;
  }

  private static Optional<Expression> yearOf(Expression expression) {
    if (expression instanceof Day) {
      return ((Day) expression).year();
    }
    return expression instanceof Month ? ((Month) expression).year() : Optional.empty();
  }
}
