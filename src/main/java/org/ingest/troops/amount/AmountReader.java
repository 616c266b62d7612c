package org.ingest.troops.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads amounts off a sentence, modifiers included: <i>another 3,000</i>, <i>between 10,000 and
 * 12,000</i>, <i>tens of thousands</i>, <i>10-12,000</i>.
 *
 * <p>Knows nothing of what is counted; refuses only what is no amount by its own form: <i>$3
 * million</i>, <i>$6,400–13,700</i>, <i>20 percent</i>, <i>810th</i>, <i>6:30</i>.
 */
public final class AmountReader {
  private static final WordList BEFORE_NO_AMOUNT = WordList.of("before no amount");
  private static final String DASHES = "-–—/";

  /** What begins at a word, if an amount does, or what is known to be none. */
  public Optional<AmountReading> at(SentenceWords words, int start) {
    if (!AmountGrammar.mayBegin(words, start) || isOfWordBefore(words, start)) {
      return Optional.empty();
    }
    return AmountGrammar.read(words, start)
        .map(
            reading ->
                isBeforeSlash(words, reading.end()) || isNote(words, start, reading.end())
                    ? AmountReading.none(reading.end())
                    : qualified(words, reading));
  }

  /** <i>F-16</i>, <i>MiG-29</i>, <i>No. 5</i>, <i>$3</i>: it belongs to the word before. */
  private static boolean isOfWordBefore(SentenceWords words, int start) {
    boolean dashed = isDash(words.word(start - 1)) && words.isGluedToPrevious(start);
    boolean digits = DigitNumerals.isDigit(words.word(start).charAt(0));
    boolean afterSlash = dashed && words.lower(start - 1).equals("/");
    return dashed && words.isGluedToPrevious(start - 1) && words.isWord(start - 2)
        || afterSlash && digits
        || words.lower(start - 1).equals("number")
        || digits && BEFORE_NO_AMOUNT.has(words.lower(start - 1))
        || digits && dashed && BEFORE_NO_AMOUNT.has(words.lower(start - 3));
  }

  /** <i>2/7 Marines</i>, <i>9/11</i>. */
  private static boolean isBeforeSlash(SentenceWords words, int end) {
    return words.lower(end).equals("/")
        && words.isGluedToPrevious(end)
        && words.isGluedToPrevious(end + 1)
        && DigitNumerals.isDigit(words.word(end + 1).charAt(0));
  }

  /** The mark of a footnote: <i>2,900.[7]</i>. */
  private static boolean isNote(SentenceWords words, int start, int end) {
    return words.lower(start - 1).equals("[") && words.lower(end).equals("]");
  }

  private static boolean isDash(String word) {
    return word.length() == 1 && DASHES.indexOf(word.charAt(0)) >= 0;
  }

  private static AmountReading qualified(SentenceWords words, AmountReading reading) {
    if (reading.amounts().isEmpty()) {
      return reading;
    }
    List<Amount> amounts = new ArrayList<>(reading.amounts());
    amounts.set(0, Qualifiers.before(words, amounts.get(0)));
    int last = amounts.size() - 1;
    amounts.set(last, Qualifiers.behind(words, amounts.get(last)));
    return new AmountReading(amounts.get(last).end(), amounts);
  }

  /** The name of the way in which an amount was read; the words may have qualifiers before it. */
  public static Optional<String> ruleOf(SentenceWords words, Amount amount) {
    for (int i = amount.start(); i < amount.end(); i++) {
      if (AmountGrammar.mayBegin(words, i)) {
        Optional<AmountRule> rule = AmountGrammar.ruleAt(words, i);
        if (rule.isPresent()) {
          return rule.map(AmountRule::name);
        }
      }
    }
    return Optional.empty();
  }

  /** The names of all ways to read an amount. */
  public static List<String> ruleNames() {
    return AmountGrammar.RULES.stream().map(AmountRule::name).toList();
  }

  /** The index behind the plain number that begins at a word; the word's own where none does. */
  public static int endOfNumber(SentenceWords words, int at) {
    return Numerals.mayBegin(words.lower(at))
        ? Numerals.at(words, at).map(Numeral::end).orElse(at)
        : at;
  }

  /** Whether a plain number begins at a word; vague amounts are none. */
  public static boolean isNumber(SentenceWords words, int at) {
    return Numerals.mayBegin(words.lower(at)) && Numerals.at(words, at).isPresent();
  }
}
