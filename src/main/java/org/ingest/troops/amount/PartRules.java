package org.ingest.troops.amount;

import java.util.Optional;
import org.ingest.entity.CountModifier;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Parts of a number: <i>half of the 300</i> is 150, about; <i>one in ten of the 3,000</i> 300,
 * about; <i>none of the 300</i> 300, denied. Of <i>all but 20 of the 300</i> and <i>90 percent of
 * the 300</i> nothing is said.
 */
final class PartRules {
  private static final int FARTHEST = 5;
  private static final WordList END_OF_PHRASE = WordList.of("ends a share");
  private static final WordList PERCENT = WordList.of("percent");

  private PartRules() {}

  static Optional<AmountReading> none(SentenceWords words, int start) {
    int of = behindNone(words, start);
    return of < 0
        ? Optional.empty()
        : whole(words, of)
            .map(whole -> Amount.exact(start, whole.end(), whole.value()).asDenied())
            .map(AmountReading::of);
  }

  /**
   * The index of the <i>of</i> of <i>none of</i>, <i>not one of</i>, <i>not a single one of</i>.
   */
  private static int behindNone(SentenceWords words, int start) {
    if (words.lower(start).equals("none") && words.lower(start + 1).equals("of")) {
      return start + 1;
    }
    boolean one = words.lower(start).equals("one") && words.lower(start + 1).equals("of");
    boolean not =
        words.lower(start - 1).equals("not")
            || words.lower(start - 1).equals("single") && words.lower(start - 3).equals("not");
    return one && not ? start + 1 : -1;
  }

  static Optional<AmountReading> allBut(SentenceWords words, int start) {
    if (!words.lower(start).equals("all") || !words.lower(start + 1).equals("but")) {
      return Optional.empty();
    }
    Optional<Numeral> left = Numerals.at(words, start + 2);
    return left.map(
        number ->
            AmountReading.none(whole(words, number.end()).map(Numeral::end).orElse(number.end())));
  }

  static Optional<AmountReading> percent(SentenceWords words, int start) {
    Optional<Numeral> number = Numerals.at(words, start);
    int end = number.map(Numeral::end).orElseGet(() -> decimal(words, start));
    int behind = behindPercent(words, end);
    return behind == end
        ? Optional.empty()
        : Optional.of(AmountReading.none(whole(words, behind).map(Numeral::end).orElse(behind)));
  }

  private static int decimal(SentenceWords words, int start) {
    String word = words.word(start);
    boolean digits = !word.isEmpty() && DigitNumerals.isDigit(word.charAt(0));
    return digits ? start + 1 : start;
  }

  private static int behindPercent(SentenceWords words, int at) {
    if (PERCENT.has(words.lower(at)) || words.lower(at).equals("°")) {
      return at + 1;
    }
    return words.lower(at).equals("per") && words.lower(at + 1).equals("cent") ? at + 2 : at;
  }

  static Optional<AmountReading> oneIn(SentenceWords words, int start) {
    Optional<Numeral> some = Numerals.at(words, start);
    int in = some.map(number -> behindIn(words, number.end())).orElse(-1);
    Optional<Numeral> each = in < 0 ? Optional.empty() : Numerals.at(words, in);
    if (each.isEmpty() || some.get().value() >= each.get().value()) {
      return Optional.empty();
    }
    return whole(words, each.get().end())
        .map(whole -> about(start, whole, some.get().value(), each.get().value()));
  }

  /** The index behind <i>in</i>, <i>in every</i> and <i>out of</i>, <i>out of every</i>; -1. */
  static int behindIn(SentenceWords words, int at) {
    boolean out = words.lower(at).equals("out") && words.lower(at + 1).equals("of");
    if (!out && !words.lower(at).equals("in")) {
      return -1;
    }
    int behind = out ? at + 2 : at + 1;
    return words.lower(behind).equals("every") ? behind + 1 : behind;
  }

  static Optional<AmountReading> part(SentenceWords words, int start) {
    Optional<Part> part = Part.at(words, start);
    return part.flatMap(
        found ->
            whole(words, found.end())
                .map(whole -> about(start, whole, found.times(), found.divisor())));
  }

  private static AmountReading about(int start, Numeral whole, long times, long divisor) {
    long value = Math.round((double) whole.value() * times / divisor);
    return value < 1
        ? AmountReading.none(whole.end())
        : AmountReading.of(Amount.range(start, whole.end(), value, value, CountModifier.ABOUT));
  }

  /**
   * The 300 of <i>of the 300</i>, <i>of its 300</i>, <i>of the company's 300</i>, <i>the 300</i>;
   * not of <i>of 300</i>, which may be a ratio.
   */
  private static Optional<Numeral> whole(SentenceWords words, int start) {
    int from = words.lower(start).equals("of") ? start + 1 : start;
    for (int i = from; i < from + FARTHEST && !END_OF_PHRASE.has(words.lower(i)); i++) {
      Optional<Numeral> number = Numerals.at(words, i);
      if (number.isPresent()) {
        boolean told = i > from || from > start && number.get().digits();
        return number.filter(whole -> told && whole.isReasonable() && whole.value() > 1);
      }
    }
    return Optional.empty();
  }
}
