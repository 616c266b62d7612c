package org.ingest.nlp;

import java.util.Locale;

/**
 * Gives the words of a text as strings that are made once for all places where a word stands: with
 * their hash known, and equal by a look at their address, they are found quickly in whatever asks
 * for them later. A newer word takes an older one's place, so the memory is bounded. One per
 * thread.
 */
final class WordPool {
  /** A word as it is written, and in lower case. */
  record Word(String text, String lower) {}

  private final Word[] words;

  /**
   * @param bits how many words there may be, as a power of two
   */
  WordPool(int bits) {
    words = new Word[1 << bits];
  }

  /** The word that stands in {@code text} from one offset to another. */
  Word word(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 14) & words.length - 1;
    Word known = words[slot];
    if (known == null || !isAt(known.text, text, from, to)) {
      known = word(text.substring(from, to));
      words[slot] = known;
    }
    return known;
  }

  private static Word word(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return new Word(text, lower.equals(text) ? text : lower);
  }

  private static boolean isAt(String known, String text, int from, int to) {
    return known.length() == to - from && text.startsWith(known, from);
  }
}
