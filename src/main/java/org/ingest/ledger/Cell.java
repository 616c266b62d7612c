package org.ingest.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
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
  private Optional<Told> told = Optional.empty();
  private boolean isDatedByReports = true;
  private long highestLow;

  /** What its wholes tell, of whom, and in which articles it is told. */
  private record Told(Set<Figure> figures, Set<NounKind> kinds, Set<String> articles) {
    void add(PlacedClaim placed) {
      articles.add(placed.claim().article().key());
      if (placed.isWhole()) {
        figures.add(placed.claim().figure());
        kinds.add(NounKind.of(placed.claim().noun()));
      }
    }
  }

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
    isDatedByReports &= placed.claim().date().isEmpty();
    highestLow = Math.max(highestLow, placed.claim().figure().low());
    told.ifPresent(each -> each.add(placed));
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
    return smaller.told().figures().stream()
        .anyMatch(figure -> figure.isTelling() && larger.tells(figure));
  }

  boolean tells(Figure figure) {
    return told().figures().contains(figure);
  }

  /** The exact numbers of its wholes that are no small ones. */
  List<Figure> tellingFigures() {
    return told().figures().stream().filter(Figure::isTelling).toList();
  }

  /** Whom the nouns of its wholes agree on. */
  NounKind nounKind() {
    Set<NounKind> kinds = told().kinds();
    return kinds.size() == 1 ? kinds.iterator().next() : NounKind.UNKNOWN;
  }

  /** Whether one article speaks in both: it tells of two things then. */
  boolean sharesArticle(Cell other) {
    return claims.stream()
        .anyMatch(each -> other.told().articles().contains(each.claim().article().key()));
  }

  /** Gathered once it is asked for: most cells hold one claim and never are. */
  private Told told() {
    if (told.isEmpty()) {
      Told gathered = new Told(new HashSet<>(), EnumSet.noneOf(NounKind.class), new HashSet<>());
      claims.forEach(gathered::add);
      told = Optional.of(gathered);
    }
    return told.get();
  }

  /** Whether the day is that of the reports, since their words name none. */
  boolean isDatedByReports() {
    return isDatedByReports;
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
