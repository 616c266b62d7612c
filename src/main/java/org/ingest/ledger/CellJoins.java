package org.ingest.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Joins cells of one event that its reports place or date in other words, where there is only one
 * that it can be and the figure is no small one: <i>in Mali</i> and <i>in Mopti</i>, <i>today</i>
 * and <i>yesterday</i>, a toll that rose.
 */
final class CellJoins {
  private static final int UPDATE_DAYS = 3;

  private final Map<Scope, Cell> cells;
  private final Map<String, List<Cell>> towns = new HashMap<>();

  /**
   * @param cells by their scopes; taken over
   */
  CellJoins(Map<Scope, Cell> cells) {
    this.cells = cells;
  }

  /** The cells that are left, in their order. */
  Collection<Cell> joined() {
    joinFiguresOfSeveral();
    joinDays();
    joinCountries();
    new UntoldJoins(cells).join();
    List<Cell> left = new ArrayList<>(cells.values());
    left.sort(Comparator.comparing(Cell::scope));
    return left;
  }

  private void join(Cell cell, Optional<Cell> to, MergeReason reason) {
    if (to.isPresent()) {
      to.get().take(cell, reason);
      cells.remove(cell.scope());
    }
  }

  private void joinFiguresOfSeveral() {
    for (Cell cell : new ArrayList<>(cells.values())) {
      Optional<Figure> figure = cell.figure();
      String only = figure.map(SeveralFigures::figureOnly).orElse("");
      if (cell.scope().apart().equals(only)) {
        Cell plain = cells.get(cell.scope().apart(""));
        join(
            cell,
            Optional.ofNullable(plain).filter(each -> each.tells(figure.get())),
            MergeReason.SAME_FIGURE_OF_SEVERAL);
      }
    }
  }

  /** From the first day to the last, so that a third day's report finds where the second's went. */
  private void joinDays() {
    Map<String, Cell> wentTo = new HashMap<>();
    Map<String, Cell> byDay = new TreeMap<>();
    for (Cell cell : cells.values()) {
      if (isPlacedEvent(cell) && Days.dayOf(cell.scope().when()).isPresent()) {
        byDay.put(cell.scope().when() + " " + cell.scope().key(), cell);
      }
    }
    for (Cell cell : byDay.values()) {
      Optional<Cell> earlier =
          cell.isDatedByReports() ? nextDay(cell, wentTo) : Optional.<Cell>empty();
      MergeReason reason = earlier.isPresent() ? MergeReason.NEXT_DAY : MergeReason.UPDATE;
      Optional<Cell> to = earlier.or(() -> updated(cell, wentTo));
      wentTo.put(cell.scope().key(), to.orElse(cell));
      join(cell, to, reason);
    }
  }

  private static boolean isPlacedEvent(Cell cell) {
    return cell.scope().isEvent() && cell.scope().apart().isEmpty();
  }

  private Optional<Cell> nextDay(Cell cell, Map<String, Cell> wentTo) {
    return before(cell, 1, wentTo).filter(cell::sharesTellingFigure);
  }

  /** The only earlier event of the last days, and only upwards. */
  private Optional<Cell> updated(Cell cell, Map<String, Cell> wentTo) {
    if (!cell.isDatedByReports() || !cell.isUpdate()) {
      return Optional.empty();
    }
    Optional<Cell> found = Optional.empty();
    for (int days = 1; days <= UPDATE_DAYS; days++) {
      Optional<Cell> earlier = before(cell, days, wentTo);
      boolean isSecond = found.isPresent() && earlier.isPresent() && found.get() != earlier.get();
      if (isSecond) {
        return Optional.empty();
      }
      found = found.or(() -> earlier);
    }
    return found.filter(each -> each.highestLow() <= cell.highestLow());
  }

  private static Optional<Cell> before(Cell cell, int days, Map<String, Cell> wentTo) {
    Scope scope = cell.scope();
    String day = Days.before(scope.when(), days);
    return Optional.ofNullable(wentTo.get(scope.on(day).key()));
  }

  private void joinCountries() {
    for (Cell cell : cells.values()) {
      if (isPlacedEvent(cell) && !cell.scope().isCountry()) {
        cell.scope()
            .country()
            .map(code -> cell.scope().at(code + "/").key())
            .ifPresent(key -> towns.computeIfAbsent(key, any -> new ArrayList<>(1)).add(cell));
      }
    }
    for (Cell cell : new ArrayList<>(cells.values())) {
      if (isPlacedEvent(cell) && cell.scope().isCountry()) {
        join(cell, onlyTown(cell), MergeReason.COUNTRY_HOLDS_PLACE);
      }
    }
  }

  private Optional<Cell> onlyTown(Cell country) {
    List<Cell> same =
        towns.getOrDefault(country.scope().key(), List.of()).stream()
            .filter(country::sharesTellingFigure)
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
