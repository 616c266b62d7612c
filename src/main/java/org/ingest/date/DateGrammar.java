package org.ingest.date;

import java.util.List;
import java.util.Optional;

/**
 * The rules of all kinds of dates, tried at one token; the longest reading wins, of two as long the
 * rule that stands first.
 */
final class DateGrammar {
  /** A rule: what it reads at a token, if anything. */
  private interface Rule {
    Optional<Reading> read(DateWords words, int at);
  }

  private static final List<Rule> CORE =
      List.of(
          NumericDateRules::read,
          MilitaryTimes::read,
          YearRules::read,
          DayPartRules::read,
          DayRules::read,
          WeekdayRules::read,
          OffsetRules::read,
          MonthRules::read,
          PartOfYearRules::read,
          RelativeRules::read);

  private static final List<Rule> ALL =
      List.of(ClockRules::timeThenDay, DateGrammar::core, PhaseRules::read);

  private DateGrammar() {}

  /** The longest date that begins at a token. */
  static Optional<Reading> read(DateWords words, int at) {
    return longest(ALL, words, at).map(reading -> ClockRules.dayThenTime(words, reading));
  }

  /** A date without clock or narrowing words: what may stand after <i>early</i>. */
  static Optional<Reading> core(DateWords words, int at) {
    return longest(CORE, words, at);
  }

  private static Optional<Reading> longest(List<Rule> rules, DateWords words, int at) {
    Optional<Reading> longest = Optional.empty();
    for (Rule rule : rules) {
      Optional<Reading> reading = rule.read(words, at);
      if (reading.isPresent() && (longest.isEmpty() || reading.get().end() > longest.get().end())) {
        longest = reading;
      }
    }
    return longest;
  }
}
