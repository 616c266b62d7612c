package org.ingest.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns the weights of the name model: a linear-chain conditional random field (Lafferty, McCallum
 * and Pereira 2001), moved sentence by sentence along the gradient of the annotated labels' log
 * probability, with a step of its own for each weight (AdaGrad; Duchi, Hazan and Singer 2011).
 *
 * <p>The same examples and settings give the same weights.
 */
final class NameTrainer {
  /**
   * @param epochs how often all sentences are seen
   * @param cutoff features of fewer tokens are left out
   * @param step how far a weight is moved the first time
   * @param decay how far a weight is drawn to zero whenever its feature is seen
   * @param smallest weights closer to zero than this are dropped from the model
   * @param seed of the order of the sentences
   * @param runs how often all is learned, each time in another order; the weights are averaged
   */
  record Settings(
      int epochs, int cutoff, float step, float decay, float smallest, long seed, int runs) {}

  /**
   * A sentence's features with its annotated labels.
   *
   * @param weight how much it counts, 1 for a sentence annotated in full
   */
  record Example(long[][] features, int[] labels, float weight) {}

  private static final int LABELS = NameLabels.COUNT;

  /** Gradients nearer to zero than this move nothing; most labels of most tokens have such. */
  private static final float LEAST_GRADIENT = 1e-4f;

  private final Settings settings;
  private final LongIntTable rows;
  private final long[] hashes;
  private final float[] weights;
  private final float[] squares;
  private final float[][] transitions = new float[LABELS + 1][LABELS];
  private final float[][] transitionSquares = new float[LABELS + 1][LABELS];

  private NameTrainer(Settings settings, List<Example> examples) {
    this.settings = settings;
    this.rows = frequentFeatures(examples, settings.cutoff);
    this.hashes = new long[rows.size()];
    rows.forEach((feature, row) -> hashes[row] = feature);
    this.weights = new float[rows.size() * LABELS];
    this.squares = new float[rows.size() * LABELS];
  }

  static NameModel train(List<Example> examples, Settings settings) {
    NameTrainer trainer = new NameTrainer(settings, examples);
    List<int[][]> indexed = new ArrayList<>();
    for (Example example : examples) {
      indexed.add(trainer.index(example.features));
    }
    float[] sums = new float[trainer.weights.length];
    float[][] transitionSums = new float[LABELS + 1][LABELS];
    for (int run = 0; run < settings.runs; run++) {
      trainer.forget();
      trainer.learn(indexed, examples, new Random(settings.seed + run));
      addTo(sums, trainer.weights);
      for (int i = 0; i < transitionSums.length; i++) {
        addTo(transitionSums[i], trainer.transitions[i]);
      }
    }
    trainer.take(sums, transitionSums);
    return trainer.model();
  }

  private static void addTo(float[] sums, float[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
  }

  private void forget() {
    Arrays.fill(weights, 0);
    Arrays.fill(squares, 0);
    for (int i = 0; i < transitions.length; i++) {
      Arrays.fill(transitions[i], 0);
      Arrays.fill(transitionSquares[i], 0);
    }
  }

  private void learn(List<int[][]> indexed, List<Example> examples, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
    for (int epoch = 0; epoch < settings.epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        learn(indexed.get(i), examples.get(i));
      }
    }
  }

  /** Takes the averages of all runs for the weights. */
  private void take(float[] sums, float[][] transitionSums) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sums[i] / settings.runs;
    }
    for (int i = 0; i < transitions.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        transitions[i][label] = transitionSums[i][label] / settings.runs;
      }
    }
  }

  private static LongIntTable frequentFeatures(List<Example> examples, int cutoff) {
    LongIntTable counts = new LongIntTable(1 << 20);
    List<Long> frequent = new ArrayList<>();
    for (Example example : examples) {
      for (long[] features : example.features) {
        for (long feature : features) {
          int count = counts.getOrDefault(feature, 0) + 1;
          counts.put(feature, count);
          if (count == cutoff) {
            frequent.add(feature);
          }
        }
      }
    }
    LongIntTable rows = new LongIntTable(frequent.size());
    for (long feature : frequent) {
      rows.put(feature, rows.size());
    }
    return rows;
  }

  private int[][] index(long[][] features) {
    int[][] indexed = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      indexed[i] =
          Arrays.stream(features[i])
              .mapToInt(feature -> rows.getOrDefault(feature, -1))
              .filter(row -> row >= 0)
              .map(row -> row * LABELS)
              .toArray();
    }
    return indexed;
  }

  private void learn(int[][] rowsOfTokens, Example example) {
    NameConfidence expected =
        new NameConfidence(scores(rowsOfTokens), NameConfidence.exponentials(transitions));
    float[][] pairs = transitionGradients(expected, example.labels);
    float[] gradients = new float[LABELS];
    for (int i = 0; i < rowsOfTokens.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        gradients[label] = (float) -expected.of(i, label);
      }
      gradients[example.labels[i]] += 1;
      move(rowsOfTokens[i], gradients, example.weight);
    }
    moveTransitions(pairs, example.weight);
  }

  private float[][] scores(int[][] rowsOfTokens) {
    float[][] scores = new float[rowsOfTokens.length][LABELS];
    for (int i = 0; i < scores.length; i++) {
      for (int row : rowsOfTokens[i]) {
        for (int label = 0; label < LABELS; label++) {
          scores[i][label] += weights[row + label];
        }
      }
    }
    return scores;
  }

  private void move(int[] rowsOfToken, float[] gradients, float weight) {
    for (int label = 0; label < LABELS; label++) {
      float gradient = gradients[label] * weight;
      if (Math.abs(gradient) < LEAST_GRADIENT) {
        continue;
      }
      for (int row : rowsOfToken) {
        int index = row + label;
        float decayed = gradient - settings.decay * weights[index];
        squares[index] += decayed * decayed;
        weights[index] += stepFor(decayed, squares[index]);
      }
    }
  }

  private float[][] transitionGradients(NameConfidence expected, int[] labels) {
    float[][] gradients = new float[LABELS + 1][LABELS];
    for (int label = 0; label < LABELS; label++) {
      gradients[0][label] -= (float) expected.of(0, label);
    }
    gradients[0][labels[0]] += 1;
    for (int i = 1; i < labels.length; i++) {
      for (int label = 0; label < LABELS; label++) {
        for (int previous : NameLabels.before(label)) {
          gradients[previous + 1][label] -= (float) expected.of(i, previous, label);
        }
      }
      gradients[labels[i - 1] + 1][labels[i]] += 1;
    }
    return gradients;
  }

  private void moveTransitions(float[][] gradients, float weight) {
    for (int previous = 0; previous <= LABELS; previous++) {
      for (int label = 0; label < LABELS; label++) {
        float gradient = gradients[previous][label] * weight;
        if (Math.abs(gradient) >= LEAST_GRADIENT) {
          transitionSquares[previous][label] += gradient * gradient;
          transitions[previous][label] += stepFor(gradient, transitionSquares[previous][label]);
        }
      }
    }
  }

  private float stepFor(float gradient, float squaresSoFar) {
    return settings.step * gradient / (float) Math.sqrt(squaresSoFar + 1e-8f);
  }

  private NameModel model() {
    NameModel.Builder builder = new NameModel.Builder(hashes.length);
    byte[] labels = new byte[LABELS];
    float[] kept = new float[LABELS];
    for (int row = 0; row < hashes.length; row++) {
      int count = 0;
      for (int label = 0; label < LABELS; label++) {
        float weight = weights[row * LABELS + label];
        if (Math.abs(weight) >= settings.smallest) {
          labels[count] = (byte) label;
          kept[count++] = rounded(weight);
        }
      }
      if (count > 0) {
        builder.add(hashes[row], labels, kept, count);
      }
    }
    for (int previous = -1; previous < LABELS; previous++) {
      for (int label = 0; label < LABELS; label++) {
        builder.setTransition(previous, label, rounded(transitions[previous + 1][label]));
      }
    }
    return builder.build();
  }

  /** To a 64th: the file packs better, and hardly a label changes for it. */
  private static float rounded(float weight) {
    return Math.round(weight * 64) / 64f;
  }
}
