package org.ingest.syntax;

import java.util.Arrays;

/** Gives each word its tag, from left to right. */
final class Tagger {
  private final Scorer scorer;
  private final int tagCount;
  private final FeatureBuffer features = new FeatureBuffer();
  private final int[] scores;

  Tagger(Scorer scorer, int tagCount) {
    this.scorer = scorer;
    this.tagCount = tagCount;
    this.scores = new int[Byte.MAX_VALUE];
  }

  /** The numbers of the words' tags. */
  int[] tag(Forms forms) {
    int[] tags = new int[forms.size];
    for (int i = 0; i < forms.size; i++) {
      tags[i] = tag(forms, i, tags);
    }
    return tags;
  }

  /** The tag of a word, given those before; {@link #features} are its own afterwards. */
  int tag(Forms forms, int i, int[] tags) {
    TagFeatures.fill(forms, i, tags, features);
    Arrays.fill(scores, 0);
    scorer.score(features, scores);
    int best = 0;
    for (int tag = 1; tag < tagCount; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }

  FeatureBuffer features() {
    return features;
  }
}
