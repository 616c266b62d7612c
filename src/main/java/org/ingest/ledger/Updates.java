package org.ingest.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which statements of a toll a later and higher one of the same claimant supersedes. Where nobody
 * is named, the claimant is the story whose later version tells more.
 */
final class Updates {
  static final Updates NONE = new Updates();

  private final Map<Integer, Integer> newer = new HashMap<>();

  private Updates() {}

  /** A statement's first and last day. */
  private record Told(int index, String first, String last, long low) {}

  /**
   * @param statements the claims of each
   */
  static Updates of(List<List<LedgerClaim>> statements, List<ClaimRole> roles, Stories stories) {
    Map<String, List<Told>> byClaimant = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      List<LedgerClaim> claims = statements.get(i);
      boolean isDated = StatementGrouping.firstDay(claims).isPresent();
      if (isDated && roles.get(i) == ClaimRole.WHOLE && !claims.get(0).denied()) {
        Told told = told(i, claims);
        voices(claims, stories)
            .forEach(
                voice -> byClaimant.computeIfAbsent(voice, any -> new ArrayList<>(1)).add(told));
      }
    }
    Updates updates = new Updates();
    byClaimant.values().forEach(updates::compare);
    return updates;
  }

  private static Told told(int index, List<LedgerClaim> claims) {
    return new Told(
        index,
        StatementGrouping.firstDay(claims).orElseThrow(),
        StatementGrouping.lastDay(claims).orElseThrow(),
        claims.get(0).figure().low());
  }

  private static List<String> voices(List<LedgerClaim> claims, Stories stories) {
    LedgerClaim first = claims.get(0);
    if (first.claimant().isPresent()) {
      return List.of("claimant " + first.claimant().get());
    }
    List<String> told = claims.stream().map(stories::of).distinct().toList();
    // what several stories tell, no later one can supersede
    return told.size() == 1 ? List.of("story " + told.get(0)) : List.of();
  }

  private void compare(List<Told> statements) {
    statements.sort(Comparator.comparing(Told::first).thenComparingInt(Told::index));
    for (int i = 0; i + 1 < statements.size(); i++) {
      Told earlier = statements.get(i);
      Told later = statements.get(i + 1);
      boolean isLater = later.first().compareTo(earlier.last()) > 0;
      if (isLater && later.low() > earlier.low()) {
        newer.put(earlier.index(), later.index());
      }
    }
  }

  /** The index of the statement that supersedes one. */
  OptionalInt of(int index) {
    Integer by = newer.get(index);
    return by == null ? OptionalInt.empty() : OptionalInt.of(by);
  }
}
