package org.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The claims of one scope as they are gathered; a line is made of one. */
final class Cell {
  /** <i>The toll has risen to seven.</i> Not: <i>The tower rose to 90 metres</i>, counts nobody. */
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?i)\\b(?:toll|(?:has|have) (?:risen|climbed|grown)|(?:rose|rises|climbed|raised|"
              + "increased|revised|updated) (?:\\S+ ){0,4}to)\\b");

  private final Scope scope;
  private final List<PlacedClaim> claims = new ArrayList<>(1);

  Cell(Scope scope) {
    this.scope = scope;
  }

  Scope scope() {
    return scope;
  }

  List<PlacedClaim> claims() {
    return claims;
  }

  void add(PlacedClaim claim) {
    claims.add(claim);
  }

  /** Takes all of another cell's claims for one reason. */
  void take(Cell other, MergeReason reason) {
    other.claims.forEach(each -> claims.add(each.because(reason)));
  }

  /** Whether another cell tells one of this one's exact numbers, and not a small one. */
  boolean sharesTellingFigure(Cell other) {
    return claims.stream()
        .filter(PlacedClaim::isWhole)
        .map(each -> each.claim().figure())
        .anyMatch(figure -> figure.isTelling() && other.tells(figure));
  }

  boolean tells(Figure figure) {
    return claims.stream().anyMatch(each -> each.isWhole() && each.claim().figure().equals(figure));
  }

  /** Whether the day is that of the reports, since their words name none. */
  boolean isDatedByReports() {
    return claims.stream().allMatch(each -> each.claim().date().isEmpty());
  }

  /** Whether all its words tell of a toll that rose. */
  boolean isUpdate() {
    return claims.stream().allMatch(each -> UPDATE.matcher(each.claim().words()).find());
  }

  long highestLow() {
    return claims.stream().mapToLong(each -> each.claim().figure().low()).max().orElse(0);
  }

  Optional<Figure> figure() {
    return claims.stream().findFirst().map(each -> each.claim().figure());
  }
}
