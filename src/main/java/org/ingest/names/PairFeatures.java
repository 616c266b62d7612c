package org.ingest.names;

/** What two words that stand side by side tell of each other, whatever else the sentence holds. */
final class PairFeatures {
  private PairFeatures() {}

  /** Of the first of the two. */
  static void addOfFirst(WordTraits first, WordTraits second, FeatureList features) {
    features.add(7, first.lower(), second.lower());
    features.add(22, first.shape(), second.shape());
    features.add(25, first.shape(), second.lower());
    features.add(50, first.clusterPrefix(8), second.clusterPrefix(8));
    if (first.capitalised()) {
      features.add(102, first.casing(), second.casing());
    }
  }

  /** Of the second of the two. */
  static void addOfSecond(WordTraits first, WordTraits second, FeatureList features) {
    features.add(6, first.lower(), second.lower());
    features.add(21, first.shape(), second.shape());
    features.add(24, second.shape(), first.lower());
    features.add(49, first.clusterPrefix(8), second.clusterPrefix(8));
    if (second.capitalised()) {
      features.add(103, first.casing(), second.casing());
    }
  }
}
