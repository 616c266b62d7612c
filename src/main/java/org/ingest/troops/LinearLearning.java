package org.ingest.troops;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Learns a {@link LinearModel} from examples as an averaged perceptron.
 *
 * <p>The same examples in the same order give the same weights. Features seen only once are left
 * out: they would only learn the training text by heart.
 */
final class LinearLearning {
  private static final int ROUNDS = 30;
  private static final long SEED = 20_111;

  /** What is known of one count, and the right label. */
  record Example(Collection<String> features, String label) {}

  private final List<Example> examples = new ArrayList<>();

  void add(Collection<String> features, String label) {
    examples.add(new Example(List.copyOf(features), label));
  }

  int size() {
    return examples.size();
  }

  LinearModel learn() {
    List<String> labels =
        new ArrayList<>(new TreeSet<>(examples.stream().map(Example::label).toList()));
    return new Training(labels, frequent()).run();
  }

  private Map<String, Integer> frequent() {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(
        each -> each.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    counts.values().removeIf(count -> count < 2);
    return counts;
  }

  /** The weights while they are learned, and their sums over time. */
  private final class Training {
    private final List<String> labels;
    private final Map<String, double[]> now = new HashMap<>();
    private final Map<String, double[]> late = new HashMap<>();
    private long step = 1;

    Training(List<String> labels, Map<String, Integer> frequent) {
      this.labels = labels;
      for (String feature : frequent.keySet()) {
        now.put(feature, new double[labels.size()]);
        late.put(feature, new double[labels.size()]);
      }
    }

    LinearModel run() {
      List<Example> order = new ArrayList<>(examples);
      Random random = new Random(SEED);
      for (int round = 0; round < ROUNDS; round++) {
        Collections.shuffle(order, random);
        order.forEach(this::learn);
      }
      return averaged();
    }

    private void learn(Example example) {
      int right = labels.indexOf(example.label());
      int guess = guess(example);
      if (guess != right) {
        example.features().forEach(feature -> move(feature, right, guess));
      }
      step++;
    }

    private int guess(Example example) {
      double[] sums = new double[labels.size()];
      for (String feature : example.features()) {
        double[] row = now.get(feature);
        for (int i = 0; row != null && i < row.length; i++) {
          sums[i] += row[i];
        }
      }
      int best = 0;
      for (int i = 1; i < sums.length; i++) {
        best = sums[i] > sums[best] ? i : best;
      }
      return best;
    }

    private void move(String feature, int towards, int from) {
      double[] row = now.get(feature);
      if (row == null) {
        return;
      }
      row[towards] += 1;
      row[from] -= 1;
      late.get(feature)[towards] += step;
      late.get(feature)[from] -= step;
    }

    private LinearModel averaged() {
      Map<String, float[]> weights = new HashMap<>();
      now.forEach((feature, row) -> keep(weights, feature, row));
      return new LinearModel(labels, weights);
    }

    private void keep(Map<String, float[]> weights, String feature, double[] row) {
      float[] average = new float[row.length];
      boolean any = false;
      for (int i = 0; i < row.length; i++) {
        average[i] = Math.round((row[i] - late.get(feature)[i] / step) * 100) / 100f;
        any |= average[i] != 0;
      }
      if (any) {
        weights.put(feature, average);
      }
    }
  }
}
