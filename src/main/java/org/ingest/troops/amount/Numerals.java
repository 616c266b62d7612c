package org.ingest.troops.amount;

import java.util.Optional;
import org.ingest.troops.amount.DigitNumerals.Digits;
import org.ingest.troops.sentence.SentenceWords;

/**
 * Reads the longest number that begins at a word, in digits or words: <i>3,000</i>, <i>2.5
 * thousand</i>, <i>two hundred and fifty</i>, <i>a dozen</i>, <i>half a million</i>, <i>a million
 * and a half</i>, <i>1 lakh</i>.
 *
 * <p>Only numbers: <i>dozens</i> and <i>several</i> are none.
 */
final class Numerals {
  private static final long MILLION = 1_000_000;

  private final SentenceWords words;
  private final boolean joinsWithAnd;
  private final int start;
  private int at;
  private long lastScale = 1;
  private long lastMultiple = 1;

  private Numerals(SentenceWords words, int start, boolean joinsWithAnd) {
    this.words = words;
    this.start = start;
    this.at = start;
    this.joinsWithAnd = joinsWithAnd;
  }

  static Optional<Numeral> at(SentenceWords words, int start) {
    return new Numerals(words, start, true).read();
  }

  /** The number before the <i>and</i> of <i>between two hundred and three hundred</i>. */
  static Optional<Numeral> beforeAnd(SentenceWords words, int start) {
    return new Numerals(words, start, false).read();
  }

  /** Whether a number may begin with this word, in lower case; false for most words of a text. */
  static boolean mayBegin(String word) {
    return !word.isEmpty()
        && (DigitNumerals.isDigit(word.charAt(0))
            || NumberTable.has(word)
            || word.equals("a")
            || word.equals("an")
            || DigitNumerals.halves(word) > 0);
  }

  private Optional<Numeral> read() {
    Optional<Digits> digits = DigitNumerals.at(words, start);
    if (digits.isPresent()) {
      return inDigits(digits.get());
    }
    Optional<Numeral> part = partOfScale();
    return part.isPresent() ? part : inWords();
  }

  private String word(int ahead) {
    return words.lower(at + ahead);
  }

  private Optional<Numeral> result(long value, boolean digits) {
    return value <= 0
        ? Optional.empty()
        : Optional.of(new Numeral(start, at, value, lastScale, digits));
  }

  private Optional<Numeral> inDigits(Digits digits) {
    at = digits.end();
    lastScale = digits.scale();
    long part = digits.part();
    if (part == 0 && isAndAHalf() && scaleBehind(3) > 0) {
      at += 3;
      part = MILLION / 2;
    }
    scales(true);
    if (part > 0 && lastScale == 1) {
      // "2.5" counts nobody
      return Optional.empty();
    }
    if (digits.whole() > Numeral.MOST || lastScale > MILLION * 1000) {
      return result(Numeral.MOST + 1, true);
    }
    long value = digits.whole() * lastScale + part * lastScale / MILLION;
    return result(value + halfBehind(), true);
  }

  /** Takes the scale words that follow, and says in {@link #lastScale} what they come to. */
  private void scales(boolean behindDigits) {
    long scale = scaleBehind(0);
    while (scale > 0 || behindDigits && shortBehind() > 0) {
      lastScale *= scale > 0 ? scale : shortBehind();
      at += word(0).equals("-") ? 2 : 1;
      scale = lastScale > Numeral.MOST ? 0 : scaleBehind(0);
    }
  }

  /** The scale word that follows, a dash before it or not: <i>six - thousand</i>. */
  private long scaleBehind(int ahead) {
    return NumberTable.scale(word(word(ahead).equals("-") ? ahead + 1 : ahead));
  }

  private long shortBehind() {
    return word(0).length() > 1 ? NumberTable.shortScale(word(0)) : 0;
  }

  private boolean isAndAHalf() {
    return word(0).equals("and") && word(1).equals("a") && word(2).equals("half");
  }

  /** What a half adds behind the scale: <i>a million and a half</i>. */
  private long halfBehind() {
    if (lastScale > 1 && isAndAHalf()) {
      at += 3;
      return lastScale / 2;
    }
    return 0;
  }

  /** <i>half a million</i>, <i>a quarter of a million</i>, <i>½ million</i>. */
  private Optional<Numeral> partOfScale() {
    long sign = DigitNumerals.halves(words.word(start));
    if (sign > 0) {
      at++;
      scales(false);
      return lastScale > 1 ? result(sign * lastScale / MILLION, true) : Optional.empty();
    }
    Optional<Part> part = Part.at(words, start);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    at = part.get().end();
    boolean of = word(0).equals("of") && word(1).equals("a");
    at += of ? 2 : word(0).equals("a") ? 1 : 0;
    scales(false);
    if (lastScale == 1) {
      at = start;
      lastScale = 1;
      return Optional.empty();
    }
    // "a third of a million" is no number that anyone counted
    boolean whole = lastScale % part.get().divisor() == 0;
    return result(
        whole ? lastScale / part.get().divisor() * part.get().times() : Numeral.MOST + 1, false);
  }

  private Optional<Numeral> inWords() {
    long total = 0;
    int groups = 0;
    int behind = start;
    Group group = group();
    while (group.isBelow(groups == 0 ? Long.MAX_VALUE : lastMultiple)) {
      total += group.value();
      groups++;
      behind = at;
      lastMultiple = group.multiple();
      lastScale = groups == 1 ? group.scale() : 1;
      if (!goesOn()) {
        break;
      }
      group = group();
    }
    at = behind;
    return groups == 0 ? Optional.empty() : result(total + halfBehind(), false);
  }

  /**
   * What stands before a scale and the scale: the <i>two hundred thousand</i> of <i>two hundred
   * thousand five hundred</i>.
   *
   * @param value 0 where there is none
   * @param multiple by thousands and more
   * @param scale all that the first number of it is multiplied by
   */
  private record Group(long value, long multiple, long scale) {
    boolean isBelow(long other) {
      return value > 0 && multiple < other && value <= 10 * Numeral.MOST;
    }
  }

  private Group group() {
    long base = below100();
    long baseScale = 1;
    boolean half = base > 0 && isAndAHalf() && scaleBehind(3) > 0;
    if (half) {
      at += 3;
    } else if (base > 0 && word(0).equals("hundred")) {
      at++;
      long rest = restOfHundred();
      base = base * 100 + rest;
      baseScale = rest > 0 ? 1 : 100;
    }
    lastScale = 1;
    scales(false);
    return new Group(
        base * lastScale + (half ? lastScale / 2 : 0), lastScale, baseScale * lastScale);
  }

  /** True behind thousands and more, with what joins them to the rest taken. */
  private boolean goesOn() {
    if (lastMultiple < 1000 || lastMultiple > Numeral.MOST) {
      return false;
    }
    if (word(0).equals("and")) {
      at++;
      return joinsWithAnd && isPlainNumber(0);
    }
    return isPlainNumber(0);
  }

  private boolean isPlainNumber(int ahead) {
    return NumberTable.unit(word(ahead))
            + NumberTable.teen(word(ahead))
            + NumberTable.tens(word(ahead))
        > 0;
  }

  /** The 50 of <i>two hundred and fifty</i>, <i>two hundred fifty</i>; 0 for none. */
  private long restOfHundred() {
    int before = at;
    boolean and = word(0).equals("and");
    at += and ? 1 : 0;
    long rest = and && !joinsWithAnd || !isPlainNumber(0) ? 0 : below100();
    // "two hundred and three hundred" are two
    if (rest == 0 || word(0).equals("hundred") || word(0).equals("dozen")) {
      at = before;
      return 0;
    }
    return rest;
  }

  /** One to ninety-nine, or <i>a</i> before a scale; 0 for none. */
  private long below100() {
    if (word(0).equals("a") || word(0).equals("an")) {
      boolean counts = scaleBehind(1) > 0;
      at += counts ? 1 : 0;
      return counts ? 1 : 0;
    }
    if (word(0).equals("dozen")) {
      return at == start ? 1 : 0;
    }
    long single = NumberTable.unit(word(0)) + NumberTable.teen(word(0));
    long tens = NumberTable.tens(word(0));
    if (single + tens == 0) {
      return 0;
    }
    at++;
    return tens == 0 ? single : tens + unitBehind();
  }

  private long unitBehind() {
    int glued = word(0).equals("-") ? 1 : 0;
    long unit = NumberTable.unit(word(glued));
    at += unit > 0 ? glued + 1 : 0;
    return unit;
  }
}
