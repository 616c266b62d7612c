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
 * Learns a {@link LinearModel} from examples by logistic regression: stochastic gradient steps that
 * shrink with use (AdaGrad), and weights that shrink after each round.
 *
 * <p>The same examples in the same order give the same weights. Features seen only once are left
 * out: they would only learn the training text by heart.
 */
final class LinearLearning {
  private static final int ROUNDS = 20;
  private static final double STEP = 0.3;
  private static final double KEPT_BY_ROUND = 0.7;
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
    return new Training(labels, frequent()).with(examples).run();
  }

  private Map<String, Integer> frequent() {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(
        each -> each.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    counts.values().removeIf(count -> count < 2);
    return counts;
  }

  /** A feature's weights, by label, and how much they have been moved already. */
  private record Row(double[] weights, double[] moved) {}

  private static final class Training {
    private final List<String> labels;
    private final Map<String, Row> rows = new HashMap<>();
    private List<Example> examples;

    Training(List<String> labels, Map<String, Integer> frequent) {
      this.labels = labels;
      for (String feature : frequent.keySet()) {
        rows.put(feature, new Row(new double[labels.size()], new double[labels.size()]));
      }
    }

    Training with(List<Example> given) {
      examples = new ArrayList<>(given);
      return this;
    }

    LinearModel run() {
      Random random = new Random(SEED);
      for (int round = 0; round < ROUNDS; round++) {
        Collections.shuffle(examples, random);
        examples.forEach(this::learn);
        shrink();
      }
      return new LinearModel(labels, rounded());
    }

    private void learn(Example example) {
      List<Row> active =
          example.features().stream().map(rows::get).filter(row -> row != null).toList();
      double[] errors = shares(active);
      errors[labels.indexOf(example.label())] -= 1;
      active.forEach(row -> move(row, errors));
    }

    private double[] shares(List<Row> active) {
      double[] shares = new double[labels.size()];
      for (Row row : active) {
        for (int i = 0; i < shares.length; i++) {
          shares[i] += row.weights()[i];
        }
      }
      double total = 0;
      for (int i = 0; i < shares.length; i++) {
        shares[i] = StrictMath.exp(shares[i]);
        total += shares[i];
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] /= total;
      }
      return shares;
    }

    private static void move(Row row, double[] errors) {
      for (int i = 0; i < errors.length; i++) {
        row.moved()[i] += errors[i] * errors[i];
        row.weights()[i] -= STEP * errors[i] / Math.sqrt(1 + row.moved()[i]);
      }
    }

    private void shrink() {
      for (Row row : rows.values()) {
        for (int i = 0; i < row.weights().length; i++) {
          row.weights()[i] *= KEPT_BY_ROUND;
        }
      }
    }

    private Map<String, float[]> rounded() {
      Map<String, float[]> weights = new HashMap<>();
      rows.forEach((feature, row) -> keep(weights, feature, row.weights()));
      return weights;
    }

    private static void keep(Map<String, float[]> weights, String feature, double[] exact) {
      float[] rounded = new float[exact.length];
      boolean any = false;
      for (int i = 0; i < exact.length; i++) {
        rounded[i] = Math.round(exact[i] * 100) / 100f;
        any |= rounded[i] != 0;
      }
      if (any) {
        weights.put(feature, rounded);
      }
    }
  }
}
