package org.ingest.names;

/**
 * What labels score, two labels in a number: the second in the upper half. Sums of such numbers
 * hold the labels' sums, so that adding them up takes half the steps.
 */
final class LabelPairs {
  /** How many numbers all labels take. */
  static final int COUNT = (NameLabels.COUNT + 1) / 2;

  private LabelPairs() {}

  /**
   * Packs the scores of all labels.
   *
   * @param from where they begin in {@code scores}
   * @param to where they begin in {@code packed}
   */
  static void pack(int[] scores, int from, long[] packed, int to) {
    for (int label = 0; label < NameLabels.COUNT; label++) {
      packed[to + label / 2] += label % 2 == 0 ? scores[from + label] : upper(scores[from + label]);
    }
  }

  private static long upper(int score) {
    return (long) score << Integer.SIZE;
  }

  static int first(long sum) {
    return (int) sum;
  }

  /** A negative first has borrowed from the second. */
  static int second(long sum) {
    return (int) (sum - (int) sum >> Integer.SIZE);
  }
}
