package org.ingest.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.date.CalendarExpressions.Year;

/**
 * Reads the parts that dates are made of: month names, days of the month, years and their tails.
 */
final class CalendarNumbers {
  private static final Set<String> YEAR_OPENERS = Set.of("of", ",");

  private CalendarNumbers() {}

  /** The month named at a token: <i>April</i>, <i>Apr.</i>; capitalised, so not <i>may</i>. */
  static OptionalInt month(DateWords words, int at) {
    if (!words.isCapitalised(at)) {
      return OptionalInt.empty();
    }
    OptionalInt month = CalendarWords.month(words.lower(at));
    if (month.isPresent()) {
      return month;
    }
    OptionalInt shortMonth = CalendarWords.shortMonth(words.lower(at));
    boolean beside =
        isNumber(words, at + 1)
            || isNumber(words, at - 1)
            || CalendarWords.ordinal(words.lower(at - 1)).isPresent();
    boolean stopped = words.word(at).endsWith(".");
    return stopped || beside ? shortMonth : OptionalInt.empty();
  }

  /** <i>27</i>, <i>27th</i>. */
  private static boolean isNumber(DateWords words, int at) {
    String word = words.lower(at);
    boolean digit = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return words.number(at) >= 0 || digit && CalendarWords.ordinal(word).isPresent();
  }

  /** A day of the month: <i>26</i>, <i>26th</i>, <i>first</i>; not <i>12 soldiers</i>. */
  static OptionalInt day(DateWords words, int at) {
    boolean amount = words.number(at) >= 0 && isAmount(words, at + 1) && !isAttribute(words, at);
    return amount ? OptionalInt.empty() : dayOrAmount(words, at);
  }

  /** The same where only a day can stand: <i>on April 8 Union soldiers</i>. */
  static OptionalInt dayOrAmount(DateWords words, int at) {
    int number = words.number(at);
    if (number >= 1 && number <= 31 && words.word(at).length() <= 2) {
      return OptionalInt.of(number);
    }
    OptionalInt ordinal = CalendarWords.ordinal(words.lower(at));
    return ordinal.isPresent() && ordinal.getAsInt() >= 1 && ordinal.getAsInt() <= 31
        ? ordinal
        : OptionalInt.empty();
  }

  /** In <i>the September 11 attacks</i> the article holds the date and what it counts apart. */
  private static boolean isAttribute(DateWords words, int at) {
    boolean events = CalendarWords.isCountedEvent(words.lower(at + 1));
    String before = words.lower(at - 2);
    return events && (before.equals("the") || before.equals("'s") || before.equals("of"));
  }

  /** <i>soldiers</i>, <i>Afghan soldiers</i>, <i>%</i>: the number before counts them. */
  private static boolean isAmount(DateWords words, int at) {
    return CalendarWords.isCounted(words.lower(at))
        || words.is(at, "%")
        || words.isCapitalised(at) && CalendarWords.isCountedThing(words.lower(at + 1));
  }

  /** A year in four digits that counts nothing: not <i>2003 soldiers</i>. */
  static OptionalInt year(DateWords words, int at) {
    int number = words.number(at);
    boolean inRange = words.word(at).length() == 4 && number >= 1000 && number <= 2100;
    String next = words.lower(at + 1);
    boolean clock = CalendarWords.isZone(next) || next.equals("hours") || next.equals("hrs");
    boolean counts = CalendarWords.isCountedThing(next) && !isDateBefore(words, at);
    return inRange && !clock && !counts ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /**
   * <i>In April 2003 soldiers took it</i>, <i>In 2003 soldiers</i>; not <i>in April, 2003
   * soldiers</i>.
   */
  private static boolean isDateBefore(DateWords words, int at) {
    int number = words.number(at);
    boolean opens = at == 1 && words.is(0, "in");
    return number >= 1900 && number <= 2050 && (opens || month(words, at - 1).isPresent());
  }

  /**
   * The year after a day or month: <i>, 2024</i>, <i>of 2024</i>, <i>last year</i>, <i>of that
   * year</i>. Without one the reading is empty and ends where it began.
   */
  static Tail yearTail(DateWords words, int at) {
    int from = at + (YEAR_OPENERS.contains(words.lower(at)) ? 1 : 0);
    OptionalInt year = year(words, from);
    if (year.isPresent()) {
      return new Tail(from + 1, Optional.of(new Year(year.getAsInt())));
    }
    OptionalInt spelled = YearInWords.at(words, from);
    if (spelled.isPresent()) {
      return new Tail(YearInWords.end(words, from), Optional.of(new Year(spelled.getAsInt())));
    }
    Optional<Reading> relative = RelativeRules.yearPointedAt(words, from);
    boolean told = relative.isPresent() && (words.is(from, "the") || words.is(from, "that"));
    told &= !relative.map(each -> words.is(each.end() - 1, "last")).orElse(false);
    if (relative.isEmpty() || told && !words.is(at, "of")) {
      return new Tail(at, Optional.empty());
    }
    return new Tail(relative.get().end(), Optional.of(relative.get().expression()));
  }

  /**
   * @param end the token after the year
   * @param year a year or something relative that gives one
   */
  record Tail(int end, Optional<Expression> year) {}
}
