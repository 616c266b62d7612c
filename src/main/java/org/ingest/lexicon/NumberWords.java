package org.ingest.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits and words off a list of tokens: <i>3,000</i>, <i>2.5 thousand</i>, <i>six
 * - thousand</i>, <i>two hundred and fifty</i>, <i>a dozen</i>, <i>half a million</i>.
 *
 * <p>Only exact amounts: <i>dozens</i> and <i>several</i> are none.
 */
public final class NumberWords {
  /**
   * A number at the beginning of some tokens.
   *
   * @param value the amount
   * @param tokens how many tokens it takes
   */
  public record Number(long value, int tokens) {}

  /** In characters: eighteen digits, five commas. More does not fit a long. */
  private static final int LONGEST = 23;

  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:[,\u00a0\u202f]\\d{2,3}){0,8}[,\u00a0\u202f]\\d{3}|\\d{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}\\.\\d{1,6}");

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Long> SCALES =
      Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

  private static final Map<String, Integer> UNITS = new HashMap<>();

  static {
    for (int i = 0; i < SMALL.size(); i++) {
      UNITS.put(SMALL.get(i), i);
    }
    for (int i = 2; i < TENS.size(); i++) {
      UNITS.put(TENS.get(i), i * 10);
    }
  }

  private final List<String> words;
  private int at;

  private NumberWords(List<String> words, int start) {
    this.words = words;
    this.at = start;
  }

  /**
   * The longest number that begins at token {@code start}, if one does.
   *
   * @param tokens in lower case
   */
  public static Optional<Number> at(List<String> tokens, int start) {
    NumberWords reader = new NumberWords(tokens, start);
    long value = reader.number();
    return value < 0 ? Optional.empty() : Optional.of(new Number(value, reader.at - start));
  }

  /** Whether a number may begin with this word, in lower case; false for most words of a text. */
  public static boolean mayBegin(String word) {
    return beginsWithDigit(word)
        || UNITS.containsKey(word)
        || word.equals("a")
        || word.equals("an")
        || word.equals("half")
        || word.equals("dozen");
  }

  /** The value of one token that is a whole number in digits or one word. */
  public static Optional<Long> of(String token) {
    if (beginsWithDigit(token) && DIGITS.matcher(token).matches()) {
      return Optional.of(digits(token));
    }
    Integer unit = UNITS.get(token.toLowerCase(Locale.ROOT));
    return Optional.ofNullable(unit).map(Integer::longValue);
  }

  /** Spares the patterns most words, and tokens that are longer than any number. */
  private static boolean beginsWithDigit(String token) {
    return !token.isEmpty()
        && token.length() <= LONGEST
        && token.charAt(0) >= '0'
        && token.charAt(0) <= '9';
  }

  private static long digits(String token) {
    return Long.parseLong(token.replaceAll("\\D", ""));
  }

  /** -1 when there is none. */
  private long number() {
    String first = word(0);
    if (beginsWithDigit(first) && DECIMAL.matcher(first).matches()) {
      return decimal(first);
    }
    if (beginsWithDigit(first) && DIGITS.matcher(first).matches()) {
      at++;
      return scaled(digits(first));
    }
    if (first.equals("half") && word(1).equals("a") && SCALES.containsKey(word(2))) {
      at += 3;
      return SCALES.get(word(-1)) / 2;
    }
    return inWords();
  }

  /** <i>2.5 thousand</i>; a decimal without a scale counts nobody. */
  private long decimal(String first) {
    at++;
    int glued = word(0).equals("-") ? 1 : 0;
    Long scale = SCALES.get(word(glued));
    if (scale == null) {
      return -1;
    }
    at += glued + 1;
    return Math.round(Double.parseDouble(first) * scale);
  }

  private long scaled(long amount) {
    long value = amount;
    int glued = word(0).equals("-") ? 1 : 0;
    while (SCALES.containsKey(word(glued)) && value < 1_000_000) {
      value *= SCALES.get(word(glued));
      at += glued + 1;
      glued = 0;
    }
    return value;
  }

  private long inWords() {
    long total = 0;
    long part = below1000();
    if (part < 0) {
      return -1;
    }
    while (true) {
      int glued = word(0).equals("-") ? 1 : 0;
      Long scale = SCALES.get(word(glued));
      if (scale == null) {
        return total + part;
      }
      at += glued + 1;
      total += part * scale;
      part = continued();
      if (part < 0) {
        return total;
      }
    }
  }

  /** What may follow a scale: <i>two thousand (and) fifty</i>. */
  private long continued() {
    int before = at;
    if (word(0).equals("and")) {
      at++;
    }
    long part = UNITS.containsKey(word(0)) ? below1000() : -1;
    if (part < 0) {
      at = before;
    }
    return part;
  }

  private long below1000() {
    long value = startOfPart();
    if (value < 0) {
      return -1;
    }
    if (word(0).equals("dozen")) {
      at++;
      return value * 12;
    }
    if (!word(0).equals("hundred")) {
      return value;
    }
    at++;
    long rest = continued();
    return value * 100 + Math.max(0, rest);
  }

  /** One to ninety-nine, or <i>a</i> before <i>hundred</i>, <i>thousand</i> or <i>dozen</i>. */
  private long startOfPart() {
    if (word(0).equals("a") || word(0).equals("an")) {
      boolean counts =
          word(1).equals("hundred") || word(1).equals("dozen") || SCALES.containsKey(word(1));
      at += counts ? 1 : 0;
      return counts ? 1 : -1;
    }
    if (word(0).equals("dozen")) {
      return 1;
    }
    Integer unit = UNITS.get(word(0));
    if (unit == null) {
      return -1;
    }
    at++;
    return unit < 20 ? unit : unit + unitAfterTens();
  }

  private int unitAfterTens() {
    int glued = word(0).equals("-") ? 1 : 0;
    Integer unit = UNITS.get(word(glued));
    if (unit == null || unit < 1 || unit > 9) {
      return 0;
    }
    at += glued + 1;
    return unit;
  }

  private String word(int ahead) {
    int index = at + ahead;
    return index < 0 || index >= words.size() ? "" : words.get(index);
  }
}
