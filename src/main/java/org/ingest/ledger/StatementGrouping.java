package org.ingest.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gathers the claims of a line that say one thing: same claimant, same figure, same role, and, of
 * what lasts, told within months.
 */
final class StatementGrouping {
  private final Map<String, List<LedgerClaim>> groups = new LinkedHashMap<>();
  private final Map<String, ClaimRole> roles = new HashMap<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  /**
   * @param claims in the ledger's order
   * @param isToll whether later and higher figures of one claimant supersede
   */
  StatementGrouping(List<PlacedClaim> claims, Stories stories, boolean isToll) {
    TellingTimes times = new TellingTimes();
    for (PlacedClaim placed : claims) {
      String key = key(placed) + (isToll ? "" : times.of(key(placed), placed.claim()));
      groups.computeIfAbsent(key, any -> new ArrayList<>(1)).add(placed.claim());
      roles.put(key, placed.role());
    }
    List<List<LedgerClaim>> told = List.copyOf(groups.values());
    Updates updates = isToll ? Updates.of(told, List.copyOf(roles(groups)), stories) : Updates.NONE;
    int index = 0;
    for (Map.Entry<String, List<LedgerClaim>> group : groups.entrySet()) {
      for (LedgerClaim claim : group.getValue()) {
        indexes.put(claim.id(), index);
      }
      ClaimRole role = roles.get(group.getKey());
      statements.add(statement(group.getValue(), role, stories, updates.of(index)));
      index++;
    }
  }

  private List<ClaimRole> roles(Map<String, List<LedgerClaim>> byKey) {
    return byKey.keySet().stream().map(roles::get).toList();
  }

  private static String key(PlacedClaim placed) {
    LedgerClaim claim = placed.claim();
    return claim.claimant().orElse("") + "|" + claim.figure() + claim.denied() + placed.role();
  }

  /** In the order of their first claims. */
  List<Statement> statements() {
    return statements;
  }

  /** The index of a claim's statement, by the claim's id. */
  Map<String, Integer> indexes() {
    return indexes;
  }

  private static Statement statement(
      List<LedgerClaim> claims, ClaimRole role, Stories stories, OptionalInt supersededBy) {
    LedgerClaim first = claims.get(0);
    return new Statement(
        first.claimant(),
        claims.stream().flatMap(each -> each.attribution().stream()).distinct().sorted().toList(),
        first.figure(),
        first.modifier(),
        role,
        first.denied(),
        claims.stream().allMatch(LedgerClaim::hedged),
        firstDay(claims),
        lastDay(claims),
        (int) claims.stream().map(each -> each.article().key()).distinct().count(),
        Origins.count(claims, stories),
        claims.stream().map(LedgerClaim::id).toList(),
        first.words(),
        first.partOf(),
        supersededBy);
  }

  static Optional<String> firstDay(List<LedgerClaim> claims) {
    return claims.stream().flatMap(each -> each.asOf().stream()).min(String::compareTo);
  }

  static Optional<String> lastDay(List<LedgerClaim> claims) {
    return claims.stream().flatMap(each -> each.asOf().stream()).max(String::compareTo);
  }
}
