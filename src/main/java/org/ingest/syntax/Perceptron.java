package org.ingest.syntax;

import java.util.Arrays;

/**
 * An averaged perceptron in training. A feature has a say only when it took part in a few
 * corrections (Goldberg and Elhadad 2011): rare ones so never enter the model, which stays small.
 */
final class Perceptron implements Scorer {
  private final int fewestUpdates;
  private long[] keys = new long[1 << 16];
  private Row[] rows = new Row[1 << 16];
  private int size;
  private int step = 1;

  Perceptron(int fewestUpdates) {
    this.fewestUpdates = fewestUpdates;
  }

  /** A feature's weights and what they add up to over all steps. */
  private static final class Row {
    private byte[] decisions = new byte[2];
    private int[] weights = new int[2];
    private double[] sums = new double[2];
    private int size;
    private int updates;

    void add(int decision, int amount, int step) {
      int at = 0;
      while (at < size && decisions[at] != decision) {
        at++;
      }
      if (at == size) {
        if (size == decisions.length) {
          decisions = Arrays.copyOf(decisions, size * 2);
          weights = Arrays.copyOf(weights, size * 2);
          sums = Arrays.copyOf(sums, size * 2);
        }
        decisions[size++] = (byte) decision;
      }
      weights[at] += amount;
      sums[at] += (double) amount * step;
    }
  }

  /** Adds the features' weights, as they are now, to the scores. */
  @Override
  public void score(FeatureBuffer features, int[] scores) {
    for (int i = 0; i < features.size(); i++) {
      Row row = rows[slot(features.get(i))];
      if (row != null && row.updates >= fewestUpdates) {
        for (int k = 0; k < row.size; k++) {
          scores[row.decisions[k]] += row.weights[k];
        }
      }
    }
  }

  /** Ends a decision: its time counts in the average. */
  void tick() {
    step++;
  }

  /** Speaks for one decision and against another. */
  void update(FeatureBuffer features, int right, int wrong) {
    for (int i = 0; i < features.size(); i++) {
      Row row = row(features.get(i));
      row.updates++;
      row.add(right, 1, step);
      row.add(wrong, -1, step);
    }
  }

  private Row row(long key) {
    int slot = slot(key);
    if (rows[slot] == null) {
      if (size * 2 >= rows.length) {
        grow();
        slot = slot(key);
      }
      rows[slot] = new Row();
      keys[slot] = key;
      size++;
    }
    return rows[slot];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 20) & mask;
    while (rows[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    Row[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new Row[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /**
   * The averaged weights as a table of bytes.
   *
   * @param unit the average weight that is stored as one
   * @param smallest stored weights nearer to zero than this are left out
   */
  WeightTable average(double unit, int smallest) {
    WeightTableWriter writer = new WeightTableWriter();
    for (int i = 0; i < keys.length; i++) {
      Row row = rows[i];
      if (row != null && row.updates >= fewestUpdates) {
        byte[] stored = new byte[row.size];
        for (int k = 0; k < row.size; k++) {
          double average = row.weights[k] - row.sums[k] / step;
          long rounded = Math.round(average / unit);
          long weight = Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, rounded));
          stored[k] = (byte) (Math.abs(weight) < smallest ? 0 : weight);
        }
        writer.add(keys[i], row.decisions, stored);
      }
    }
    return writer.build();
  }
}
