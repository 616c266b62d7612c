package org.ingest.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.entity.DateGranularity;

/** Days that are placed by a week, a month or another day named beside them. */
final class PlacedDays {
  private PlacedDays() {}

  /** <i>Tuesday of last week</i>: {@code steps} weeks from the article's. */
  record WeekdayOfWeek(int weekday, int steps) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      return anchors
          .today()
          .map(today -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
          .map(monday -> DateValue.of(monday.plusWeeks(steps).plusDays(weekday - 1L)))
          .orElseGet(() -> unknownWeekday(weekday));
    }

    @Override
    public boolean isDay() {
      return true;
    }
  }

  private static DateValue unknownWeekday(int weekday) {
    return DateValue.bare("XXXX-WXX-" + weekday, DateGranularity.DAY);
  }

  /** <i>the last Friday in October 2019</i>; {@code which} from 1, or -1 for the last. */
  record NthWeekday(Expression month, int weekday, int which) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      DateValue of = month.valueAt(anchors, tense);
      if (of.year().isEmpty() || of.month().isEmpty()) {
        return unknownWeekday(weekday);
      }
      LocalDate first = LocalDate.of(of.year().getAsInt(), of.month().getAsInt(), 1);
      LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.of(weekday)));
      return day.getMonth() == first.getMonth() ? DateValue.of(day) : unknownWeekday(weekday);
    }

    @Override
    public boolean isDay() {
      return true;
    }
  }

  /** <i>Mon 13th</i>: the nearest day of both, on the side that the text looks to. */
  record WeekdayOnDay(int weekday, int day) implements Expression {
    private static final int MONTHS = 9;

    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      if (anchors.today().isEmpty()) {
        String timex = String.format(java.util.Locale.ROOT, "XXXX-XX-%02d", day);
        return DateValue.bare(timex, DateGranularity.DAY);
      }
      YearMonth month = YearMonth.from(anchors.today().get());
      int way = tense.looksAhead() ? 1 : -1;
      for (int i = 0; i < MONTHS; i++) {
        Optional<LocalDate> near = in(month.plusMonths((long) way * i));
        Optional<LocalDate> other = in(month.plusMonths((long) -way * i));
        if (near.isPresent() || other.isPresent()) {
          return DateValue.of(near.orElseGet(other::get));
        }
      }
      return unknownWeekday(weekday);
    }

    private Optional<LocalDate> in(YearMonth month) {
      return day <= month.lengthOfMonth()
              && month.atDay(day).getDayOfWeek() == DayOfWeek.of(weekday)
          ? Optional.of(month.atDay(day))
          : Optional.empty();
    }

    @Override
    public boolean isDay() {
      return true;
    }
  }

  /** <i>a year ago today</i>, <i>two weeks from Friday</i>: so many units from another date. */
  record Shifted(Expression from, CalendarUnit unit, int steps) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      DateValue value = from.valueAt(anchors, Tense.PAST);
      if (value.day().isPresent()) {
        return DateValue.of(shifted(value.day().get()));
      }
      boolean month = value.granularity() == DateGranularity.MONTH && value.year().isPresent();
      if (!month) {
        return DateValue.bare("XXXX-XX-XX", DateGranularity.DAY);
      }
      LocalDate first = shifted(LocalDate.of(value.year().getAsInt(), value.month().getAsInt(), 1));
      return DateValue.month(OptionalInt.of(first.getYear()), first.getMonthValue());
    }

    private LocalDate shifted(LocalDate day) {
      switch (unit) {
        case DAY:
          return day.plusDays(steps);
        case WEEK:
          return day.plusWeeks(steps);
        case MONTH:
          return day.plusMonths(steps);
        case DECADE:
          return day.plusYears(10L * steps);
        case CENTURY:
          return day.plusYears(100L * steps);
        default:
          return day.plusYears(steps);
      }
    }

    @Override
    public boolean isDay() {
      return from.isDay();
    }
  }

  /** <i>the 1st of last month</i>. */
  record DayOfMonth(Expression month, int day) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      DateValue of = month.valueAt(anchors, tense);
      return of.month().isPresent()
          ? DateValue.day(of.year(), of.month().getAsInt(), day)
          : DateValue.bare(
              String.format(java.util.Locale.ROOT, "XXXX-XX-%02d", day), DateGranularity.DAY);
    }

    @Override
    public boolean isDay() {
      return true;
    }
  }

  /** <i>last October 23</i>, <i>next June 4</i>: before or after the article's day. */
  record DayFromToday(int month, int day, Direction direction) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      OptionalInt year =
          anchors.today().map(today -> OptionalInt.of(year(today))).orElse(OptionalInt.empty());
      return DateValue.day(year, month, day);
    }

    private int year(LocalDate today) {
      int ahead = (month - today.getMonthValue()) * 31 + day - today.getDayOfMonth();
      if (direction == Direction.BACK) {
        return today.getYear() - (ahead >= 0 ? 1 : 0);
      }
      return today.getYear() + (ahead <= 0 ? 1 : 0);
    }

    @Override
    public boolean isDay() {
      return true;
    }
  }

  /** <i>the week of September 30th</i>. */
  record WeekOf(Expression day) implements Expression {
    @Override
    public DateValue valueAt(Anchors anchors, Tense tense) {
      return day.valueAt(anchors, tense)
          .day()
          .map(DateValue::week)
          .orElseGet(() -> DateValue.bare("XXXX-WXX", DateGranularity.WEEK));
    }
  }
}
