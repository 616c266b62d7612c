package org.ingest.resolving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Tells copies of one story among the articles of a run, so that nobody counts a source twice:
 * articles that share at least {@link #SAME_STORY} of their runs of {@link #SHINGLE_WORDS} words.
 *
 * <p>The share is estimated by MinHash: of {@link #HASHES} hash functions, the part that has the
 * same least value for both texts, which is off by more than a tenth in about one pair of seventy.
 * Case and punctuation do not count. Only articles that agree in one band of {@link #ROWS} values
 * are compared, so that a run costs no more than its length; of pairs just similar enough two in
 * 10,000 are missed so. An article without words is nobody's copy.
 *
 * <p>Signatures may be made by several threads; {@link #add} is for one, in the order of the
 * articles.
 */
public final class NearDuplicates {
  static final double SAME_STORY = 0.7;
  static final int SHINGLE_WORDS = 4;
  static final int HASHES = 128;
  static final int ROWS = 4;

  private final List<int[]> signatures = new ArrayList<>();
  private final Map<Long, List<Integer>> articlesByBand = new HashMap<>();

  /** A text's signature: the least value of each hash function over its runs of words. */
  public static int[] signature(String text) {
    int[] words = words(text);
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    int run = Math.min(SHINGLE_WORDS, Math.max(1, words.length));
    for (int start = 0; start + run <= words.length; start++) {
      long shingle = 0;
      for (int i = start; i < start + run; i++) {
        shingle = mixed(shingle * 31 + words[i]);
      }
      takeLeast(least, shingle);
    }
    return least;
  }

  private static void takeLeast(int[] least, long shingle) {
    for (int i = 0; i < HASHES; i++) {
      int value = (int) (mixed(shingle + i * 0x9e37_79b9_7f4a_7c15L) >>> 33);
      least[i] = Math.min(least[i], value);
    }
  }

  private static int[] words(String text) {
    int[] words = new int[text.length() / 2 + 1];
    int count = 0;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int start = i;
      while (i < lower.length() && Character.isLetterOrDigit(lower.charAt(i))) {
        i++;
      }
      if (i > start) {
        words[count++] = lower.substring(start, i).hashCode();
      } else {
        i++;
      }
    }
    return Arrays.copyOf(words, count);
  }

  /** Spreads the bits of a number over all of them (the finalizer of SplitMix64). */
  private static long mixed(long bits) {
    long mixed = (bits ^ bits >>> 30) * 0xbf58_476d_1ce4_e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d0_49bb_1331_11ebL;
    return mixed ^ mixed >>> 31;
  }

  /**
   * Adds the next article.
   *
   * @return the number, from 0, of the first article that it is a copy of
   */
  public OptionalInt add(int[] signature) {
    OptionalInt original = original(signature);
    int number = signatures.size();
    signatures.add(signature.clone());
    if (original.isEmpty()) {
      for (int band = 0; band < HASHES / ROWS; band++) {
        articlesByBand.computeIfAbsent(key(signature, band), any -> new ArrayList<>()).add(number);
      }
    }
    return original;
  }

  private OptionalInt original(int[] signature) {
    if (signature[0] == Integer.MAX_VALUE) {
      return OptionalInt.empty();
    }
    int first = Integer.MAX_VALUE;
    for (int band = 0; band < HASHES / ROWS; band++) {
      for (int article : articlesByBand.getOrDefault(key(signature, band), List.of())) {
        if (article < first && share(signatures.get(article), signature) >= SAME_STORY) {
          first = article;
        }
      }
    }
    return first == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(first);
  }

  private static long key(int[] signature, int band) {
    long key = band;
    for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
      key = mixed(key * 31 + signature[row]);
    }
    return key;
  }

  /** The estimated part of the runs of words that two texts share, from 0 to 1. */
  static double share(int[] one, int[] other) {
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    return (double) same / HASHES;
  }
}
