package org.ingest.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private final LongIntTable rows = new LongIntTable(1 << 16);
    private final List<byte[]> rowLabels = new ArrayList<>();
    private final List<float[]> rowWeights = new ArrayList<>();
    private final float[][] transitions = new float[NameLabels.COUNT + 1][NameLabels.COUNT];

    void addRow(long feature, byte[] labels, float[] weights) {
      rows.put(feature, rowLabels.size());
      rowLabels.add(labels);
      rowWeights.add(weights);
    }

    void setTransition(int previous, int label, float weight) {
      transitions[previous + 1][label] = weight;
    }

    NameModel build() {
      int[] starts = new int[rowLabels.size() + 1];
      for (int row = 0; row < rowLabels.size(); row++) {
        starts[row + 1] = starts[row] + rowLabels.get(row).length;
      }
      byte[] labels = new byte[starts[rowLabels.size()]];
      float[] weights = new float[labels.length];
      for (int row = 0; row < rowLabels.size(); row++) {
        int length = rowLabels.get(row).length;
        System.arraycopy(rowLabels.get(row), 0, labels, starts[row], length);
        System.arraycopy(rowWeights.get(row), 0, weights, starts[row], length);
      }
      return new NameModel(rows, starts, labels, weights, transitions);
    }
  }
}
