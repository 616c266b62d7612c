package org.ingest.evaluation;

/** How often the value of a date is right, of those found whose annotation has one. */
public final class DateScore {
  private int dates;
  private int right;

  void add(boolean isRight) {
    dates++;
    right += isRight ? 1 : 0;
  }

  /** The share with the right value, 0 to 1. */
  public double right() {
    return right / (double) Math.max(1, dates);
  }
}
