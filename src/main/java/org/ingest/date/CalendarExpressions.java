package org.ingest.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.entity.DateGranularity;

/** Expressions that name a place in the calendar, with or without its year. */
final class CalendarExpressions {
  private CalendarExpressions() {}

  private static OptionalInt yearIn(Optional<Expression> year, Anchors anchors, Tense tense) {
    return year.map(each -> each.valueAt(anchors, tense).year()).orElse(OptionalInt.empty());
  }

  /**
   * <i>April 26</i>, <i>26 April 2024</i>, <i>April 26 of this year</i>.
   *
   * @param year a {@link Year} or something relative that gives one
   */
  record Day(Optional<Expression> year, int month, int day) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      OptionalInt known =
          year.isPresent()
              ? yearIn(year, anchors, tense)
              : anchors.yearOf(month, OptionalInt.of(day), tense);
      return DateValue.day(known, month, day);
    }

    @Override
    public boolean isDay() {
      return true;
    }
  }

  /** <i>the 14th</i>, <i>the 14th of that month</i>: the month is the one told of. */
  record DayOfMonthTold(int day) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      OptionalInt month = anchors.monthTold();
      return month.isPresent() && day <= java.time.Month.of(month.getAsInt()).maxLength()
          ? DateValue.day(anchors.yearOfMonthTold(), month.getAsInt(), day)
          : DateValue.bare(
              String.format(java.util.Locale.ROOT, "XXXX-XX-%02d", day), DateGranularity.DAY);
    }

    @Override
    public boolean isDay() {
      return true;
    }
  }

  /** <i>April</i>, <i>April 2024</i>, <i>April of last year</i>. */
  record Month(Optional<Expression> year, int month) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      OptionalInt known =
          year.isPresent()
              ? yearIn(year, anchors, tense)
              : anchors.yearOf(month, OptionalInt.empty(), tense);
      return DateValue.month(known, month);
    }
  }

  /** <i>last April</i>, <i>next June</i>: counted from the article's month. */
  record MonthFromToday(int month, Direction direction) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      if (anchors.today().isEmpty()) {
        return DateValue.month(OptionalInt.empty(), month);
      }
      int year = anchors.today().get().getYear();
      int ahead = month - anchors.today().get().getMonthValue();
      if (direction == Direction.BACK) {
        year -= ahead >= 0 ? 1 : 0;
      } else if (direction == Direction.AHEAD) {
        year += ahead <= 0 ? 1 : 0;
      }
      return DateValue.month(OptionalInt.of(year), month);
    }
  }

  /** <i>2024</i>. */
  record Year(int year) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      return DateValue.year(OptionalInt.of(year));
    }
  }

  /** What needs no anchor: a decade, a century, a year before Christ. */
  record Fixed(DateValue value) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      return value;
    }
  }

  /**
   * A season, quarter or half: <i>summer 2016</i>, <i>the third quarter</i>.
   *
   * @param code SU, Q3, H1
   * @param month its first month, to find its year by
   */
  record PartOfYear(Optional<Expression> year, String code, int month, DateGranularity granularity)
      implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      OptionalInt known =
          year.isPresent()
              ? yearIn(year, anchors, tense)
              : anchors.yearOf(month, OptionalInt.empty(), tense);
      return DateValue.partOfYear(known, code, granularity);
    }
  }

  /** A part of a day, or a time of its clock: <i>Monday night</i>, <i>5 a.m. on Monday</i>. */
  record AtTime(Expression day, String suffix) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      return day.valueAt(anchors, tense).atTime(suffix);
    }
  }

  /** <i>the second week of May 2016</i>; {@code week} from 1, or -1 for the last full one. */
  record WeekOfMonth(Expression month, int week) implements Expression {
    private static final int HALF_A_WEEK = 3;

    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      DateValue of = month.valueAt(anchors, tense);
      if (of.year().isEmpty() || of.month().isEmpty()) {
        return DateValue.bare("XXXX-WXX", DateGranularity.WEEK);
      }
      java.time.YearMonth at = java.time.YearMonth.of(of.year().getAsInt(), of.month().getAsInt());
      return DateValue.week(
          week < 0
              ? at.atEndOfMonth().minusDays(HALF_A_WEEK)
              : at.atDay(1 + HALF_A_WEEK).plusWeeks(week - 1L));
    }
  }

  /** <i>the first day of May</i>, <i>the last day of 2016</i>. */
  record EdgeDay(Expression period, boolean last) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      DateValue of = period.valueAt(anchors, tense);
      if (of.year().isEmpty()) {
        return DateValue.bare("XXXX-XX-XX", DateGranularity.DAY);
      }
      java.time.YearMonth month =
          java.time.YearMonth.of(of.year().getAsInt(), of.month().orElse(last ? 12 : 1));
      return DateValue.of(last ? month.atEndOfMonth() : month.atDay(1));
    }

    @Override
    public boolean isDay() {
      return true;
    }
  }
}
