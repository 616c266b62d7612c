package org.ingest.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a line of the claims of a cell. */
final class LineMaker {
  private static final Comparator<PlacedClaim> ORDER =
      Comparator.comparing(PlacedClaim::claim, Ledger.ORDER);

  private final Stories stories;

  LineMaker(Stories stories) {
    this.stories = stories;
  }

  LedgerLine line(Cell cell) {
    List<PlacedClaim> claims = new ArrayList<>(cell.claims());
    claims.sort(ORDER);
    Scope scope = cell.scope();
    StatementGrouping grouping = new StatementGrouping(claims, stories, isToll(scope));
    List<Statement> statements = grouping.statements();
    List<TimePoint> timeline = new Timeline(claims, grouping.indexes(), statements).points();
    Contradictions contradictions = new Contradictions(scope, statements);
    if (scope.isClosed()) {
      contradictions.find(timeline, articles(claims, grouping.indexes()));
    }
    return new LedgerLine(
        ArticleKeys.key(scope.key()),
        Optional.of(scope.force()).filter(each -> !each.isEmpty()),
        scope.group(),
        place(claims, scope),
        Optional.of(scope.subject()).filter(each -> !each.isEmpty()),
        Optional.of(scope.when()).filter(each -> !each.isEmpty()),
        !scope.place().isEmpty(),
        Range.of(statements.stream().filter(Statement::isCurrent).map(Statement::figure).toList()),
        statements,
        timeline,
        contradictions.found(),
        contradictions.isCut(),
        sums(claims),
        merges(claims));
  }

  /** Losses of an event or of a war only rise, so that a later report supersedes. */
  private static boolean isToll(Scope scope) {
    return scope.group().isEvent();
  }

  /** As a claim tells it; a war's losses are told in a town, and are the country's. */
  private static Optional<ClaimPlace> place(List<PlacedClaim> claims, Scope scope) {
    return claims.stream()
        .flatMap(each -> each.claim().place().stream())
        .filter(place -> place.key().equals(scope.place()))
        .findFirst()
        .or(
            () ->
                scope.isCountry()
                    ? scope.country().flatMap(ClaimPlace::ofCountry)
                    : Optional.empty());
  }

  /** Statements by the undated articles that make them, and the time that they speak of. */
  private static Map<String, List<Integer>> articles(
      List<PlacedClaim> claims, Map<String, Integer> indexes) {
    Map<String, List<Integer>> byArticle = new HashMap<>();
    for (PlacedClaim placed : claims) {
      LedgerClaim claim = placed.claim();
      if (claim.asOf().isEmpty() && claim.reportDay().isEmpty()) {
        byArticle
            .computeIfAbsent(
                claim.article().key() + " " + claim.date().orElse(""), any -> new ArrayList<>(1))
            .add(indexes.get(claim.id()));
      }
    }
    return byArticle;
  }

  private static List<LedgerLine.Merge> merges(List<PlacedClaim> claims) {
    return claims.stream()
        .skip(1)
        .map(each -> new LedgerLine.Merge(each.claim().id(), each.reason()))
        .toList();
  }

  /** What articles add up themselves: at one place, by one claimant, straight after the base. */
  private static List<StatedSum> sums(List<PlacedClaim> claims) {
    List<StatedSum> sums = new ArrayList<>();
    Optional<LedgerClaim> base = Optional.empty();
    for (PlacedClaim placed : claims) {
      LedgerClaim claim = placed.claim();
      if (placed.reason() == MergeReason.ADDITIONAL
          && base.filter(each -> adds(each, claim)).isPresent()) {
        Figure sum = base.get().figure().plus(claim.figure());
        if (sum.isBounded()) {
          sums.add(new StatedSum(base.get().id(), claim.id(), sum));
        }
      }
      base = placed.isWhole() ? Optional.of(claim) : base;
    }
    return sums;
  }

  private static boolean adds(LedgerClaim base, LedgerClaim claim) {
    return base.article().key().equals(claim.article().key())
        && (claim.place().isEmpty() || base.placeKey().equals(claim.placeKey()))
        && (claim.claimant().isEmpty() || base.claimant().equals(claim.claimant()))
        && !claim.denied();
  }
}
