package org.ingest.date;

import java.util.Map;
import java.util.OptionalInt;

/** Reads days of the month spelled out in two words: <i>thirty-first</i>, <i>twenty second</i>. */
final class OrdinalWords {
  private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30);

  private OrdinalWords() {}

  /** The day of the month at a token, from 21 to 31. */
  static OptionalInt at(DateWords words, int at) {
    Integer tens = TENS.get(words.lower(at));
    if (tens == null) {
      return OptionalInt.empty();
    }
    OptionalInt ones = CalendarWords.ordinal(words.lower(end(words, at) - 1));
    boolean spelled = ones.isPresent() && ones.getAsInt() >= 1 && ones.getAsInt() <= 9;
    return spelled && tens + ones.getAsInt() <= 31
        ? OptionalInt.of(tens + ones.getAsInt())
        : OptionalInt.empty();
  }

  /** The token after a day that {@link #at} reads. */
  static int end(DateWords words, int at) {
    return at + (words.is(at + 1, "-") ? 3 : 2);
  }
}
