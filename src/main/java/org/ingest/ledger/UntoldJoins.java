package org.ingest.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins cells that leave out whose people they count, or where a loss was, to the only cell that
 * tells the same figure with it: <i>all 51 soldiers leave Varn</i> to <i>51 Dorian troops leave
 * Varn</i>, <i>18 Dorian soldiers fell in four days</i> to <i>18 Dorian soldiers fell in Tarsk</i>.
 *
 * <p>Not where two cells tell it, where the words of one article stand in both, or where the one
 * counts soldiers and the other fighters. Small figures are left apart, see {@link
 * Figure#isTelling}.
 */
final class UntoldJoins {
  /** From here on one figure of one force on two days running is hardly two losses. */
  private static final long RARE = 10;

  private final Map<Scope, Cell> cells;

  /**
   * @param cells by their scopes; those that are joined are taken out
   */
  UntoldJoins(Map<Scope, Cell> cells) {
    this.cells = cells;
  }

  void join() {
    joinForceless();
    joinPlaceless();
  }

  private void join(Cell cell, Cell to, MergeReason reason) {
    to.take(cell, reason);
    cells.remove(cell.scope());
  }

  private void joinForceless() {
    List<Cell> loose = sorted(UntoldJoins::isForceless);
    Map<String, List<Cell>> told = index(loose, UntoldJoins::isWhole, UntoldJoins::withoutForce);
    for (Cell cell : loose) {
      Set<Cell> same = new LinkedHashSet<>();
      for (Figure figure : cell.tellingFigures()) {
        same.addAll(told.getOrDefault(withoutForce(cell) + figure, List.of()));
      }
      only(cell, same)
          .filter(each -> cell.nounKind().isKnownSame(each.nounKind()))
          .ifPresent(each -> join(cell, each, MergeReason.FORCE_NOT_TOLD));
    }
  }

  /** The cell of others, if there is one, and no article speaks in both. */
  private static Optional<Cell> only(Cell cell, Set<Cell> others) {
    return others.stream()
        .findFirst()
        .filter(each -> others.size() == 1 && !cell.sharesArticle(each));
  }

  private static boolean isForceless(Scope scope) {
    return scope.force().isEmpty()
        && scope.group() != StatusGroup.OTHER
        && !scope.place().isEmpty()
        && isTimed(scope);
  }

  private static boolean isWhole(Scope scope) {
    return !scope.force().isEmpty()
        && !scope.place().isEmpty()
        && scope.apart().isEmpty()
        && isTimed(scope);
  }

  /** On a day, or, of what is planned or leaves, in a month. */
  private static boolean isTimed(Scope scope) {
    return !scope.when().isEmpty() && (!scope.isEvent() || Days.dayOf(scope.when()).isPresent());
  }

  private static String withoutForce(Cell cell) {
    Scope scope = cell.scope();
    return String.join("|", scope.group().name(), scope.place(), scope.subject(), scope.when());
  }

  private void joinPlaceless() {
    List<Cell> loose = sorted(UntoldJoins::isPlaceless);
    Map<String, List<Cell>> placed =
        index(loose, scope -> isWhole(scope) && scope.isEvent(), UntoldJoins::withoutTimeAndPlace);
    Map<String, Cell> wentTo = new HashMap<>();
    for (Cell cell : loose) {
      Set<Cell> same = new LinkedHashSet<>();
      for (Figure figure : cell.tellingFigures()) {
        String key = withoutTimeAndPlace(cell) + figure;
        placed.getOrDefault(key, List.of()).stream()
            .filter(each -> areOfOneTime(cell, each, figure))
            .forEach(same::add);
      }
      if (same.isEmpty()) {
        joinToPlaceless(cell, wentTo);
      } else {
        only(cell, same).ifPresent(each -> join(cell, each, MergeReason.PLACE_NOT_TOLD));
      }
    }
  }

  /** To the last one of the same figure: days come in their order. */
  private void joinToPlaceless(Cell cell, Map<String, Cell> wentTo) {
    for (Figure figure : cell.tellingFigures()) {
      String key = withoutTimeAndPlace(cell) + figure;
      Optional<Cell> before =
          Optional.ofNullable(wentTo.get(key))
              .filter(each -> figure.low() >= RARE && areOfOneTime(cell, each, figure))
              .filter(each -> !cell.sharesArticle(each));
      wentTo.put(key, before.orElse(cell));
      if (before.isPresent()) {
        join(cell, before.get(), MergeReason.NO_PLACE_TOLD);
        return;
      }
    }
  }

  private static boolean isPlaceless(Scope scope) {
    return !scope.force().isEmpty() && scope.isEvent() && scope.place().isEmpty() && isTimed(scope);
  }

  private static String withoutTimeAndPlace(Cell cell) {
    Scope scope = cell.scope();
    return String.join("|", scope.force(), scope.group().name(), scope.subject());
  }

  /** The same day; or, where only reports date the later one, the next, for a rare figure. */
  private static boolean areOfOneTime(Cell one, Cell other, Figure figure) {
    int order = one.scope().when().compareTo(other.scope().when());
    Cell later = order > 0 ? one : other;
    Cell earlier = order > 0 ? other : one;
    boolean isNextDay =
        Days.dayOf(later.scope().when())
            .map(day -> Days.before(day, 1))
            .equals(Days.dayOf(earlier.scope().when()));
    return order == 0 || figure.low() >= RARE && later.isDatedByReports() && isNextDay;
  }

  /** Which scopes. */
  private interface Choice {
    boolean takes(Scope scope);
  }

  /** What two cells must have in common. */
  private interface Key {
    String of(Cell cell);
  }

  /** In the order of time, and in that of scopes, so that the order of articles does not show. */
  private List<Cell> sorted(Choice choice) {
    Map<String, Cell> sorted = new TreeMap<>();
    for (Cell cell : cells.values()) {
      if (choice.takes(cell.scope())) {
        sorted.put(cell.scope().when() + " " + cell.scope().key(), cell);
      }
    }
    return List.copyOf(sorted.values());
  }

  /** The cells of a choice by what they share with a loose one, and its figure. */
  private Map<String, List<Cell>> index(List<Cell> loose, Choice choice, Key key) {
    Set<String> wanted = new HashSet<>();
    loose.forEach(cell -> cell.tellingFigures().forEach(each -> wanted.add(key.of(cell) + each)));
    Map<String, List<Cell>> found = new HashMap<>();
    for (Cell cell : wanted.isEmpty() ? List.<Cell>of() : cells.values()) {
      if (choice.takes(cell.scope())) {
        for (Figure figure : cell.tellingFigures()) {
          String with = key.of(cell) + figure;
          if (wanted.contains(with)) {
            found.computeIfAbsent(with, any -> new ArrayList<>(1)).add(cell);
          }
        }
      }
    }
    return found;
  }
}
