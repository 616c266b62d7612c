package org.ingest.names;

import java.util.stream.IntStream;
import org.ingest.names.NameLabels.TokenName;

/**
 * How probable labels and names are among all labellings of a sentence: the forward and backward
 * sums of a linear chain over the model's scores, which are log potentials. The sums of each token
 * are scaled to one (Rabiner 1989), so that no sentence is too long for them.
 */
final class NameConfidence {
  private static final int LABELS = NameLabels.COUNT;

  /** What adds nothing that could be seen in the result. */
  private static final double NEGLIGIBLE = 1e-11;

  private final double[][] potentials;
  private final double[][] transitions;
  private final double[][] forward;
  private final double[][] backward;
  private final double[] scales;

  /** From this token on backward sums have been worked out. */
  private int summed;

  /**
   * @param scores by token, then label
   * @param transitions the exponentials of the transitions' scores, see {@link #exponentials}
   */
  NameConfidence(float[][] scores, double[][] transitions) {
    this.transitions = transitions;
    potentials = new double[scores.length][];
    forward = new double[scores.length][];
    backward = new double[scores.length][];
    scales = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      potentials[i] = potentials(scores[i]);
    }
    sumForward();
    summed = forward.length - 1;
    backward[summed] = closed(forward[summed]);
  }

  /** What {@link NameConfidence} takes for transitions with these scores. */
  static double[][] exponentials(float[][] transitions) {
    double[][] exponentials = new double[transitions.length][LABELS];
    for (int i = 0; i < transitions.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        exponentials[i][label] = Math.exp(transitions[i][label]);
      }
    }
    return exponentials;
  }

  /** Up to a factor, which the scaling takes out again. */
  private static double[] potentials(float[] scores) {
    float most = scores[0];
    for (float score : scores) {
      most = score > most ? score : most;
    }
    double[] potentials = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      potentials[label] = exponential(scores[label] - most);
    }
    return potentials;
  }

  /** Of a number from 0 down, by table where it is a whole 64th, as a model's scores are. */
  private static double exponential(float negative) {
    float steps = -negative * NameModel.ONE;
    int whole = (int) steps;
    return whole == steps && whole < EXPONENTIALS.length ? EXPONENTIALS[whole] : Math.exp(negative);
  }

  private static final double[] EXPONENTIALS =
      IntStream.range(0, 50 * NameModel.ONE)
          .mapToDouble(step -> Math.exp(-step / (double) NameModel.ONE))
          .toArray();

  private void sumForward() {
    double[] first = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      if (NameLabels.follows(-1, label)) {
        first[label] = potentials[0][label] * transitions[0][label];
      }
    }
    forward[0] = first;
    scales[0] = scale(first);
    for (int i = 1; i < forward.length; i++) {
      forward[i] = next(forward[i - 1], potentials[i]);
      scales[i] = scale(forward[i]);
    }
  }

  private double[] next(double[] before, double[] potential) {
    double[] next = new double[LABELS];
    for (int previous = 0; previous < LABELS; previous++) {
      double share = before[previous];
      if (share > NEGLIGIBLE) {
        double[] after = transitions[previous + 1];
        for (int label : NameLabels.after(previous)) {
          next[label] += share * after[label];
        }
      }
    }
    for (int label = 0; label < LABELS; label++) {
      next[label] *= potential[label];
    }
    return next;
  }

  /** Makes the sums add up to one and gives what they added up to. */
  private static double scale(double[] sums) {
    double total = 0;
    for (double sum : sums) {
      total += sum;
    }
    double share = 1 / total;
    for (int label = 0; label < LABELS; label++) {
      sums[label] *= share;
    }
    return total;
  }

  /** The backward sums of a token; those of tokens before the first name are never asked for. */
  private double[] backward(int index) {
    while (summed > index) {
      backward[summed - 1] = previous(summed - 1);
      summed--;
    }
    return backward[index];
  }

  /** No labelling leaves a name open at the end. */
  private static double[] closed(double[] forward) {
    double total = 0;
    for (int label = 0; label < LABELS; label++) {
      total += NameLabels.canEnd(label) ? forward[label] : 0;
    }
    double[] closed = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      closed[label] = NameLabels.canEnd(label) ? 1 / total : 0;
    }
    return closed;
  }

  private double[] previous(int index) {
    double[] previous = new double[LABELS];
    double[] potential = potentials[index + 1];
    double[] behind = backward[index + 1];
    double scale = 1 / scales[index + 1];
    for (int next = 0; next < LABELS; next++) {
      double weighed = potential[next] * behind[next] * scale;
      if (weighed > NEGLIGIBLE) {
        for (int label : NameLabels.before(next)) {
          previous[label] += transitions[label + 1][next] * weighed;
        }
      }
    }
    return previous;
  }

  /** The share of all labellings, weighted by their scores, that have exactly this name. */
  double of(TokenName name) {
    int[] labels = NameLabels.labels(name);
    double share = forward[name.first()][labels[0]];
    for (int i = 1; i < labels.length; i++) {
      share *= step(name.first() + i, labels[i - 1], labels[i]);
    }
    share *= backward(name.last())[labels[labels.length - 1]];
    return Math.max(0, Math.min(1, share));
  }

  private double step(int index, int previous, int label) {
    return transitions[previous + 1][label] * potentials[index][label] / scales[index];
  }

  /** The share of all labellings, weighted by their scores, that give a token this label. */
  double of(int index, int label) {
    return forward[index][label] * backward(index)[label];
  }

  /** The share of those that give it this label and the token before it {@code previous}. */
  double of(int index, int previous, int label) {
    return forward[index - 1][previous] * step(index, previous, label) * backward(index)[label];
  }
}
