package org.ingest.collection;

import java.util.Arrays;
import java.util.Locale;

/**
 * A short likeness of a text: {@link #SIZE} values of which two texts have about the part in common
 * that they have of their runs of {@link #SHINGLE_WORDS} words. Case and punctuation do not count.
 *
 * <p>This is MinHash with one permutation: each run of words falls into one bin, which keeps the
 * least; a bin without any takes the value of another, chosen alike for all texts (Shrivastava,
 * <i>Optimal Densification for Fast and Accurate Minwise Hashing</i>, 2017). Of a value one byte is
 * kept, so that one pair in 256 agrees by chance.
 */
final class StorySignature {
  static final int SIZE = 128;
  static final int SHINGLE_WORDS = 4;
  private static final int BIN_BITS = 7;
  private static final long EMPTY = Long.MAX_VALUE;

  private StorySignature() {}

  /** The signature of a text; of length 0 for one without words. */
  static byte[] of(String text) {
    int[] words = words(text);
    if (words.length == 0) {
      return new byte[0];
    }
    long[] least = new long[SIZE];
    Arrays.fill(least, EMPTY);
    int run = Math.min(SHINGLE_WORDS, words.length);
    for (int start = 0; start + run <= words.length; start++) {
      long shingle = 0;
      for (int i = start; i < start + run; i++) {
        shingle = mixed(shingle * 31 + words[i]);
      }
      int bin = (int) (shingle >>> Long.SIZE - BIN_BITS);
      least[bin] = Math.min(least[bin], shingle << BIN_BITS >>> 1);
    }
    return filled(least);
  }

  private static byte[] filled(long[] least) {
    byte[] values = new byte[SIZE];
    for (int bin = 0; bin < SIZE; bin++) {
      int from = bin;
      for (int attempt = 1; least[from] == EMPTY; attempt++) {
        from = (int) (mixed((long) bin << Integer.SIZE | attempt) >>> Long.SIZE - BIN_BITS);
      }
      values[bin] = (byte) mixed(least[from]);
    }
    return values;
  }

  private static int[] words(String text) {
    int[] words = new int[text.length() / 2 + 1];
    int count = 0;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int start = i;
      int hash = 0;
      while (i < lower.length() && Character.isLetterOrDigit(lower.charAt(i))) {
        hash = hash * 31 + lower.charAt(i);
        i++;
      }
      if (i > start) {
        words[count++] = hash;
      } else {
        i++;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** Spreads the bits of a number over all of them (the finalizer of SplitMix64). */
  static long mixed(long bits) {
    long mixed = (bits ^ bits >>> 30) * 0xbf58_476d_1ce4_e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d0_49bb_1331_11ebL;
    return mixed ^ mixed >>> 31;
  }

  /** The estimated part of the runs of words that two texts share, from 0 to 1. */
  static double share(byte[] one, byte[] other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }
}
