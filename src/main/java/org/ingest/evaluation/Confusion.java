package org.ingest.evaluation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.text.Span;

/**
 * Which kind the program gave to what annotators marked as another, or as nothing. A mark goes with
 * the name found at the same words, else with one that has a common character, of its own kind
 * first. Troop counts hold other mentions and stay out.
 */
public final class Confusion {
  /** The kinds that are told apart. */
  public static final Set<ScoredKind> KINDS = EnumSet.complementOf(EnumSet.of(ScoredKind.TROOPS));

  private final Map<ScoredKind, Map<ScoredKind, Integer>> pairs = new EnumMap<>(ScoredKind.class);
  private final Map<ScoredKind, Integer> missed = new EnumMap<>(ScoredKind.class);
  private final Map<ScoredKind, Integer> invented = new EnumMap<>(ScoredKind.class);

  /** One text's marks by kind. */
  void add(Map<ScoredKind, Set<Span>> gold, Map<ScoredKind, Set<Span>> found) {
    for (ScoredKind kind : KINDS) {
      for (Span span : gold.get(kind)) {
        partner(kind, span, found)
            .ifPresentOrElse(
                other ->
                    pairs
                        .computeIfAbsent(kind, k -> new EnumMap<>(ScoredKind.class))
                        .merge(other, 1, Integer::sum),
                () -> missed.merge(kind, 1, Integer::sum));
      }
      for (Span span : found.get(kind)) {
        if (partner(kind, span, gold).isEmpty()) {
          invented.merge(kind, 1, Integer::sum);
        }
      }
    }
  }

  private static Optional<ScoredKind> partner(
      ScoredKind kind, Span span, Map<ScoredKind, Set<Span>> others) {
    Set<ScoredKind> ownFirst = new LinkedHashSet<>(Set.of(kind));
    ownFirst.addAll(KINDS);
    Optional<ScoredKind> same =
        ownFirst.stream().filter(other -> others.get(other).contains(span)).findFirst();
    return same.isPresent()
        ? same
        : ownFirst.stream()
            .filter(other -> others.get(other).stream().anyMatch(span::overlaps))
            .findFirst();
  }

  /** How many marks of one kind were found as the other. */
  public int found(ScoredKind gold, ScoredKind as) {
    return pairs.getOrDefault(gold, Map.of()).getOrDefault(as, 0);
  }

  /** How many marks of a kind were not found as anything. */
  public int missed(ScoredKind gold) {
    return missed.getOrDefault(gold, 0);
  }

  /** How many names of a kind were found where nothing is marked. */
  public int invented(ScoredKind found) {
    return invented.getOrDefault(found, 0);
  }
}
