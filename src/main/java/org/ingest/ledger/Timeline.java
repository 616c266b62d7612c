package org.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the claims of a line say day by day; the undated stand last. */
final class Timeline {
  private static final String UNDATED = "~";

  private final List<Statement> statements;
  private final Map<String, SortedSet<Integer>> byDay = new TreeMap<>();

  Timeline(List<PlacedClaim> claims, Map<String, Integer> indexes, List<Statement> statements) {
    this.statements = statements;
    for (PlacedClaim placed : claims) {
      byDay
          .computeIfAbsent(placed.claim().asOf().orElse(UNDATED), any -> new TreeSet<>())
          .add(indexes.get(placed.claim().id()));
    }
  }

  List<TimePoint> points() {
    List<TimePoint> points = new ArrayList<>(byDay.size());
    byDay.forEach((day, told) -> points.add(point(day, List.copyOf(told))));
    return points;
  }

  private TimePoint point(String day, List<Integer> told) {
    List<Figure> wholes =
        told.stream()
            .map(statements::get)
            .filter(Statement::isWhole)
            .map(Statement::figure)
            .toList();
    return new TimePoint(
        Optional.of(day).filter(each -> !each.equals(UNDATED)), Range.of(wholes), told);
  }
}
