package org.ingest.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.entity.DateGranularity;

/** Expressions that are counted from the article's day or from a date said before. */
final class RelativeExpressions {
  private RelativeExpressions() {}

  /** <i>Friday</i>: the nearest on or before the article's day, unless the text looks ahead. */
  record Weekday(int weekday, Direction direction) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      Optional<LocalDate> today = anchors.today();
      if (today.isEmpty()) {
        return DateValue.bare("XXXX-WXX-" + weekday, DateGranularity.DAY);
      }
      return DateValue.of(today.get().with(step(tense)));
    }

    private java.time.temporal.TemporalAdjuster step(Tense tense) {
      DayOfWeek day = DayOfWeek.of(weekday);
      if (direction == Direction.BACK) {
        return TemporalAdjusters.previous(day);
      }
      if (direction == Direction.AHEAD) {
        return TemporalAdjusters.next(day);
      }
      return tense.looksAhead()
          ? TemporalAdjusters.nextOrSame(day)
          : TemporalAdjusters.previousOrSame(day);
    }

    @Override
    public boolean isDay() {
      return true;
    }
  }

  /** <i>Friday</i> in <i>Wednesday through Friday</i>: the first one after the day told. */
  record WeekdayAfter(int weekday) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      boolean known = anchors.today().isPresent() && anchors.dayTold().isPresent();
      return known
          ? DateValue.of(
              anchors.dayTold().get().with(TemporalAdjusters.next(DayOfWeek.of(weekday))))
          : DateValue.bare("XXXX-WXX-" + weekday, DateGranularity.DAY);
    }

    @Override
    public boolean isDay() {
      return true;
    }
  }

  /** <i>yesterday</i>, <i>last month</i>, <i>three years ago</i>: so many units from today. */
  record FromToday(CalendarUnit unit, int steps) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      Optional<LocalDate> from = unit == CalendarUnit.DAY ? anchors.dayOfSpeech() : anchors.today();
      return from.map(today -> step(today, unit, steps))
          .orElseGet(() -> ofYearAlone(anchors.thisYear()));
    }

    private DateValue ofYearAlone(OptionalInt year) {
      boolean known = unit == CalendarUnit.YEAR && year.isPresent();
      return known ? DateValue.year(OptionalInt.of(year.getAsInt() + steps)) : unknown(unit);
    }

    @Override
    public boolean isDay() {
      return unit == CalendarUnit.DAY;
    }
  }

  /** <i>this decade</i>, <i>next decade</i>. */
  record DecadeFromToday(int steps) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      OptionalInt year = anchors.thisYear();
      return year.isPresent()
          ? DateValue.decade(year.getAsInt() + 10 * steps)
          : DateValue.bare("XXX", DateGranularity.DECADE);
    }
  }

  /** <i>last summer</i>, <i>this winter</i>: a winter has the year that it begins in. */
  record SeasonFromToday(String code, int firstMonth, Direction direction) implements Expression {
    private static final int MONTHS = 3;

    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      OptionalInt year =
          anchors.today().map(today -> OptionalInt.of(year(today))).orElse(OptionalInt.empty());
      return DateValue.partOfYear(year, code, DateGranularity.SEASON);
    }

    /** Of the seasons of this name the one that runs or comes next is this year's. */
    private int year(LocalDate today) {
      boolean inOldWinter = today.getMonthValue() + 12 < firstMonth + MONTHS;
      int comes = inOldWinter ? today.getYear() - 1 : today.getYear();
      boolean over = !inOldWinter && today.getMonthValue() >= firstMonth + MONTHS;
      boolean begun = inOldWinter || today.getMonthValue() >= firstMonth;
      if (direction == Direction.BACK) {
        return comes - (over ? 0 : 1);
      }
      return direction == Direction.AHEAD && begun ? comes + 1 : comes;
    }
  }

  /** <i>the weekend</i>, <i>this weekend</i>: the one just past or running, or the one ahead. */
  record Weekend(Direction direction) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      if (anchors.today().isEmpty()) {
        return DateValue.bare("XXXX-WXX-WE", DateGranularity.WEEK);
      }
      LocalDate today = anchors.today().get();
      boolean running = today.getDayOfWeek().getValue() >= 6;
      if (direction == Direction.AHEAD) {
        return DateValue.weekend(today.plusWeeks(running || !tense.looksAhead() ? 1 : 0));
      }
      boolean back = direction == Direction.BACK || !running && !tense.looksAhead();
      return DateValue.weekend(today.minusWeeks(back ? 1 : 0));
    }
  }

  /** <i>that day</i>, <i>the following year</i>, <i>two weeks later</i>: from a date said. */
  record FromTold(CalendarUnit unit, int steps) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      if (unit == CalendarUnit.YEAR
          || unit == CalendarUnit.DECADE
          || unit == CalendarUnit.CENTURY) {
        return years(anchors.yearTold());
      }
      if (anchors.dayTold().isPresent()) {
        return step(anchors.dayTold().get(), unit, steps);
      }
      boolean month = unit == CalendarUnit.MONTH && anchors.monthTold().isPresent();
      return month && anchors.yearOfMonthTold().isPresent() ? months(anchors) : unknown(unit);
    }

    private DateValue years(OptionalInt told) {
      if (told.isEmpty()) {
        return unknown(CalendarUnit.YEAR);
      }
      int years = steps * yearsIn(unit);
      return DateValue.year(OptionalInt.of(told.getAsInt() + years));
    }

    private DateValue months(Anchors anchors) {
      LocalDate first =
          LocalDate.of(anchors.yearOfMonthTold().getAsInt(), anchors.monthTold().getAsInt(), 1);
      return step(first, CalendarUnit.MONTH, steps);
    }

    @Override
    public boolean isDay() {
      return unit == CalendarUnit.DAY;
    }
  }

  /** <i>the end of the month</i>: today's in news, the one told of in a story. */
  record Current(CalendarUnit unit) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      boolean told = anchors.narrative() || unit == CalendarUnit.DAY || anchors.today().isEmpty();
      return told
          ? new FromTold(unit, 0).valueAt(anchors, tense)
          : new FromToday(unit, 0).valueAt(anchors, tense);
    }

    @Override
    public boolean isDay() {
      return unit == CalendarUnit.DAY;
    }
  }

  /**
   * <i>a few days ago</i>: the month is known where a few days do not lead out of it.
   *
   * @param told counted from a date told and not from today
   * @param sign -1 for the past
   */
  record Vaguely(boolean told, CalendarUnit unit, int sign) implements Expression {
    private static final int A_FEW_DAYS = 10;

    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      Optional<LocalDate> from = told ? anchors.dayTold() : anchors.today();
      if (unit != CalendarUnit.DAY || from.isEmpty()) {
        return unknown(unit);
      }
      LocalDate edge = from.get().plusDays((long) sign * A_FEW_DAYS);
      String month =
          edge.getMonthValue() == from.get().getMonthValue()
              ? from.get().toString().substring(0, 7)
              : "XXXX-XX";
      return DateValue.bare(month + "-XX", DateGranularity.DAY);
    }
  }

  static DateValue unknown(CalendarUnit unit) {
    switch (unit) {
      case DAY:
        return DateValue.bare("XXXX-XX-XX", DateGranularity.DAY);
      case WEEK:
        return DateValue.bare("XXXX-WXX", DateGranularity.WEEK);
      case WEEKEND:
        return DateValue.bare("XXXX-WXX-WE", DateGranularity.WEEK);
      case MONTH:
        return DateValue.bare("XXXX-XX", DateGranularity.MONTH);
      default:
        return DateValue.bare("XXXX", DateGranularity.YEAR);
    }
  }

  private static int yearsIn(CalendarUnit unit) {
    if (unit == CalendarUnit.CENTURY) {
      return 100;
    }
    return unit == CalendarUnit.DECADE ? 10 : 1;
  }

  private static DateValue step(LocalDate from, CalendarUnit unit, int steps) {
    switch (unit) {
      case DAY:
        return DateValue.of(from.plusDays(steps));
      case WEEK:
        return DateValue.week(from.plusWeeks(steps));
      case WEEKEND:
        return DateValue.weekend(from.plusWeeks(steps));
      case MONTH:
        LocalDate month = from.plusMonths(steps);
        return DateValue.month(OptionalInt.of(month.getYear()), month.getMonthValue());
      default:
        return DateValue.year(OptionalInt.of(from.getYear() + steps * yearsIn(unit)));
    }
  }
}
