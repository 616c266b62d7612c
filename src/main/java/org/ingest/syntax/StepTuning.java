package org.ingest.syntax;

/**
 * The weights of a finished {@link StepTable} in further training: its features stay, their weights
 * move on. Learning whole trees so touches a small table only, which makes it several times faster.
 */
final class StepTuning implements Scorer {
  private final StepTable table;
  private final int[] weights;
  private final double[] sums;
  private int time = 1;

  StepTuning(StepTable table) {
    this.table = table;
    this.weights = new int[table.size() * Steps.COUNT];
    this.sums = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = table.weight(i);
    }
  }

  @Override
  public void score(FeatureBuffer features, int[] scores) {
    for (int i = 0; i < features.size(); i++) {
      int at = table.find(features.get(i));
      if (at >= 0) {
        scores[Steps.SHIFT] += weights[at + Steps.SHIFT];
        scores[Steps.LEFT] += weights[at + Steps.LEFT];
        scores[Steps.RIGHT] += weights[at + Steps.RIGHT];
      }
    }
  }

  /** Ends decisions: their time counts in the average. */
  void tick(int decisions) {
    time += decisions;
  }

  /** Speaks for a step or, with a negative amount, against it. */
  void update(FeatureBuffer features, int step, int amount) {
    for (int i = 0; i < features.size(); i++) {
      int at = table.find(features.get(i));
      if (at >= 0) {
        weights[at + step] += amount;
        sums[at + step] += (double) amount * time;
      }
    }
  }

  /** The table with the averaged weights. */
  StepTable average() {
    byte[] stored = new byte[weights.length];
    for (int i = 0; i < stored.length; i++) {
      long rounded = Math.round(weights[i] - sums[i] / time);
      stored[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, rounded));
    }
    return table.withWeights(stored);
  }
}
