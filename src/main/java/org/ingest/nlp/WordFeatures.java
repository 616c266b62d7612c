package org.ingest.nlp;

import java.util.Arrays;

/**
 * What a word tells of the token that it is, and of its neighbours, whatever else the sentence
 * holds. These features are scored once a word and then added up at once.
 *
 * <p>The numbers are those of templates, as in {@link ContextFeatures}.
 */
final class WordFeatures {
  /** Where the word stands, seen from the token that it is a feature of. */
  enum Place {
    HERE,
    BEFORE,
    AFTER,
    TWO_BEFORE,
    TWO_AFTER
  }

  private static final int[] CLUSTER_BITS = {4, 6, 8, 12, 30};
  private static final int MOST = 16;

  private final long[] features = new long[MOST];
  private int count;

  private WordFeatures() {}

  static long[] of(WordTraits word, Place place) {
    WordFeatures all = new WordFeatures();
    switch (place) {
      case HERE -> all.here(word);
      case BEFORE -> all.beside(word, 2, 45);
      case AFTER -> all.beside(word, 3, 47);
      case TWO_BEFORE -> all.further(word, 4, 51);
      case TWO_AFTER -> all.further(word, 5, 52);
      default -> throw new IllegalArgumentException(place.name());
    }
    return Arrays.copyOf(all.features, all.count);
  }

  private void add(int template, long value) {
    features[count++] = Hashes.join(template, value);
  }

  private void here(WordTraits word) {
    add(0, 0);
    add(1, word.lower());
    add(10, word.written());
    add(20, word.shape());
    for (int i = 0; i < word.affixes().length; i++) {
      if (word.affixes()[i] != 0) {
        add(30 + i, word.affixes()[i]);
      }
    }
    for (int i = 0; i < CLUSTER_BITS.length; i++) {
      add(40 + i, word.clusterPrefix(CLUSTER_BITS[i]));
    }
  }

  private void beside(WordTraits word, int ofWord, int ofCluster) {
    add(ofWord, word.lower());
    add(ofCluster, word.clusterPrefix(6));
    add(ofCluster + 1, word.cluster());
  }

  private void further(WordTraits word, int ofWord, int ofCluster) {
    add(ofWord, word.lower());
    add(ofCluster, word.clusterPrefix(8));
  }
}
