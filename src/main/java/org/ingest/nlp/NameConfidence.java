package org.ingest.nlp;

import org.ingest.nlp.NameLabels.TokenName;

/**
 * How probable labels and names are among all labellings of a sentence: the forward and backward
 * sums of a linear chain over the model's scores, which are log potentials.
 */
final class NameConfidence {
  private static final int LABELS = NameLabels.COUNT;

  private final float[][] scores;
  private final float[][] transitions;
  private final double[][] forward;
  private final double[][] backward;
  private final double total;

  NameConfidence(float[][] scores, float[][] transitions) {
    this.scores = scores;
    this.transitions = transitions;
    forward = new double[scores.length][];
    backward = new double[scores.length][];
    sumForward();
    sumBackward();
    total = logSum(closed(forward[scores.length - 1]));
  }

  private void sumForward() {
    forward[0] = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      forward[0][label] =
          NameLabels.follows(-1, label)
              ? local(0, label) + transition(-1, label)
              : Double.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < scores.length; i++) {
      forward[i] = new double[LABELS];
      for (int label = 0; label < LABELS; label++) {
        int[] before = NameLabels.before(label);
        double[] paths = new double[before.length];
        for (int p = 0; p < paths.length; p++) {
          paths[p] = forward[i - 1][before[p]] + transition(before[p], label);
        }
        forward[i][label] = logSum(paths) + local(i, label);
      }
    }
  }

  private void sumBackward() {
    int last = scores.length - 1;
    backward[last] = closed(new double[LABELS]);
    for (int i = last - 1; i >= 0; i--) {
      backward[i] = new double[LABELS];
      for (int label = 0; label < LABELS; label++) {
        int[] after = NameLabels.after(label);
        double[] paths = new double[after.length];
        for (int p = 0; p < paths.length; p++) {
          paths[p] =
              transition(label, after[p]) + local(i + 1, after[p]) + backward[i + 1][after[p]];
        }
        backward[i][label] = logSum(paths);
      }
    }
  }

  /** The same sums, but none for a labelling that leaves a name open at the end. */
  private static double[] closed(double[] sums) {
    double[] closed = sums.clone();
    for (int label = 0; label < LABELS; label++) {
      if (!NameLabels.canEnd(label)) {
        closed[label] = Double.NEGATIVE_INFINITY;
      }
    }
    return closed;
  }

  private double local(int index, int label) {
    return scores[index][label];
  }

  private double transition(int previous, int label) {
    return transitions[previous + 1][label];
  }

  /** The share of all labellings, weighted by their scores, that have exactly this name. */
  double of(TokenName name) {
    int[] labels = NameLabels.labels(name);
    double path = forward[name.first()][labels[0]];
    for (int i = 1; i < labels.length; i++) {
      path += transition(labels[i - 1], labels[i]) + local(name.first() + i, labels[i]);
    }
    path += backward[name.last()][labels[labels.length - 1]] - total;
    return Math.max(0, Math.min(1, Math.exp(path)));
  }

  /** The share of all labellings, weighted by their scores, that give a token this label. */
  double of(int index, int label) {
    return Math.exp(forward[index][label] + backward[index][label] - total);
  }

  /** The share of those that give it this label and the token before it {@code previous}. */
  double of(int index, int previous, int label) {
    return Math.exp(
        forward[index - 1][previous]
            + transition(previous, label)
            + local(index, label)
            + backward[index][label]
            - total);
  }

  private static double logSum(double[] logs) {
    double most = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      most = Math.max(most, log);
    }
    if (most == Double.NEGATIVE_INFINITY) {
      return most;
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - most);
    }
    return most + Math.log(sum);
  }
}
