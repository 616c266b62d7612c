package org.ingest.syntax;

/** A linear model: finished, or in training. */
interface Scorer {
  /** Adds the features' weights to the scores of the decisions. */
  void score(FeatureBuffer features, int[] scores);
}
