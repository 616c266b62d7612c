package org.ingest.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the confidence of names can be believed: of those with a confidence of 0.9 and more, how
 * many are right, and so down the scale. All below 0.5 are one band.
 */
public final class Calibration {
  private static final int LOWEST = 5;
  private static final int BANDS = 10;

  private final int[] found = new int[BANDS];
  private final int[] right = new int[BANDS];
  private final double[] sums = new double[BANDS];

  /**
   * The names of one band.
   *
   * @param from the least confidence of the band
   * @param to what is no longer in it, but for 1
   * @param mean the mean confidence, 0 without names
   */
  public record Band(double from, double to, int found, int right, double mean) {}

  void add(double confidence, boolean isRight) {
    int tenth = Math.min(BANDS - 1, (int) (confidence * BANDS + 1e-9));
    int band = tenth < LOWEST ? 0 : tenth;
    found[band]++;
    right[band] += isRight ? 1 : 0;
    sums[band] += confidence;
  }

  /** From the most confident down. */
  public List<Band> bands() {
    return IntStream.iterate(BANDS - 1, i -> i >= LOWEST - 1, i -> i - 1)
        .mapToObj(i -> i < LOWEST ? band(0, 0, LOWEST) : band(i, i, i + 1))
        .toList();
  }

  private Band band(int index, int from, int to) {
    return new Band(
        from / 10.0,
        to / 10.0,
        found[index],
        right[index],
        found[index] == 0 ? 0 : sums[index] / found[index]);
  }
}
