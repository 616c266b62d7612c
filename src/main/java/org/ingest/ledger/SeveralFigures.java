package org.ingest.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Parts what one article tells of one scope with figures that exclude each other, in one voice: it
 * speaks of two things then (<i>Three were killed in the town at dawn. Eight were killed there at
 * night.</i>), and each figure is good for its equals only.
 */
final class SeveralFigures {
  private final Map<String, Figure> common = new HashMap<>();
  private final Set<String> split = new HashSet<>();

  private String article = "";

  /**
   * Notes a claim. Keeps what all figures so far have in common; nothing is left when two exclude
   * each other.
   *
   * @param claim claims of an article come together
   */
  void compare(LedgerClaim claim, Scope scope) {
    if (!article.equals(claim.article().key())) {
      article = claim.article().key();
      common.clear();
    }
    if (isWhole(claim)) {
      String voice =
          scope.key() + "|" + claim.claimant().orElse("") + "|" + claim.asOf().orElse("");
      Figure figure = claim.figure().reach(claim.modifier());
      Optional<Figure> before = Optional.ofNullable(common.get(voice));
      if (before.isPresent() && !before.get().overlaps(figure)) {
        split.add(inArticle(claim, scope));
      } else {
        common.put(voice, before.map(each -> each.and(figure)).orElse(figure));
      }
    }
  }

  private static boolean isWhole(LedgerClaim claim) {
    return claim.partOf().isEmpty() && !claim.additional() && !claim.denied();
  }

  /** The scope of a claim, narrowed to its figure where its article tells several. */
  Scope split(LedgerClaim claim, Scope scope) {
    return split.isEmpty() || !split.contains(inArticle(claim, scope))
        ? scope
        : only(claim.figure(), scope);
  }

  static Scope only(Figure figure, Scope scope) {
    return scope.apart(scope.apart() + figureOnly(figure));
  }

  static String figureOnly(Figure figure) {
    return " only " + figure.min() + figure.max();
  }

  private static String inArticle(LedgerClaim claim, Scope scope) {
    return claim.article().key() + " " + scope.key();
  }
}
