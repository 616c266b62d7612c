package org.ingest.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds which of many figures overlap a given one without looking at all: sorted by their low ends,
 * with the highest end of each half, and each half's halves, kept beside.
 */
final class FigureIndex {
  /**
   * @param index what it is called
   */
  record Entry(int index, Figure figure) {}

  private final List<Entry> byLow;
  private final long[] highest;

  FigureIndex(List<Entry> entries) {
    byLow = entries.stream().sorted(Comparator.comparing(Entry::figure)).toList();
    highest = new long[byLow.size()];
    fill(0, byLow.size());
  }

  private long fill(int from, int to) {
    if (from == to) {
      return Long.MIN_VALUE;
    }
    int middle = (from + to) >>> 1;
    long halves = Math.max(fill(from, middle), fill(middle + 1, to));
    highest[middle] = Math.max(halves, byLow.get(middle).figure().high());
    return highest[middle];
  }

  /**
   * Visits those that overlap, from the lowest on.
   *
   * @param visitor false when it wants no more
   * @return whether it wanted all
   */
  boolean visit(Figure figure, IntPredicate visitor) {
    return visit(figure, 0, byLow.size(), visitor);
  }

  private boolean visit(Figure figure, int from, int to, IntPredicate visitor) {
    int middle = (from + to) >>> 1;
    if (from == to || highest[middle] < figure.low()) {
      return true;
    }
    Entry entry = byLow.get(middle);
    return visit(figure, from, middle, visitor)
        && (!entry.figure().overlaps(figure) || visitor.test(entry.index()))
        && (entry.figure().low() > figure.high() || visit(figure, middle + 1, to, visitor));
  }
}
