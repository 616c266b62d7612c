package org.ingest.troops.amount;

import java.util.List;
import java.util.Optional;
import org.ingest.entity.CountModifier;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * All ways to read an amount without what qualifies it, in the order in which they are tried; the
 * first that reads anything wins.
 */
final class AmountGrammar {
  static final List<AmountRule> RULES =
      List.of(
          new AmountRule("none of the 300", PartRules::none),
          new AmountRule("all but 20 of the 300", PartRules::allBut),
          new AmountRule("90 percent of the 300", PartRules::percent),
          new AmountRule("one in ten of the 3,000", PartRules::oneIn),
          new AmountRule("half of the 300", PartRules::part),
          new AmountRule("from 5,000 to 3,000", RangeRules::levels),
          // once in 47,000 texts: without it the bounds of one amount would be two counts
          new AmountRule("at least 40 and as many as 60", RangeRules::leastAndMost),
          new AmountRule("between 4 and 5", RangeRules::range),
          new AmountRule("several hundred", AmountGrammar::vagueScale),
          new AmountRule("dozens", AmountGrammar::vague),
          new AmountRule("both", AmountGrammar::pair),
          new AmountRule("3,000", AmountGrammar::number));

  private static final PhraseTable VAGUE = PhraseTable.read("vague-amounts.tsv");
  private static final PhraseTable MULTIPLIERS = PhraseTable.read("vague-multipliers.txt");
  private static final WordList PAIRS = WordList.of("pairs");

  private AmountGrammar() {}

  static Optional<AmountReading> read(SentenceWords words, int start) {
    for (AmountRule rule : RULES) {
      Optional<AmountReading> reading = rule.read(words, start);
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  /** The rule that reads an amount at a word, if one does. */
  static Optional<AmountRule> ruleAt(SentenceWords words, int start) {
    return RULES.stream().filter(rule -> rule.read(words, start).isPresent()).findFirst();
  }

  /** Spares most words of a text the rest. */
  static boolean mayBegin(SentenceWords words, int start) {
    String word = words.lower(start);
    if (word.equals("a") || word.equals("an")) {
      String next = words.lower(start + 1);
      return NumberTable.has(next)
          || PAIRS.has(next)
          || VAGUE.at(words, start).isPresent()
          || MULTIPLIERS.at(words, start).isPresent();
    }
    return Numerals.mayBegin(word)
        || VAGUE.begins(word)
        || word.equals("both")
        || word.equals("none")
        || word.equals("all");
  }

  private static Optional<AmountReading> vague(SentenceWords words, int start) {
    return VAGUE
        .at(words, start)
        .map(
            phrase ->
                AmountReading.of(
                    Amount.vague(
                        start, start + phrase.length(), Long.parseLong(phrase.cells().get(0)))));
  }

  /** <i>a couple of dozen</i>, <i>several hundred thousand</i>: twice the scale and more. */
  private static Optional<AmountReading> vagueScale(SentenceWords words, int start) {
    return MULTIPLIERS
        .at(words, start)
        .flatMap(phrase -> VagueScale.behind(words, start, start + phrase.length()));
  }

  /** <i>both</i>, <i>a pair of</i>. */
  private static Optional<AmountReading> pair(SentenceWords words, int start) {
    if (words.lower(start).equals("both")) {
      return Optional.of(AmountReading.of(Amount.exact(start, start + 1, 2)));
    }
    boolean pair = words.lower(start).equals("a") && PAIRS.has(words.lower(start + 1));
    return pair
        ? Optional.of(AmountReading.of(Amount.exact(start, start + 2, 2)))
        : Optional.empty();
  }

  private static Optional<AmountReading> number(SentenceWords words, int start) {
    return Numerals.at(words, start)
        .map(
            number ->
                number.isReasonable()
                    ? AmountReading.of(
                        Amount.range(
                            start,
                            number.end(),
                            number.value(),
                            number.value(),
                            CountModifier.EXACT))
                    : AmountReading.none(number.end()));
  }
}
