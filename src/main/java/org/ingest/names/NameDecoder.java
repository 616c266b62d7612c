package org.ingest.names;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the best labels for a sentence under a model (Viterbi).
 *
 * <p>After a token that ends no open name only those labels are followed up that may still win:
 * what a label lacks to the best one must not be more than any two transitions can differ by. That
 * changes no result, and mostly leaves one or two.
 */
final class NameDecoder {
  private static final int LABELS = NameLabels.COUNT;
  private static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;

  /** Labels that leave no name open, and those that may come after them. */
  private static final int[] CLOSED = labels(NameLabels::canEnd);

  private static final int[] STARTING = labels(label -> NameLabels.follows(-1, label));
  private static final int[] GOING_ON = labels(label -> !NameLabels.follows(-1, label));

  private final float[][] transitions;
  private final double[][] exponentials;

  /** How far two transitions between names can be apart. */
  private final float spread;

  /**
   * @param transitions by previous label plus one (0 is the sentence's edge), then label
   */
  NameDecoder(float[][] transitions) {
    this.transitions = transitions;
    this.exponentials = NameConfidence.exponentials(transitions);
    this.spread = spread(transitions);
  }

  private static int[] labels(java.util.function.IntPredicate kind) {
    return IntStream.range(0, LABELS).filter(kind).toArray();
  }

  private static float spread(float[][] transitions) {
    float least = Float.POSITIVE_INFINITY;
    float most = Float.NEGATIVE_INFINITY;
    for (int previous : CLOSED) {
      for (int label : STARTING) {
        least = Math.min(least, transitions[previous + 1][label]);
        most = Math.max(most, transitions[previous + 1][label]);
      }
    }
    return most - least;
  }

  /** How sure the model is of the names in a sentence with these scores. */
  NameConfidence confidence(float[][] scores) {
    return new NameConfidence(scores, exponentials);
  }

  /** The labels that score best together; none leaves a name open. */
  int[] best(float[][] scores) {
    if (scores.length == 0) {
      return new int[0];
    }
    byte[][] back = new byte[scores.length][LABELS];
    float[] reached = new float[LABELS];
    float[] next = new float[LABELS];
    start(scores[0], reached);
    for (int i = 1; i < scores.length; i++) {
      startNames(reached, scores[i], next, back[i]);
      goOn(reached, scores[i], next, back[i]);
      float[] spare = reached;
      reached = next;
      next = spare;
    }
    return trace(reached, back);
  }

  private void start(float[] scores, float[] reached) {
    Arrays.fill(reached, IMPOSSIBLE);
    for (int label : STARTING) {
      reached[label] = scores[label] + transitions[0][label];
    }
  }

  private void startNames(float[] reached, float[] scores, float[] next, byte[] back) {
    float needed = mostReached(reached) - spread;
    for (int label : STARTING) {
      next[label] = IMPOSSIBLE;
    }
    for (int previous : CLOSED) {
      if (reached[previous] >= needed) {
        follow(previous, reached[previous], scores, next, back);
      }
    }
  }

  private static float mostReached(float[] reached) {
    float most = IMPOSSIBLE;
    for (int label : CLOSED) {
      most = Math.max(most, reached[label]);
    }
    return most;
  }

  private void follow(int previous, float reached, float[] scores, float[] next, byte[] back) {
    float[] after = transitions[previous + 1];
    for (int label : STARTING) {
      float score = reached + after[label] + scores[label];
      if (score > next[label]) {
        next[label] = score;
        back[label] = (byte) previous;
      }
    }
  }

  private void goOn(float[] reached, float[] scores, float[] next, byte[] back) {
    for (int label : GOING_ON) {
      next[label] = IMPOSSIBLE;
      for (int previous : NameLabels.before(label)) {
        float score = reached[previous] + transitions[previous + 1][label] + scores[label];
        if (score > next[label]) {
          next[label] = score;
          back[label] = (byte) previous;
        }
      }
    }
  }

  private static int[] trace(float[] reached, byte[][] back) {
    int label = 0;
    for (int other : CLOSED) {
      label = reached[other] > reached[label] ? other : label;
    }
    int[] labels = new int[back.length];
    for (int i = back.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i][label];
    }
    return labels;
  }
}
