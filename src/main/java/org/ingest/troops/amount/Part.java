package org.ingest.troops.amount;

import java.util.Optional;
import org.ingest.troops.sentence.SentenceWords;

/**
 * A part of one in words: <i>half</i>, <i>a third</i>, <i>two thirds</i>, <i>three-quarters</i>.
 *
 * @param end the index behind its last word
 * @param times how many parts
 * @param divisor of how many
 */
record Part(int end, long times, long divisor) {
  static Optional<Part> at(SentenceWords words, int start) {
    String first = words.lower(start);
    if (first.equals("half")) {
      return Optional.of(new Part(start + 1, 1, 2));
    }
    long times = first.equals("a") || first.equals("an") ? 1 : NumberTable.unit(first);
    int dash = words.lower(start + 1).equals("-") ? 1 : 0;
    String name = words.lower(start + 1 + dash);
    long divisor = NumberTable.divisor(name);
    boolean agrees = name.endsWith("s") == times > 1;
    return times == 0 || divisor <= times || !agrees
        ? quarter(words, start)
        : Optional.of(new Part(start + 2 + dash, times, divisor));
  }

  /** <i>quarter of a million</i>: without its article. */
  private static Optional<Part> quarter(SentenceWords words, int start) {
    return words.lower(start).equals("quarter") && words.lower(start + 1).equals("of")
        ? Optional.of(new Part(start + 1, 1, 4))
        : Optional.empty();
  }
}
