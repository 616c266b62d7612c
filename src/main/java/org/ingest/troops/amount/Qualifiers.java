package org.ingest.troops.amount;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ingest.entity.CountModifier;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** What stands around a number and qualifies it: <i>up to</i>, <i>another</i>, <i>or more</i>. */
final class Qualifiers {
  private static final PhraseTable BEFORE = PhraseTable.read("modifiers.tsv");
  private static final PhraseTable BEHIND = PhraseTable.read("modifiers-behind.tsv");
  private static final WordList OVER_VERBS = WordList.of("before over");
  private static final WordList LEVEL_VERBS = WordList.of("change of level");
  private static final int SMALLEST_ROUNDED = 7;

  private Qualifiers() {}

  /**
   * <i>2,000+</i>, <i>300 or more</i>, <i>400 or so</i>, <i>30 additional</i>, <i>1,500 more</i>;
   * not <i>14 more than before</i>.
   */
  static Amount behind(SentenceWords words, Amount amount) {
    int end = Notes.behind(words, amount.end());
    int change = behindChange(words, end);
    if (change > end) {
      return amount.to(change);
    }
    Optional<PhraseTable.Phrase> phrase =
        BEHIND
            .at(words, end)
            .filter(found -> !words.lower(end + found.length()).equals("than"))
            .filter(found -> !found.words().get(0).equals("plus") || words.gapBefore(end) == 0);
    return phrase
        .map(found -> with(amount.to(end + found.length()), found))
        .orElse(end > amount.end() ? amount.to(end) : amount);
  }

  /** <i>about 900,000 (+1,200) soldiers</i>: what came since the last report. */
  private static int behindChange(SentenceWords words, int end) {
    boolean opens = words.lower(end).equals("(") && words.lower(end + 1).equals("+");
    Optional<Numeral> change = opens ? Numerals.at(words, end + 2) : Optional.empty();
    return change
        .filter(number -> words.lower(number.end()).equals(")"))
        .map(number -> number.end() + 1)
        .orElse(end);
  }

  static Amount before(SentenceWords words, Amount bare) {
    Amount amount = bare;
    int from = bare.start();
    Optional<PhraseTable.Phrase> phrase = BEFORE.endingBefore(words, from);
    while (phrase.isPresent() && !isOther(words, phrase.get(), from, bare)) {
      from -= phrase.get().length();
      boolean outside = phrase.get().cells().contains("outside");
      amount = with(outside ? amount : amount.from(from), phrase.get());
      phrase = outside ? Optional.empty() : BEFORE.endingBefore(words, from);
    }
    return amount;
  }

  /**
   * <i>a report about three soldiers</i>: nobody rounds so small a number; <i>handed over 300
   * soldiers</i>.
   */
  private static boolean isOther(
      SentenceWords words, PhraseTable.Phrase phrase, int end, Amount amount) {
    if (isMarkup(words, phrase, end)) {
      return true;
    }
    if (phrase.words().equals(List.of("over"))) {
      return OVER_VERBS.has(words.lower(end - 2));
    }
    if (phrase.words().equals(List.of("up", "to"))) {
      // "the toll has gone up to 110"
      return LEVEL_VERBS.has(words.lower(end - 3));
    }
    return phrase.words().equals(List.of("about"))
        && amount.modifier() == CountModifier.EXACT
        && amount.size() < SMALLEST_ROUNDED;
  }

  /** The sign of <i>&lt;b>500 soldiers</i>. */
  private static boolean isMarkup(SentenceWords words, PhraseTable.Phrase phrase, int end) {
    return phrase.length() == 1
        && !Character.isLetter(phrase.words().get(0).charAt(0))
        && words.isGluedToPrevious(end - 1);
  }

  private static Amount with(Amount amount, PhraseTable.Phrase phrase) {
    String modifier = phrase.cells().isEmpty() ? "-" : phrase.cells().get(0);
    Amount qualified =
        modifier.equals("-")
            ? amount
            : amount.qualified(CountModifier.valueOf(modifier.toUpperCase(Locale.ROOT)));
    return phrase.cells().contains("additional") ? qualified.asAdditional() : qualified;
  }
}
