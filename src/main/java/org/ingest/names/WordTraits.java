package org.ingest.names;

import java.util.Locale;

/**
 * What a word shows by itself, computed once for all its occurrences.
 *
 * @param written the hash of the word as it is written
 * @param lower the hash of its lower-case form
 * @param shape the hash of its form with letters as X or x and digits as 9, runs made one
 * @param affixes the hashes of its first and last two, three and four letters
 * @param cluster the path of its Brown cluster with a leading one bit, 0 for none
 * @param casing how often it begins with a capital, see {@link WordLists#casing}
 * @param capitalised whether it begins with a capital letter or a digit
 */
record WordTraits(
    long written,
    long lower,
    long shape,
    long[] affixes,
    int cluster,
    int casing,
    boolean capitalised,
    boolean allCapitals) {
  private static final int LONGEST_AFFIX = 4;

  static WordTraits of(String word, WordLists lists) {
    String lower = WordLists.folded(word);
    int first = word.codePointAt(0);
    boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
    return new WordTraits(
        Hashes.of(word),
        Hashes.of(lower),
        Hashes.of(shape(word)),
        affixes(lower),
        lists.cluster(word),
        lists.casing(Hashes.of(lower)),
        capital || Character.isDigit(first),
        capital && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
  }

  private static long[] affixes(String lower) {
    long[] hashes = new long[2 * (LONGEST_AFFIX - 1)];
    for (int length = 2; length <= LONGEST_AFFIX; length++) {
      if (lower.length() > length) {
        hashes[length - 2] = Hashes.of(lower, 0, length);
        hashes[length + LONGEST_AFFIX - 3] =
            Hashes.of(lower, lower.length() - length, lower.length());
      }
    }
    return hashes;
  }

  /** "Xx" for <i>Kabul</i>, "X.X." for <i>U.N.</i>, "9x" for <i>5th</i>. */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = kind(word.charAt(i));
      if (c != last) {
        shape.append(c);
      }
      last = c;
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '9' : c;
  }

  /** The first {@code bits} bits of the cluster's path, with the leading one bit. */
  int clusterPrefix(int bits) {
    int length = 31 - Integer.numberOfLeadingZeros(cluster);
    return cluster == 0 || length <= bits ? cluster : cluster >>> (length - bits);
  }
}
