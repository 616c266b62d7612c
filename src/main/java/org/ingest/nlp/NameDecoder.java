package org.ingest.nlp;

import java.util.Arrays;

/**
 * Finds the best labels for a sentence under a model (Viterbi).
 *
 * <p>Not safe for use by several threads.
 */
final class NameDecoder {
  private static final int LABELS = NameLabels.COUNT;
  private static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;

  private final float[][] transitions;
  private final double[][] exponentials;

  /**
   * @param transitions by previous label plus one (0 is the sentence's edge), then label
   */
  NameDecoder(float[][] transitions) {
    this.transitions = transitions;
    this.exponentials = NameConfidence.exponentials(transitions);
  }

  /** How sure the model is of the names in a sentence with these scores. */
  NameConfidence confidence(float[][] scores) {
    return new NameConfidence(scores, exponentials);
  }

  /** The labels that score best together; none leaves a name open. */
  int[] best(float[][] scores) {
    int length = scores.length;
    if (length == 0) {
      return new int[0];
    }
    int[][] back = new int[length][LABELS];
    float[] reached = start(scores[0], transitions[0]);
    for (int i = 1; i < length; i++) {
      reached = step(reached, scores[i], transitions, back[i]);
    }
    return trace(reached, back);
  }

  private static float[] start(float[] scores, float[] transitions) {
    float[] reached = new float[LABELS];
    for (int label = 0; label < LABELS; label++) {
      reached[label] =
          NameLabels.follows(-1, label) ? scores[label] + transitions[label] : IMPOSSIBLE;
    }
    return reached;
  }

  private static float[] step(float[] reached, float[] scores, float[][] transitions, int[] back) {
    float[] next = new float[LABELS];
    Arrays.fill(next, IMPOSSIBLE);
    for (int label = 0; label < LABELS; label++) {
      for (int previous : NameLabels.before(label)) {
        float score = reached[previous] + transitions[previous + 1][label] + scores[label];
        if (score > next[label]) {
          next[label] = score;
          back[label] = previous;
        }
      }
    }
    return next;
  }

  private static int[] trace(float[] reached, int[][] back) {
    int label = 0;
    for (int other = 0; other < LABELS; other++) {
      if (NameLabels.canEnd(other) && reached[other] > reached[label]) {
        label = other;
      }
    }
    int[] labels = new int[back.length];
    for (int i = back.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i][label];
    }
    return labels;
  }
}
