package org.ingest.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parts what one article tells of one scope with figures that exclude each other, in one voice: it
 * speaks of two things then (<i>Three were killed in the town at dawn. Eight were killed there at
 * night.</i>), and each figure is good for its equals only.
 */
final class SeveralFigures {
  private final Map<String, Scope> scopes;
  private final Map<String, Figure> common = new HashMap<>();
  private final Set<String> split = new HashSet<>();

  SeveralFigures(Map<String, Scope> scopes) {
    this.scopes = scopes;
  }

  /** Changes the scopes of such claims. */
  void split(List<LedgerClaim> claims) {
    claims.stream().filter(SeveralFigures::isWhole).forEach(this::compare);
    for (LedgerClaim claim : claims) {
      Scope scope = scopes.get(claim.id());
      if (split.contains(scopeInArticle(claim))) {
        scopes.put(claim.id(), scope.apart(scope.apart() + figureOnly(claim.figure())));
      }
    }
  }

  static String figureOnly(Figure figure) {
    return " only " + figure.min() + figure.max();
  }

  private static boolean isWhole(LedgerClaim claim) {
    return claim.partOf().isEmpty() && !claim.additional() && !claim.denied();
  }

  /** Keeps what all figures so far have in common; nothing is left when two exclude each other. */
  private void compare(LedgerClaim claim) {
    String voice =
        scopeInArticle(claim) + claim.claimant().orElse("") + "|" + claim.asOf().orElse("");
    Figure figure = claim.figure().reach(claim.modifier());
    Optional<Figure> before = Optional.ofNullable(common.get(voice));
    if (before.isPresent() && !before.get().overlaps(figure)) {
      split.add(scopeInArticle(claim));
    } else {
      common.put(voice, before.map(each -> each.and(figure)).orElse(figure));
    }
  }

  private String scopeInArticle(LedgerClaim claim) {
    return claim.article().key() + " " + scopes.get(claim.id()).key();
  }
}
