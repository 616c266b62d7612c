package org.ingest.evaluation;

/** How well one kind was found, strict (the same words) and by overlap. */
public final class KindScore {
  private int right;
  private int found;
  private int gold;
  private int foundTouching;
  private int goldTouched;

  void add(int right, int found, int gold, int foundTouching, int goldTouched) {
    this.right += right;
    this.found += found;
    this.gold += gold;
    this.foundTouching += foundTouching;
    this.goldTouched += goldTouched;
  }

  public int found() {
    return found;
  }

  public int gold() {
    return gold;
  }

  /** Strict precision, 0 to 1. */
  public double precision() {
    return ratio(right, found);
  }

  /** Strict recall, 0 to 1. */
  public double recall() {
    return ratio(right, gold);
  }

  /** Strict F1, 0 to 1. */
  public double f1() {
    return f1(precision(), recall());
  }

  /** F1 where a common character is enough, 0 to 1. */
  public double overlapF1() {
    return f1(ratio(foundTouching, found), ratio(goldTouched, gold));
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double ratio(int part, int whole) {
    return part / (double) Math.max(1, whole);
  }
}
