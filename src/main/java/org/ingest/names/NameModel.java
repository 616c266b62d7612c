package org.ingest.names;

import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of the name model: for each feature and label, and for each label after another.
 * Read-only, shared between threads.
 *
 * <p>On disk it is an OpenNLP name-finder model, see {@link NameModelFile}. Features and search are
 * the program's own: OpenNLP's would build strings for every token.
 *
 * <p>Weights are whole 64ths, so that their sums are exact in whatever order they are added up. A
 * feature costs one look into the table and one into the rows, wherever they lie in memory: a slot
 * is one number that holds the feature's 40 bits and where its row begins, a row is one stretch of
 * shorts.
 */
public final class NameModel {
  /** What one is in weights and sums. */
  static final int ONE = 64;

  private static final int LABELS = NameLabels.COUNT;
  private static final short DENSE = -1;
  private static final int ROW_BITS = 24;
  private static final long ROW_MASK = (1L << ROW_BITS) - 1;

  private final int features;

  /** Open addressing, the place given by a feature's lowest bits; 0 is free. */
  private final long[] slots;

  /**
   * A row: how many labels, then each label and its weight; or, where most labels have one, {@link
   * #DENSE} and the weights of all labels in order. No row begins at 0.
   */
  private final short[] rows;

  /** By previous label plus one (row 0 is the sentence's edge), then label. */
  private final float[][] transitions;

  private NameModel(int features, long[] slots, short[] rows, float[][] transitions) {
    this.features = features;
    this.slots = slots;
    this.rows = rows;
    this.transitions = transitions;
  }

  /** The number of features with a weight. */
  public int featureCount() {
    return features;
  }

  /**
   * Adds to {@code sums}, by group of features, then label, what each label scores, in 64ths.
   *
   * <p>A look-up mostly waits for memory. All are requested first, so that the waits overlap.
   *
   * @param ends where each group ends in {@code features}
   * @param held room for as many numbers as there are features
   */
  void add(long[] features, int[] ends, int groups, long[] held, int[] sums) {
    int count = groups == 0 ? 0 : ends[groups - 1];
    long[] table = slots;
    int mask = table.length - 1;
    for (int i = 0; i < count; i++) {
      held[i] = table[(int) features[i] & mask];
    }
    for (int i = 0; i < count; i++) {
      int at = held[i] == 0 ? 0 : rowOf(features[i], held[i]);
      held[i] = (long) at << Short.SIZE | rows[at] & 0xffff;
    }
    int i = 0;
    for (int group = 0; group < groups; group++) {
      for (; i < ends[group]; i++) {
        addRow((int) (held[i] >>> Short.SIZE), (short) held[i], sums, group * LABELS);
      }
    }
  }

  /** Row 0 is empty, so that a feature without a row adds nothing. */
  private void addRow(int at, short length, int[] sums, int first) {
    short[] weights = rows;
    if (length == DENSE) {
      for (int label = 0; label < LABELS; label++) {
        sums[first + label] += weights[at + 1 + label];
      }
    } else {
      int end = at + 2 * length;
      for (int i = at + 1; i < end; i += 2) {
        sums[first + weights[i]] += weights[i + 1];
      }
    }
  }

  /**
   * Where a feature's row begins, 0 when it has none.
   *
   * @param first what the first slot that it may be in holds
   */
  private int rowOf(long feature, long first) {
    int mask = slots.length - 1;
    int slot = (int) feature & mask;
    long held = first;
    while (held != 0 && held >>> ROW_BITS != feature) {
      slot = slot + 1 & mask;
      held = slots[slot];
    }
    return (int) (held & ROW_MASK);
  }

  /** What {@code label} scores after {@code previous}; -1 is the sentence's edge. */
  float transition(int previous, int label) {
    return transitions[previous + 1][label];
  }

  /** All transitions, by previous label plus one, then label; not to be changed. */
  float[][] transitions() {
    return transitions;
  }

  void write(TableFile out) throws IOException {
    out.write(features);
    out.write(slots);
    out.write(rows);
    float[] all = new float[transitions.length * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      System.arraycopy(transitions[i], 0, all, i * LABELS, LABELS);
    }
    out.write(all);
  }

  static NameModel read(TableFile in) throws IOException {
    int features = in.readInt();
    long[] slots = in.readLongs();
    short[] rows = in.readShorts();
    float[] all = in.readFloats();
    float[][] transitions = new float[LABELS + 1][LABELS];
    for (int i = 0; i < transitions.length; i++) {
      System.arraycopy(all, i * LABELS, transitions[i], 0, LABELS);
    }
    return new NameModel(features, slots, rows, transitions);
  }

  /** Calls {@code visitor} for each feature with its labels and weights, in no particular order. */
  void forEachRow(RowVisitor visitor) {
    for (long held : slots) {
      if (held != 0) {
        visit(held >>> ROW_BITS, (int) (held & ROW_MASK), visitor);
      }
    }
  }

  private void visit(long feature, int row, RowVisitor visitor) {
    int[] sums = new int[LABELS];
    addRow(row, rows[row], sums, 0);
    byte[] labels = new byte[LABELS];
    float[] weights = new float[LABELS];
    int count = 0;
    for (int label = 0; label < LABELS; label++) {
      if (sums[label] != 0) {
        labels[count] = (byte) label;
        weights[count++] = sums[label] / (float) ONE;
      }
    }
    visitor.visit(feature, Arrays.copyOf(labels, count), Arrays.copyOf(weights, count));
  }

  /** Takes a feature's labels and their weights. */
  interface RowVisitor {
    void visit(long feature, byte[] labels, float[] weights);
  }

  /** Collects weights row by row. */
  static final class Builder {
    private final float[][] transitions = new float[NameLabels.COUNT + 1][NameLabels.COUNT];
    private final long[] slots;
    private short[] rows;
    private int features;
    private int length = 1;

    /**
     * @param expected how many rows are to be expected; far more make it slow
     */
    Builder(int expected) {
      slots = new long[Integer.highestOneBit(Math.max(8, expected)) * 4];
      rows = new short[8 * expected + NameLabels.COUNT];
    }

    /** Stands in {@link #add} for the transitions after a label; -1 is the sentence's edge. */
    static long transitionsAfter(int previous) {
      return -2 - previous;
    }

    /**
     * Adds a feature's weights, or those of the transitions after a label.
     *
     * @param count how many of {@code labels} and {@code weights} there are
     * @throws IllegalArgumentException when a weight is no whole 64th or out of range
     */
    void add(long feature, byte[] labels, float[] weights, int count) {
      if (feature < 0) {
        for (int i = 0; i < count; i++) {
          setTransition((int) (-2 - feature), labels[i], weights[i]);
        }
      } else {
        addRow(feature, labels, weights, count);
      }
    }

    private void addRow(long feature, byte[] labels, float[] weights, int count) {
      int needed = length + 1 + 2 * LABELS;
      if (needed > rows.length) {
        rows = Arrays.copyOf(rows, 2 * needed);
      }
      occupy(feature);
      if (2 * count > LABELS) {
        rows[length] = DENSE;
        for (int i = 0; i < count; i++) {
          rows[length + 1 + labels[i]] = in64ths(weights[i]);
        }
        length += 1 + LABELS;
      } else {
        rows[length++] = (short) count;
        for (int i = 0; i < count; i++) {
          rows[length++] = labels[i];
          rows[length++] = in64ths(weights[i]);
        }
      }
      features++;
    }

    private static short in64ths(float weight) {
      float scaled = weight * ONE;
      short whole = (short) scaled;
      if (whole != scaled) {
        throw new IllegalArgumentException("no weight in 64ths: " + weight);
      }
      return whole;
    }

    private void occupy(long feature) {
      if (length > ROW_MASK || features * 2L > slots.length) {
        throw new IllegalArgumentException("too many features: " + features);
      }
      int mask = slots.length - 1;
      int slot = (int) feature & mask;
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = feature << ROW_BITS | length;
    }

    void setTransition(int previous, int label, float weight) {
      transitions[previous + 1][label] = weight;
    }

    NameModel build() {
      return new NameModel(features, slots, Arrays.copyOf(rows, length), transitions);
    }
  }
}
