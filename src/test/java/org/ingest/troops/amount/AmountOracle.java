package org.ingest.troops.amount;

import java.util.List;
import java.util.Random;

/**
 * Makes amounts whose values are known before their words: it spells numbers and knows nothing of
 * how they are read.
 */
final class AmountOracle {
  /**
   * An amount as a text may give it.
   *
   * @param words as they stand before a noun
   * @param min the least number; -1 for none
   * @param max the greatest; -1 for none
   */
  record Spelt(String words, long min, long max) {}

  private static final String[] SMALL = {
    "",
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
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final List<String> GROUP_MARKS = List.of(",", "\u00a0", "\u202f", "’", ".");
  private static final List<String> ABOUT =
      List.of("about", "some", "roughly", "an estimated", "~");
  private static final List<String> AT_LEAST =
      List.of("at least", "more than", "no fewer than", "upwards of", "in excess of", ">");
  private static final List<String> AT_MOST =
      List.of("up to", "as many as", "nearly", "no more than", "fewer than", "below", "<");

  private final Random random;

  AmountOracle(long seed) {
    random = new Random(seed);
  }

  Spelt next() {
    return switch (random.nextInt(9)) {
      case 0 -> range();
      case 1 -> sharedRange();
      case 2 -> part();
      case 3 -> bound(one(AT_LEAST), true);
      case 4 -> bound(one(AT_MOST), false);
      case 5 -> scaled();
      default -> plain();
    };
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** Small numbers are as frequent as great ones. */
  private long number() {
    long limit = 1;
    for (int digits = 1 + random.nextInt(6); digits > 0; digits--) {
      limit *= 10;
    }
    long value = 2 + random.nextLong(limit);
    return value > 1000 && random.nextBoolean() ? value / 100 * 100 : value;
  }

  private Spelt plain() {
    long value = number();
    boolean about = value > 10 && random.nextInt(4) == 0;
    String words = spell(value);
    return new Spelt(about ? one(ABOUT) + " " + words : words, value, value);
  }

  private Spelt bound(String modifier, boolean least) {
    long value = number();
    return new Spelt(modifier + " " + spell(value), least ? value : -1, least ? -1 : value);
  }

  private Spelt range() {
    long low = 1000 * (1 + random.nextInt(40));
    long high = low + 1000 * (1 + random.nextInt(9));
    String form = one(List.of("between %s and %s", "%s to %s", "%s or %s"));
    boolean digits = random.nextBoolean();
    return new Spelt(
        form.formatted(
            digits ? grouped(low, ",") : inWords(low), digits ? grouped(high, ",") : inWords(high)),
        low,
        high);
  }

  /** <i>between four and five hundred</i>, <i>10-15,000</i>, <i>2 to 3 million</i>. */
  private Spelt sharedRange() {
    int low = 2 + random.nextInt(6);
    int high = low + 1 + random.nextInt(3);
    return switch (random.nextInt(3)) {
      case 0 ->
          new Spelt(
              "between " + SMALL[low] + " and " + SMALL[high] + " hundred",
              low * 100L,
              high * 100L);
      case 1 -> new Spelt(low + "-" + high + ",000", low * 1000L, high * 1000L);
      default -> new Spelt(low + " to " + high + " million", low * 1_000_000L, high * 1_000_000L);
    };
  }

  private Spelt part() {
    int divisor = 2 + random.nextInt(4);
    long value = divisor * (2 + random.nextInt(500));
    String part = List.of("half", "a third", "a quarter", "one-fifth").get(divisor - 2);
    return new Spelt(part + " of the " + grouped(value, ","), value / divisor, value / divisor);
  }

  /** <i>2.5 thousand</i>, <i>10k</i>, <i>two and a half million</i>, <i>3 lakh</i>. */
  private Spelt scaled() {
    int head = 2 + random.nextInt(8);
    return switch (random.nextInt(6)) {
      case 0 -> exact(head + ".5 thousand", head * 1000L + 500);
      case 1 -> exact(head * 10 + "k", head * 10_000L);
      case 2 -> exact(head + ".5m", head * 1_000_000L + 500_000);
      case 3 -> exact(SMALL[head] + " and a half million", head * 1_000_000L + 500_000);
      case 4 -> exact(head + " lakh", head * 100_000L);
      default -> exact(SMALL[head] + " dozen", head * 12L);
    };
  }

  private static Spelt exact(String words, long value) {
    return new Spelt(words, value, value);
  }

  private String spell(long value) {
    return random.nextInt(3) == 0 ? inWords(value) : grouped(value, one(GROUP_MARKS));
  }

  private String grouped(long value, String mark) {
    boolean together =
        value < 1000 || value < 10_000 && value / 100 % 100 != 0 && plainDigits(value);
    if (together) {
      return Long.toString(value);
    }
    return grouped(value / 1000) + mark + "%03d".formatted(value % 1000);
  }

  private static String grouped(long thousands) {
    return Long.toString(thousands);
  }

  /** Years are never written so: nobody could tell them from counts. */
  private boolean plainDigits(long value) {
    return (value < 1900 || value > 2099) && random.nextBoolean();
  }

  private String inWords(long value) {
    if (value >= 1_000_000) {
      return join(inWords(value / 1_000_000) + " million", value % 1_000_000);
    }
    if (value >= 1000) {
      return join(inWords(value / 1000) + " thousand", value % 1000);
    }
    if (value >= 100) {
      String rest = inWords(value % 100);
      String and = random.nextBoolean() ? " and " : " ";
      return SMALL[(int) (value / 100)] + " hundred" + (rest.isEmpty() ? "" : and + rest);
    }
    if (value < 20) {
      return SMALL[(int) value];
    }
    String unit = SMALL[(int) (value % 10)];
    return TENS[(int) (value / 10)] + (unit.isEmpty() ? "" : "-" + unit);
  }

  private String join(String great, long rest) {
    return rest == 0 ? great : great + (rest < 100 ? " and " : " ") + inWords(rest);
  }
}
