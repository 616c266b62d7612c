package org.ingest.troops;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.CountModifier;
import org.ingest.lexicon.NumberWords;

/**
 * Reads amounts off a sentence, modifiers included: <i>another 3,000</i>, <i>between 10,000 and
 * 12,000</i>, <i>tens of thousands</i>, <i>10-12,000</i>.
 *
 * <p>Knows nothing of what is counted; refuses only what is no amount by its own form: <i>$3
 * million</i>, <i>20 percent</i>, <i>810th</i>, <i>6:30</i>.
 */
final class AmountReader {
  private static final PhraseTable MODIFIERS = PhraseTable.read("modifiers.tsv");
  private static final PhraseTable VAGUE = PhraseTable.read("vague-amounts.tsv");
  private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "¥", "₽", "₹");
  private static final int SMALLEST_ROUNDED = 7;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "/");
  private static final Set<String> NUMBERING = Set.of("no.", "no", "number", "#", "°");

  /** The amount whose number begins at a word, with the modifiers around it. */
  Optional<Amount> at(SentenceWords words, int start) {
    if (!mayBegin(words.lower(start))
        || CURRENCIES.contains(words.word(start - 1))
        || isCutOff(words, start)) {
      return Optional.empty();
    }
    Optional<Amount> bare = vague(words, start).or(() -> number(words, start));
    return bare.filter(amount -> !isMeasure(words, amount))
        .map(amount -> behind(words, amount))
        .map(amount -> before(words, amount));
  }

  /** Spares most words of a text the rest. */
  private static boolean mayBegin(String word) {
    return NumberWords.mayBegin(word) || VAGUE.begins(word) || word.equals("both");
  }

  /** <i>F-16</i>, <i>MiG-29</i>, <i>No. 5</i>: a number that belongs to the word before. */
  private static boolean isCutOff(SentenceWords words, int start) {
    boolean glued = DASHES.contains(words.word(start - 1)) && words.isGluedToPrevious(start);
    boolean numbered = NUMBERING.contains(words.lower(start - 1));
    return numbered && Character.isDigit(words.word(start).charAt(0))
        || glued && words.isGluedToPrevious(start - 1) && words.isWord(start - 2);
  }

  private static boolean isMeasure(SentenceWords words, Amount amount) {
    String next = words.lower(amount.end());
    return List.of("%", "percent", "°").contains(next)
        || next.equals("per") && words.lower(amount.end() + 1).equals("cent");
  }

  private static Optional<Amount> vague(SentenceWords words, int start) {
    return VAGUE
        .at(words, start)
        .map(
            phrase ->
                Amount.vague(
                    start, start + phrase.length(), Long.parseLong(phrase.cells().get(0))));
  }

  private static Optional<Amount> number(SentenceWords words, int start) {
    Optional<Amount> first = single(words, start);
    return first.map(amount -> range(words, amount).orElse(amount));
  }

  private static Optional<Amount> single(SentenceWords words, int start) {
    String first = words.lower(start);
    if (first.equals("both")) {
      return Optional.of(Amount.exact(start, start + 1, 2));
    }
    if (first.equals("half") && words.lower(start + 1).equals("a")) {
      if (words.lower(start + 2).equals("dozen")) {
        return Optional.of(Amount.exact(start, start + 3, 6));
      }
    }
    if (first.equals("a") && words.lower(start + 1).equals("pair")) {
      return Optional.of(Amount.exact(start, start + 2, 2));
    }
    return NumberWords.at(words.lowerWords(), start)
        .filter(number -> number.value() > 0)
        .map(number -> Amount.exact(start, start + number.tokens(), number.value()));
  }

  /** <i>10,000 to 12,000</i>, <i>10-12,000</i>, <i>eight or nine</i>. */
  private static Optional<Amount> range(SentenceWords words, Amount low) {
    String link = words.lower(low.end());
    boolean between = words.lower(low.start() - 1).equals("between");
    boolean links =
        link.equals("to") || link.equals("or") || DASHES.contains(link) && !link.equals("/");
    if (!links && !(between && link.equals("and"))) {
      return Optional.empty();
    }
    Optional<Amount> high = single(words, low.end() + 1);
    if (high.isEmpty()) {
      return Optional.empty();
    }
    long from = scaledLike(low.size(), high.get().size());
    if (from >= high.get().size()) {
      return Optional.empty();
    }
    int start =
        between || words.lower(low.start() - 1).equals("from") && link.equals("to")
            ? low.start() - 1
            : low.start();
    return Optional.of(
        Amount.range(start, high.get().end(), from, high.get().size(), CountModifier.RANGE));
  }

  /** The 10 of <i>10-12,000</i> is 10,000; that of <i>10 to 150</i> is 10. */
  private static long scaledLike(long low, long high) {
    boolean thousands = low < 1000 && high >= 1000 && high % 1000 == 0 && high / 1000 > low;
    boolean samePart = high / 1000 < 1000 && low * 10 >= high / 1000;
    return thousands && samePart ? low * 1000 : low;
  }

  /**
   * <i>2,000+</i>, <i>300 or more</i>, <i>400 or so</i>, <i>30 additional</i>, <i>1,500 more</i>.
   */
  private static Amount behind(SentenceWords words, Amount amount) {
    int end = amount.end();
    String next = words.lower(end);
    String afterNext = words.lower(end + 1);
    if (next.equals("+")) {
      return amount.to(end + 1).qualified(CountModifier.AT_LEAST);
    }
    if (next.equals("or") && afterNext.equals("more")) {
      return amount.to(end + 2).qualified(CountModifier.AT_LEAST);
    }
    if (next.equals("or") && (afterNext.equals("fewer") || afterNext.equals("less"))) {
      return amount.to(end + 2).qualified(CountModifier.AT_MOST);
    }
    if (next.equals("or") && afterNext.equals("so")) {
      return amount.to(end + 2).qualified(CountModifier.ABOUT);
    }
    if (next.equals("-") && afterNext.equals("plus")) {
      return amount.to(end + 2).qualified(CountModifier.AT_LEAST);
    }
    boolean more = List.of("more", "additional", "extra", "further").contains(next);
    return more && !afterNext.equals("than") ? amount.to(end + 1).asAdditional() : amount;
  }

  private static Amount before(SentenceWords words, Amount bare) {
    Amount amount = bare;
    Optional<PhraseTable.Phrase> phrase = MODIFIERS.endingBefore(words, amount.start());
    while (phrase.isPresent() && !isTopic(phrase.get(), bare)) {
      amount = with(amount, phrase.get());
      phrase = MODIFIERS.endingBefore(words, amount.start());
    }
    return amount;
  }

  /** <i>a report about three soldiers</i>: nobody rounds so small a number. */
  private static boolean isTopic(PhraseTable.Phrase phrase, Amount amount) {
    return phrase.words().equals(List.of("about"))
        && amount.modifier() == CountModifier.EXACT
        && amount.size() < SMALLEST_ROUNDED;
  }

  private static Amount with(Amount amount, PhraseTable.Phrase phrase) {
    Amount wider = amount.from(amount.start() - phrase.length());
    String modifier = phrase.cells().get(0);
    if (!modifier.equals("-")) {
      wider = wider.qualified(CountModifier.valueOf(modifier.toUpperCase(Locale.ROOT)));
    }
    boolean additional = phrase.cells().size() > 1 && phrase.cells().get(1).equals("additional");
    return additional ? wider.asAdditional() : wider;
  }
}
