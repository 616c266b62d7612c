package org.ingest.nlp;

import java.util.Arrays;

/**
 * The weights of the name model: for each feature and label, and for each label after another.
 *
 * <p>On disk it is an OpenNLP name-finder model, see {@link NameModelFile}. Features and search are
 * the program's own: OpenNLP's would build strings for every token.
 */
public final class NameModel {
  private final LongIntTable rows;
  private final int[] starts;
  private final byte[] labels;
  private final float[] weights;

  /** By previous label plus one (row 0 is the sentence's edge), then label. */
  private final float[][] transitions;

  private NameModel(
      LongIntTable rows, int[] starts, byte[] labels, float[] weights, float[][] transitions) {
    this.rows = rows;
    this.starts = starts;
    this.labels = labels;
    this.weights = weights;
    this.transitions = transitions;
  }

  /** The number of features with a weight. */
  public int featureCount() {
    return rows.size();
  }

  /** Adds up what each label scores for a token with these features. */
  void score(long[] features, float[] scores) {
    Arrays.fill(scores, 0);
    for (long feature : features) {
      int row = rows.getOrDefault(feature, -1);
      if (row >= 0) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
          scores[labels[i]] += weights[i];
        }
      }
    }
  }

  /** What {@code label} scores after {@code previous}; -1 is the sentence's edge. */
  float transition(int previous, int label) {
    return transitions[previous + 1][label];
  }

  /** All transitions, by previous label plus one, then label; not to be changed. */
  float[][] transitions() {
    return transitions;
  }

  /** Calls {@code visitor} for each feature with its labels and weights, in no particular order. */
  void forEachRow(RowVisitor visitor) {
    rows.forEach(
        (feature, row) ->
            visitor.visit(
                feature,
                Arrays.copyOfRange(labels, starts[row], starts[row + 1]),
                Arrays.copyOfRange(weights, starts[row], starts[row + 1])));
  }

  /** Takes a feature's labels and their weights. */
  interface RowVisitor {
    void visit(long feature, byte[] labels, float[] weights);
  }

  /** Collects weights row by row. */
  static final class Builder {
    private final LongIntTable rows;
    private final float[][] transitions = new float[NameLabels.COUNT + 1][NameLabels.COUNT];
    private int[] starts;
    private byte[] labels;
    private float[] weights;
    private int count;
    private int length;

    /**
     * @param features how many rows are to be expected
     */
    Builder(int features) {
      rows = new LongIntTable(features);
      starts = new int[features + 1];
      labels = new byte[4 * features + NameLabels.COUNT];
      weights = new float[labels.length];
    }

    /** Stands in {@link #add} for the transitions after a label; -1 is the sentence's edge. */
    static long transitionsAfter(int previous) {
      return -2 - previous;
    }

    /** Adds a feature's weights, or those of the transitions after a label. */
    void add(long feature, byte[] rowLabels, float[] rowWeights) {
      if (feature < 0) {
        for (int i = 0; i < rowLabels.length; i++) {
          setTransition((int) (-2 - feature), rowLabels[i], rowWeights[i]);
        }
      } else {
        addRow(feature, rowLabels, rowWeights);
      }
    }

    void addRow(long feature, byte[] rowLabels, float[] rowWeights) {
      reserve(rowLabels.length);
      rows.put(feature, count);
      System.arraycopy(rowLabels, 0, labels, length, rowLabels.length);
      System.arraycopy(rowWeights, 0, weights, length, rowLabels.length);
      length += rowLabels.length;
      starts[++count] = length;
    }

    private void reserve(int more) {
      if (count + 2 > starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      if (length + more > labels.length) {
        labels = Arrays.copyOf(labels, 2 * labels.length + more);
        weights = Arrays.copyOf(weights, labels.length);
      }
    }

    void setTransition(int previous, int label, float weight) {
      transitions[previous + 1][label] = weight;
    }

    NameModel build() {
      return new NameModel(
          rows,
          Arrays.copyOf(starts, count + 1),
          Arrays.copyOf(labels, length),
          Arrays.copyOf(weights, length),
          transitions);
    }
  }
}
