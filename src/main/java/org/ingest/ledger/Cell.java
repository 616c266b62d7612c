package org.ingest.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The claims of one scope as they are gathered; a line is made of one. What joins ask of it costs
 * no more for many claims than for one.
 */
final class Cell {
  /** <i>The toll has risen to seven.</i> Not: <i>The tower rose to 90 metres</i>, counts nobody. */
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?i)\\b(?:toll|(?:has|have) (?:risen|climbed|grown)|(?:rose|rises|climbed|raised|"
              + "increased|revised|updated) (?:\\S+ ){0,4}to)\\b");

  private final Scope scope;
  private final List<PlacedClaim> claims = new ArrayList<>(1);
  private Optional<Set<Figure>> figures = Optional.empty();
  private long highestLow;

  Cell(Scope scope) {
    this.scope = scope;
  }

  Scope scope() {
    return scope;
  }

  List<PlacedClaim> claims() {
    return claims;
  }

  void add(PlacedClaim placed) {
    claims.add(placed);
    highestLow = Math.max(highestLow, placed.claim().figure().low());
    figures.ifPresent(told -> addFigure(placed, told));
  }

  private static void addFigure(PlacedClaim placed, Set<Figure> told) {
    if (placed.isWhole()) {
      told.add(placed.claim().figure());
    }
  }

  /** Takes all of another cell's claims for one reason. */
  void take(Cell other, MergeReason reason) {
    other.claims.forEach(each -> add(each.because(reason)));
  }

  /** Whether both tell one exact number, and not a small one. */
  boolean sharesTellingFigure(Cell other) {
    boolean isSmaller = claims.size() <= other.claims.size();
    Cell smaller = isSmaller ? this : other;
    Cell larger = isSmaller ? other : this;
    return smaller.figures().stream()
        .anyMatch(figure -> figure.isTelling() && larger.tells(figure));
  }

  boolean tells(Figure figure) {
    return figures().contains(figure);
  }

  /** Of its wholes. Gathered once it is asked for: most cells hold one claim and never are. */
  private Set<Figure> figures() {
    if (figures.isEmpty()) {
      Set<Figure> told = new HashSet<>();
      claims.forEach(each -> addFigure(each, told));
      figures = Optional.of(told);
    }
    return figures.get();
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
    return highestLow;
  }

  Optional<Figure> figure() {
    return claims.stream().findFirst().map(each -> each.claim().figure());
  }
}
