package org.ingest.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each error was made. */
public final class ErrorCounts {
  /**
   * An error of one sort.
   *
   * @param sort <i>missed</i>, <i>found wrongly</i> or <i>value</i>
   * @param words the mention's words, for a value with what was found and expected
   */
  public record ScoredError(ScoredKind kind, String sort, String words) {}

  private final Map<ScoredError, Integer> counts = new HashMap<>();

  void add(ScoredKind kind, String sort, String words) {
    counts.merge(new ScoredError(kind, sort, words), 1, Integer::sum);
  }

  /** The most frequent errors with their counts, ties in the order of their words. */
  public List<Map.Entry<ScoredError, Integer>> mostFrequent(int most) {
    Comparator<Map.Entry<ScoredError, Integer>> order =
        Comparator.comparingInt(entry -> -entry.getValue());
    return counts.entrySet().stream()
        .sorted(order.thenComparing(entry -> entry.getKey().toString()))
        .limit(most)
        .toList();
  }
}
