package org.ingest.evaluation;

/** How often the counts of one annotated status were found and given that status. */
public final class StatusScore {
  private int gold;
  private int right;
  private int wrong;
  private int other;

  void add(boolean isRight, boolean isOther) {
    gold++;
    right += isRight ? 1 : 0;
    wrong += !isRight && !isOther ? 1 : 0;
    other += !isRight && isOther ? 1 : 0;
  }

  void addMissed() {
    gold++;
  }

  public int gold() {
    return gold;
  }

  public int right() {
    return right;
  }

  /** Those given a status that says something else. */
  public int wrong() {
    return wrong;
  }

  /** Those given {@code other}, which says nothing. */
  public int other() {
    return other;
  }

  /** Those that were not found. */
  public int missed() {
    return gold - right - wrong - other;
  }
}
