package org.ingest.troops.amount;

import java.util.List;
import java.util.Optional;
import org.ingest.entity.CountModifier;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Two numbers that belong together. */
final class RangeRules {
  private static final int VERB_REACH = 14;
  private static final WordList DASHES = WordList.of("dashes of a range");
  private static final WordList LINKS = WordList.of("range links");
  private static final WordList JOINS = WordList.of("range joins");
  private static final WordList MAYBE = WordList.of("maybe");
  private static final WordList ROUNDING = WordList.of("rounding");
  private static final WordList LEVEL_VERBS = WordList.of("change of level");
  private static final PhraseTable MODIFIERS = PhraseTable.read("modifiers.tsv");

  private RangeRules() {}

  /** <i>fell from 5,000 to 3,000</i>, <i>cut by 300 to 900</i>: two sizes, one after another. */
  static Optional<AmountReading> levels(SentenceWords words, int start) {
    boolean from = words.lower(start - 1).equals("from") || words.lower(start - 1).equals("by");
    Optional<Numeral> first = from ? Numerals.at(words, start) : Optional.empty();
    if (first.isEmpty() || !words.lower(first.get().end()).equals("to")) {
      return Optional.empty();
    }
    Optional<Numeral> second = Numerals.at(words, behindRounding(words, first.get().end() + 1));
    boolean changes =
        second.isPresent()
            && (isChange(words, start) || first.get().value() > second.get().value());
    if (!changes || !first.get().isReasonable() || !second.get().isReasonable()) {
      return Optional.empty();
    }
    return Optional.of(
        new AmountReading(second.get().end(), List.of(exact(first.get()), exact(second.get()))));
  }

  private static Amount exact(Numeral number) {
    return Amount.exact(number.start(), number.end(), number.value());
  }

  private static boolean isChange(SentenceWords words, int start) {
    for (int i = start - 2; i >= Math.max(0, start - VERB_REACH); i--) {
      if (LEVEL_VERBS.has(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** <i>at least 40 and as many as 60</i>. */
  static Optional<AmountReading> leastAndMost(SentenceWords words, int start) {
    if (!isModifier(MODIFIERS.endingBefore(words, start), "at_least")) {
      return Optional.empty();
    }
    Optional<Numeral> least = Numerals.beforeAnd(words, start);
    int at = least.map(Numeral::end).orElse(-1);
    if (at < 0 || !JOINS.has(words.lower(at))) {
      return Optional.empty();
    }
    at++;
    while (words.lower(at).equals("and") || MAYBE.has(words.lower(at))) {
      at++;
    }
    Optional<PhraseTable.Phrase> modifier = MODIFIERS.at(words, at);
    if (!isModifier(modifier, "at_most")) {
      return Optional.empty();
    }
    return Numerals.at(words, at + modifier.get().length())
        .filter(Numeral::isReasonable)
        .filter(most -> least.get().value() < most.value())
        .map(most -> range(beforeLeast(words, start), least.get(), most));
  }

  private static int beforeLeast(SentenceWords words, int start) {
    return start - MODIFIERS.endingBefore(words, start).map(PhraseTable.Phrase::length).orElse(0);
  }

  private static boolean isModifier(Optional<PhraseTable.Phrase> phrase, String modifier) {
    return phrase.filter(found -> found.cells().get(0).equals(modifier)).isPresent();
  }

  private static AmountReading range(int start, Numeral low, Numeral high) {
    return AmountReading.of(
        Amount.range(start, high.end(), low.value(), high.value(), CountModifier.RANGE));
  }

  /**
   * <i>10,000 to 12,000</i>, <i>10-12,000</i>, <i>eight or nine</i>, <i>between four and five
   * hundred</i>; what falls, as <i>between 9 and 3</i>, is no amount.
   */
  static Optional<AmountReading> range(SentenceWords words, int start) {
    boolean between = words.lower(start - 1).equals("between");
    Optional<Numeral> low = Numerals.at(words, start);
    if (between && low.isPresent() && highBehind(words, low.get(), true).isEmpty()) {
      low = Numerals.beforeAnd(words, start);
    }
    if (low.isEmpty()) {
      return decimals(words, start);
    }
    Numeral from = low.get();
    Optional<Numeral> high = highBehind(words, from, between);
    return high.flatMap(to -> range(words, from, to, between));
  }

  /** <i>1.5-2 million</i>, <i>1.5 to 2.5 million</i>: the first has no scale of its own. */
  private static Optional<AmountReading> decimals(SentenceWords words, int start) {
    Optional<DigitNumerals.Digits> low = DigitNumerals.at(words, start);
    if (low.isEmpty() || low.get().isWhole() || !LINKS.has(words.lower(low.get().end()))) {
      return Optional.empty();
    }
    boolean between = words.lower(start - 1).equals("between");
    return Numerals.at(words, low.get().end() + 1)
        .filter(high -> high.scale() > 1 && high.isReasonable())
        .flatMap(
            high -> {
              long from = low.get().times(high.scale());
              Numeral scaled = new Numeral(start, low.get().end(), from, high.scale(), true);
              return range(words, scaled, high, between);
            });
  }

  private static Optional<Numeral> highBehind(SentenceWords words, Numeral low, boolean between) {
    int link = Notes.behind(words, low.end());
    String word = words.lower(link);
    boolean links =
        LINKS.has(word)
            || between && word.equals("and")
            || between && word.equals(",") && words.lower(link + 1).equals("and");
    if (!links) {
      return Optional.empty();
    }
    int from = word.equals(",") ? link + 2 : link + 1;
    Optional<Numeral> high = Numerals.at(words, behindRounding(words, from));
    boolean dashed = DASHES.has(word);
    return high.filter(to -> !dashed || isLike(words, low, to, link));
  }

  /** Not <i>UPDATE 2-Five soldiers</i>, nor <i>won 2 - 30 soldiers came</i>. */
  private static boolean isLike(SentenceWords words, Numeral low, Numeral high, int dash) {
    boolean glued = words.isGluedToPrevious(dash) && words.isGluedToPrevious(dash + 1);
    return glued && low.digits() == high.digits();
  }

  private static int behindRounding(SentenceWords words, int at) {
    return ROUNDING.has(words.lower(at)) ? at + 1 : at;
  }

  private static Optional<AmountReading> range(
      SentenceWords words, Numeral low, Numeral high, boolean between) {
    long least = low.valueBefore(high);
    boolean falls = least >= high.value();
    if (falls && words.lower(low.end()).equals("to") && low.isReasonable()) {
      // "outnumbered them 40,000 to 20,000"
      return Optional.of(new AmountReading(high.end(), List.of(exact(low), exact(high))));
    }
    if (falls || !high.isReasonable()) {
      return Optional.of(AmountReading.none(high.end()));
    }
    boolean fromTo =
        words.lower(low.start() - 1).equals("from") && words.lower(low.end()).equals("to");
    int start = between || fromTo ? low.start() - 1 : low.start();
    return Optional.of(
        AmountReading.of(
            Amount.range(start, high.end(), least, high.value(), CountModifier.RANGE)));
  }
}
