package org.ingest.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of the name model: a structured averaged perceptron (Collins 2002). Each
 * sentence is labelled with the weights so far, and where the best labels are not the annotated
 * ones, the features of both are moved; the model is the mean of all weights on the way.
 *
 * <p>The same sentences, settings and seed give the same weights.
 */
final class NameTrainer {
  /**
   * @param epochs how often all sentences are seen
   * @param cutoff features of fewer tokens are left out
   * @param smallest weights closer to zero than this are dropped from the model
   * @param seed of the order of the sentences
   */
  record Settings(int epochs, int cutoff, float smallest, long seed) {}

  /** A sentence's features with its annotated labels. */
  record Example(long[][] features, int[] labels) {}

  private static final int LABELS = NameLabels.COUNT;

  private final Settings settings;
  private final LongIntTable rows;
  private final long[] hashes;
  private final float[] weights;
  private final float[] totals;
  private final float[][] transitions = new float[LABELS + 1][LABELS];
  private final float[][] transitionTotals = new float[LABELS + 1][LABELS];
  private int step = 1;

  private NameTrainer(Settings settings, List<Example> examples) {
    this.settings = settings;
    this.rows = frequentFeatures(examples, settings.cutoff);
    this.hashes = new long[rows.size()];
    rows.forEach((feature, row) -> hashes[row] = feature);
    this.weights = new float[rows.size() * LABELS];
    this.totals = new float[rows.size() * LABELS];
  }

  static NameModel train(List<Example> examples, Settings settings) {
    NameTrainer trainer = new NameTrainer(settings, examples);
    List<int[][]> indexed = new ArrayList<>();
    for (Example example : examples) {
      indexed.add(trainer.index(example.features));
    }
    Random random = new Random(settings.seed);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    for (int epoch = 0; epoch < settings.epochs; epoch++) {
      java.util.Collections.shuffle(order, random);
      for (int i : order) {
        trainer.learn(indexed.get(i), examples.get(i).labels);
      }
    }
    return trainer.averaged();
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

  private void learn(int[][] rowsOfTokens, int[] annotated) {
    float[][] scores = new float[rowsOfTokens.length][LABELS];
    for (int i = 0; i < scores.length; i++) {
      for (int row : rowsOfTokens[i]) {
        for (int label = 0; label < LABELS; label++) {
          scores[i][label] += weights[row + label];
        }
      }
    }
    int[] found = NameDecoder.best(scores, transitions);
    int foundBefore = -1;
    int annotatedBefore = -1;
    for (int i = 0; i < found.length; i++) {
      if (found[i] != annotated[i]) {
        for (int row : rowsOfTokens[i]) {
          move(row + annotated[i], 1);
          move(row + found[i], -1);
        }
      }
      if (found[i] != annotated[i] || foundBefore != annotatedBefore) {
        moveTransition(annotatedBefore, annotated[i], 1);
        moveTransition(foundBefore, found[i], -1);
      }
      foundBefore = found[i];
      annotatedBefore = annotated[i];
    }
    step++;
  }

  private void move(int index, float by) {
    weights[index] += by;
    totals[index] += by * step;
  }

  private void moveTransition(int previous, int label, float by) {
    transitions[previous + 1][label] += by;
    transitionTotals[previous + 1][label] += by * step;
  }

  private NameModel averaged() {
    NameModel.Builder builder = new NameModel.Builder();
    byte[] labels = new byte[LABELS];
    float[] kept = new float[LABELS];
    for (int row = 0; row < hashes.length; row++) {
      int count = 0;
      for (int label = 0; label < LABELS; label++) {
        int index = row * LABELS + label;
        float mean = weights[index] - totals[index] / step;
        if (Math.abs(mean) >= settings.smallest) {
          labels[count] = (byte) label;
          kept[count++] = rounded(mean);
        }
      }
      if (count > 0) {
        builder.addRow(hashes[row], Arrays.copyOf(labels, count), Arrays.copyOf(kept, count));
      }
    }
    for (int previous = -1; previous < LABELS; previous++) {
      for (int label = 0; label < LABELS; label++) {
        float mean =
            transitions[previous + 1][label] - transitionTotals[previous + 1][label] / step;
        builder.setTransition(previous, label, rounded(mean));
      }
    }
    return builder.build();
  }

  /** To a 64th: the file packs better, and no label changes for it. */
  private static float rounded(float weight) {
    return Math.round(weight * 64) / 64f;
  }
}
