package org.ingest.evaluation;

/** How often one attribute of the counts that were found is right. */
public final class AttributeScore {
  private int gold;
  private int right;
  private int wrong;
  private int extra;

  /** Adds a count whose annotation gives the attribute. */
  void add(boolean isRight, boolean isGiven) {
    gold++;
    right += isRight ? 1 : 0;
    wrong += !isRight && isGiven ? 1 : 0;
  }

  /** Adds a count that has the attribute where the annotation has none. */
  void addExtra() {
    extra++;
  }

  /** Of the counts found, those whose annotation gives the attribute. */
  public int gold() {
    return gold;
  }

  public int right() {
    return right;
  }

  /** Those where another value is given. */
  public int wrong() {
    return wrong;
  }

  /** Those where none is given. */
  public int missing() {
    return gold - right - wrong;
  }

  /** Values given where the annotation has none. */
  public int extra() {
    return extra;
  }
}
