package org.ingest.syntax;

import java.util.Arrays;

/**
 * An averaged perceptron over the parser's steps in training. As in {@link Perceptron}, a feature
 * has a say only after a few corrections.
 */
final class StepPerceptron implements Scorer {
  private static final int FIRST_CAPACITY = 1 << 20;

  private final int fewestUpdates;
  private long[] keys = new long[FIRST_CAPACITY];
  private int[] updates = new int[FIRST_CAPACITY];
  private int[] weights = new int[FIRST_CAPACITY * Steps.COUNT];
  private double[] sums = new double[FIRST_CAPACITY * Steps.COUNT];
  private int size;
  private int time = 1;

  StepPerceptron(int fewestUpdates) {
    this.fewestUpdates = fewestUpdates;
  }

  @Override
  public void score(FeatureBuffer features, int[] scores) {
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.get(i));
      if (updates[slot] >= fewestUpdates) {
        for (int step = 0; step < Steps.COUNT; step++) {
          scores[step] += weights[slot * Steps.COUNT + step];
        }
      }
    }
  }

  /** Ends decisions: their time counts in the average. */
  void tick(int decisions) {
    time += decisions;
  }

  /** Speaks for a step (1) or against it (-1). */
  void update(FeatureBuffer features, int step, int amount) {
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.get(i));
      if (updates[slot] == 0) {
        slot = add(features.get(i));
      }
      updates[slot]++;
      change(slot * Steps.COUNT + step, amount);
    }
  }

  private void change(int at, int amount) {
    weights[at] += amount;
    sums[at] += (double) amount * time;
  }

  private int add(long key) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    keys[slot] = key;
    size++;
    return slot;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 20) & mask;
    while (updates[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldUpdates = updates;
    int[] oldWeights = weights;
    double[] oldSums = sums;
    int capacity = keys.length * 2;
    keys = new long[capacity];
    updates = new int[capacity];
    weights = new int[capacity * Steps.COUNT];
    sums = new double[capacity * Steps.COUNT];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldUpdates[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        updates[slot] = oldUpdates[i];
        System.arraycopy(oldWeights, i * Steps.COUNT, weights, slot * Steps.COUNT, Steps.COUNT);
        System.arraycopy(oldSums, i * Steps.COUNT, sums, slot * Steps.COUNT, Steps.COUNT);
      }
    }
  }

  /**
   * The averaged weights of the features with the largest, as a table of bytes.
   *
   * @param unit the average weight that is stored as one
   * @param most how many features are kept
   */
  StepTable average(double unit, int most) {
    double least = leastOf(most);
    StepTableWriter writer = new StepTableWriter();
    for (int i = 0; i < keys.length; i++) {
      if (strength(i) > least) {
        byte[] stored = new byte[Steps.COUNT];
        for (int step = 0; step < Steps.COUNT; step++) {
          long rounded = Math.round(average(i * Steps.COUNT + step) / unit);
          stored[step] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, rounded));
        }
        writer.add(keys[i], stored);
      }
    }
    return writer.build();
  }

  private double average(int at) {
    return weights[at] - sums[at] / time;
  }

  /** The largest difference between a feature's weights; none while it has no say. */
  private double strength(int slot) {
    if (updates[slot] < fewestUpdates) {
      return 0;
    }
    double a = average(slot * Steps.COUNT);
    double b = average(slot * Steps.COUNT + 1);
    double c = average(slot * Steps.COUNT + 2);
    return Math.max(a, Math.max(b, c)) - Math.min(a, Math.min(b, c));
  }

  private double leastOf(int most) {
    double[] strengths = new double[keys.length];
    Arrays.setAll(strengths, this::strength);
    Arrays.sort(strengths);
    return strengths[Math.max(0, strengths.length - 1 - most)];
  }
}
