package org.ingest.names;

/**
 * What a word tells of the token that it is, and of its neighbours, whatever else the sentence
 * holds.
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

  private WordFeatures() {}

  static void add(WordTraits word, Place place, FeatureList features) {
    switch (place) {
      case HERE -> addHere(word, features);
      case BEFORE -> addBeside(word, 2, 45, features);
      case AFTER -> addBeside(word, 3, 47, features);
      case TWO_BEFORE -> addFurther(word, 4, 51, features);
      case TWO_AFTER -> addFurther(word, 5, 52, features);
      default -> throw new IllegalArgumentException(place.name());
    }
  }

  private static void addHere(WordTraits word, FeatureList features) {
    features.add(0, 0);
    features.add(1, word.lower());
    features.add(10, word.written());
    features.add(20, word.shape());
    for (int i = 0; i < word.affixes().length; i++) {
      if (word.affixes()[i] != 0) {
        features.add(30 + i, word.affixes()[i]);
      }
    }
    for (int i = 0; i < CLUSTER_BITS.length; i++) {
      features.add(40 + i, word.clusterPrefix(CLUSTER_BITS[i]));
    }
  }

  private static void addBeside(WordTraits word, int ofWord, int ofCluster, FeatureList features) {
    features.add(ofWord, word.lower());
    features.add(ofCluster, word.clusterPrefix(6));
    features.add(ofCluster + 1, word.cluster());
  }

  private static void addFurther(WordTraits word, int ofWord, int ofCluster, FeatureList features) {
    features.add(ofWord, word.lower());
    features.add(ofCluster, word.clusterPrefix(8));
  }
}
