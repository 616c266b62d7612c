package org.ingest.troops;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Chooses one of several labels by adding up the weights of features.
 *
 * @param labels in the order of each feature's weights
 * @param weights by feature
 */
record LinearModel(List<String> labels, Map<String, float[]> weights) {
  LinearModel {
    labels = List.copyOf(labels);
  }

  /** The label with the greatest sum, of those allowed; the first of several. */
  String choose(Collection<String> features, Predicate<String> allowed) {
    double[] sums = sums(features);
    int best = -1;
    for (int i = 0; i < sums.length; i++) {
      if (allowed.test(labels.get(i)) && (best < 0 || sums[i] > sums[best])) {
        best = i;
      }
    }
    return labels.get(best);
  }

  double[] sums(Collection<String> features) {
    double[] sums = new double[labels.size()];
    for (String feature : features) {
      float[] row = weights.get(feature);
      for (int i = 0; row != null && i < row.length; i++) {
        sums[i] += row[i];
      }
    }
    return sums;
  }

  /** The weights in the order of their features. */
  SortedMap<String, float[]> sorted() {
    return new TreeMap<>(weights);
  }
}
