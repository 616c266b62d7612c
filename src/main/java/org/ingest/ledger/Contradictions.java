package org.ingest.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the statements of a line that cannot both be true: figures for one day whose bounds do not
 * overlap, a toll that falls, a denial of what another says. At most {@link #MOST} are listed, so
 * that a line costs no more than its length.
 */
final class Contradictions {
  static final int MOST = 50;

  private final Scope scope;
  private final List<Statement> statements;
  private final Set<Contradiction> found = new LinkedHashSet<>();
  private boolean isCut;

  Contradictions(Scope scope, List<Statement> statements) {
    this.scope = scope;
    this.statements = statements;
  }

  /**
   * @param undated the statements of each article that has no day: they are for one day too
   */
  void find(List<TimePoint> timeline, Map<String, List<Integer>> undated) {
    for (TimePoint point : timeline) {
      if (point.day().isPresent()) {
        sameDay(point.statements(), point.day());
      }
    }
    undated.values().forEach(told -> sameDay(new LinkedHashSet<>(told), Optional.empty()));
    if (scope.group().isEvent()) {
      fallingTolls(timeline);
    }
    denials();
  }

  List<Contradiction> found() {
    return found.stream()
        .sorted(Comparator.comparingInt(Contradiction::one).thenComparingInt(Contradiction::other))
        .toList();
  }

  boolean isCut() {
    return isCut;
  }

  private void add(int one, int other, Optional<String> day, Contradiction.Reason reason) {
    boolean isKnown =
        found.stream()
            .anyMatch(
                each -> each.one() == Math.min(one, other) && each.other() == Math.max(one, other));
    if (isKnown) {
      return;
    }
    if (found.size() == MOST) {
      isCut = true;
      return;
    }
    found.add(new Contradiction(Math.min(one, other), Math.max(one, other), day, reason));
  }

  private void sameDay(Collection<Integer> told, Optional<String> day) {
    List<Integer> byLow =
        told.stream()
            .filter(each -> statements.get(each).isWhole())
            .sorted(Comparator.comparing(each -> statements.get(each).reach()))
            .toList();
    for (int i = 0; i < byLow.size() && !isCut; i++) {
      Figure lower = statements.get(byLow.get(i)).reach();
      for (int j = byLow.size() - 1;
          j > i && !isCut && statements.get(byLow.get(j)).reach().low() > lower.high();
          j--) {
        add(byLow.get(i), byLow.get(j), day, Contradiction.Reason.NO_OVERLAP);
      }
    }
  }

  private void fallingTolls(List<TimePoint> timeline) {
    Optional<Integer> highest = Optional.empty();
    for (TimePoint point : timeline) {
      if (point.day().isEmpty()) {
        continue;
      }
      for (int index : point.statements()) {
        Optional<Integer> before = highest;
        if (statements.get(index).isWhole()
            && before.filter(each -> falls(each, index)).isPresent()) {
          add(before.get(), index, Optional.empty(), Contradiction.Reason.TOLL_FELL);
        }
      }
      for (int index : point.statements()) {
        highest = higher(highest, index);
      }
    }
  }

  private boolean falls(int before, int after) {
    return statements.get(after).reach().high() < statements.get(before).reach().low();
  }

  private Optional<Integer> higher(Optional<Integer> highest, int index) {
    boolean isHigher =
        statements.get(index).isWhole()
            && highest
                .filter(
                    each ->
                        statements.get(each).reach().low() >= statements.get(index).reach().low())
                .isEmpty();
    return isHigher ? Optional.of(index) : highest;
  }

  private void denials() {
    if (statements.stream().noneMatch(Statement::denied)) {
      return;
    }
    Denials answers = new Denials(statements, scope.isEvent());
    for (int i = 0; i < statements.size() && !isCut; i++) {
      if (statements.get(i).denied()) {
        int denial = i;
        answers.visitAnswered(statements.get(denial), other -> deny(denial, other));
      }
    }
  }

  private boolean deny(int denial, int other) {
    add(denial, other, Optional.empty(), Contradiction.Reason.DENIED);
    return !isCut;
  }
}
