package org.ingest.date;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.date.RelativeExpressions.FromToday;
import org.ingest.date.RelativeExpressions.FromTold;
import org.ingest.date.RelativeExpressions.Vaguely;
import org.ingest.lexicon.NumberWords;

/**
 * Reads distances in time that end in a date: <i>three years ago</i>, <i>nearly two weeks
 * later</i>, <i>a year and a half earlier</i>. Not <i>for three years</i>, <i>two days before the
 * vote</i>, <i>six hours later</i>.
 */
final class OffsetRules {
  private static final Set<String> ABOUT =
      Set.of(
          "nearly",
          "almost",
          "about",
          "around",
          "over",
          "roughly",
          "approximately",
          "under",
          "some");

  private static final Set<String> VAGUE = Set.of("several", "few", "some");

  private OffsetRules() {}

  static Optional<Reading> read(DateWords words, int at) {
    if (words.is(at - 1, "half")) {
      return Optional.empty();
    }
    Optional<Reading> half = halfAYearAgo(words, at);
    if (half.isPresent()) {
      return half;
    }
    Amount amount = amount(words, behindModifier(words, at));
    if (amount == null) {
      return Optional.empty();
    }
    int hyphen = words.is(amount.end(), "-") ? 1 : 0;
    Optional<CalendarUnit> unit = CalendarWords.unit(words.lower(amount.end() + hyphen));
    if (unit.isEmpty() || unit.get() == CalendarUnit.WEEKEND) {
      return Optional.empty();
    }
    return offset(words, amount, unit.get(), amount.end() + hyphen + 1);
  }

  /** <i>half a year ago</i>, <i>half a century later</i>; not <i>half a month ago</i>. */
  private static Optional<Reading> halfAYearAgo(DateWords words, int at) {
    Optional<CalendarUnit> unit =
        words.is(at, "half") && words.is(at + 1, "a")
            ? CalendarWords.unit(words.lower(at + 2))
            : Optional.empty();
    Integer years = unit.isPresent() ? HALVES.get(unit.get()) : null;
    if (years == null) {
      return Optional.empty();
    }
    CalendarUnit stepped = years == 0 ? CalendarUnit.MONTH : CalendarUnit.YEAR;
    int steps = years == 0 ? 6 : years;
    return direction(words, at + 3)
        .map(way -> new Reading(way.end(), expression(way, stepped, steps, false)));
  }

  /** The years that are half of a unit; of a year it is six months. */
  private static final Map<CalendarUnit, Integer> HALVES =
      Map.of(CalendarUnit.YEAR, 0, CalendarUnit.DECADE, 5, CalendarUnit.CENTURY, 50);

  /** After <i>more than</i>, <i>just over</i>, <i>nearly</i>. */
  private static int behindModifier(DateWords words, int at) {
    boolean than =
        (words.is(at, "more") || words.is(at, "less") || words.is(at, "fewer"))
            && words.is(at + 1, "than");
    boolean justOver =
        (words.is(at, "just") || words.is(at, "little"))
            && (words.is(at + 1, "over") || words.is(at + 1, "under"));
    boolean atLeast = words.is(at, "at") && (words.is(at + 1, "least") || words.is(at + 1, "most"));
    if (than || justOver || atLeast) {
      return at + 2;
    }
    return at + (ABOUT.contains(words.lower(at)) && !isVague(words, at) ? 1 : 0);
  }

  private static boolean isVague(DateWords words, int at) {
    return words.is(at, "some") && CalendarWords.unit(words.lower(at + 1)).isPresent();
  }

  private record Amount(int end, int value) {
    boolean vague() {
      return value < 0;
    }
  }

  private static Amount amount(DateWords words, int at) {
    boolean article = words.is(at, "a") || words.is(at, "an");
    int from = at + (article ? 1 : 0);
    if (VAGUE.contains(words.lower(from))) {
      return new Amount(from + 1, -1);
    }
    if (words.is(from, "couple") && words.is(from + 1, "of")) {
      boolean days = words.is(from + 2, "days");
      return new Amount(from + 2, days ? -1 : 2);
    }
    Optional<NumberWords.Number> number = NumberWords.at(words.lowerWords(), at);
    if (number.isPresent() && number.get().value() < 2000) {
      return new Amount(at + number.get().tokens(), (int) number.get().value());
    }
    return article ? new Amount(from, 1) : null;
  }

  private static Optional<Reading> offset(
      DateWords words, Amount amount, CalendarUnit unit, int behindUnit) {
    int from = behindHalf(words, behindUnit);
    boolean half = from > behindUnit;
    if (half && unit != CalendarUnit.YEAR) {
      return Optional.empty();
    }
    int steps = half ? amount.value() * 12 + 6 : amount.value();
    CalendarUnit stepped = half ? CalendarUnit.MONTH : unit;
    boolean singular = !words.lower(behindUnit - 1).endsWith("s");
    if (amount.value() == 1 != singular || amount.vague() && unit != CalendarUnit.DAY) {
      return Optional.empty();
    }
    Optional<Reading> shifted =
        amount.vague() || half ? Optional.empty() : shifted(words, from, unit, steps);
    if (shifted.isPresent()) {
      return shifted;
    }
    return direction(words, from)
        .map(way -> new Reading(way.end(), expression(way, stepped, steps, amount.vague())));
  }

  /** <i>ago today</i>, <i>ago this month</i>, <i>ago on Tuesday</i>, <i>from Friday</i>. */
  private static Optional<Reading> shifted(DateWords words, int at, CalendarUnit unit, int steps) {
    boolean ago = words.is(at, "ago");
    if (!ago && !words.is(at, "from")) {
      return Optional.empty();
    }
    int from = at + 1 + (ago && words.is(at + 1, "on") ? 1 : 0);
    OptionalInt weekday = WeekdayRules.weekday(words, from);
    boolean day = words.is(from, "today") || !ago && words.is(from, "tomorrow");
    boolean month = ago && words.is(from, "this") && words.is(from + 1, "month");
    if (weekday.isPresent() && unit == CalendarUnit.WEEK) {
      Direction way = ago ? Direction.HERE : Direction.AHEAD;
      Expression named = new RelativeExpressions.Weekday(weekday.getAsInt(), way);
      return Optional.of(
          new Reading(from + 1, new PlacedDays.Shifted(named, unit, ago ? -steps : steps)));
    }
    if (!day && !month) {
      return Optional.empty();
    }
    int ahead = words.is(from, "tomorrow") ? 1 : 0;
    Expression base = new FromToday(month ? CalendarUnit.MONTH : CalendarUnit.DAY, ahead);
    return Optional.of(
        new Reading(
            from + (month ? 2 : 1), new PlacedDays.Shifted(base, unit, ago ? -steps : steps)));
  }

  /** After <i>and a half</i>, with or without hyphens. */
  private static int behindHalf(DateWords words, int at) {
    int step = words.is(at, "-") ? 2 : 1;
    int and = at + step - 1;
    boolean half =
        words.is(and, "and") && words.is(and + step, "a") && words.is(and + 2 * step, "half");
    return half ? and + 2 * step + 1 : at;
  }

  /**
   * @param sign -1 for the past
   * @param told counted from a date told and not from today
   */
  private record Way(int end, int sign, boolean told) {}

  private static Optional<Way> direction(DateWords words, int at) {
    switch (words.lower(at)) {
      case "ago":
      case "back":
        return Optional.of(new Way(at + 1, -1, false));
      case "later":
        return words.is(at + 1, "than") ? Optional.empty() : Optional.of(new Way(at + 1, 1, true));
      case "earlier":
      case "previously":
        return words.is(at + 1, "than") ? Optional.empty() : Optional.of(new Way(at + 1, -1, true));
      case "before":
      case "prior":
        return PhraseEnd.behindBefore(words, at + 1)
            ? Optional.of(new Way(at + 1, -1, true))
            : Optional.empty();
      case "from":
        return words.is(at + 1, "now") ? Optional.of(new Way(at + 2, 1, false)) : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private static Expression expression(Way way, CalendarUnit unit, int steps, boolean vague) {
    if (vague) {
      return new Vaguely(way.told(), unit, way.sign());
    }
    return way.told()
        ? new FromTold(unit, way.sign() * steps)
        : new FromToday(unit, way.sign() * steps);
  }
}
