package org.ingest.date;

import java.util.List;
import java.util.OptionalInt;

/** Reads years spelled out: <i>nineteen ninety-seven</i>, <i>twenty twenty-four</i>. */
final class YearInWords {
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final List<String> ONES =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final List<String> CENTURIES = List.of("eighteen", "nineteen", "twenty");

  private YearInWords() {}

  /** The year that the words at a token spell. */
  static OptionalInt at(DateWords words, int at) {
    int century = CENTURIES.indexOf(words.lower(at));
    int tens = century < 0 ? -1 : TENS.indexOf(words.lower(at + 1));
    if (tens < 2) {
      return OptionalInt.empty();
    }
    int ones = words.is(at + 2, "-") ? Math.max(ONES.indexOf(words.lower(at + 3)), 0) : 0;
    return OptionalInt.of(1800 + 100 * century + 10 * tens + ones);
  }

  /** The token after a year that {@link #at} reads. */
  static int end(DateWords words, int at) {
    boolean ones = words.is(at + 2, "-") && ONES.indexOf(words.lower(at + 3)) > 0;
    return at + (ones ? 4 : 2);
  }
}
