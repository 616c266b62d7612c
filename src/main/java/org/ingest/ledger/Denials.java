package org.ingest.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds what denials of a line answer: a whole that a figure denied may be, of an event whenever it
 * was told, of what lasts within {@link #ANSWER_DAYS} days before.
 */
final class Denials {
  private static final int ANSWER_DAYS = 7;

  private final List<Statement> statements;
  private final boolean isOfEvent;
  private final Map<String, FigureIndex> byLastDay = new HashMap<>();

  Denials(List<Statement> statements, boolean isOfEvent) {
    this.statements = statements;
    this.isOfEvent = isOfEvent;
    Map<String, List<FigureIndex.Entry>> wholes = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Optional<String> key = isOfEvent ? Optional.of("") : statement.last();
      if (statement.isWhole() && key.isPresent()) {
        wholes
            .computeIfAbsent(key.get(), any -> new ArrayList<>(1))
            .add(new FigureIndex.Entry(i, statement.reach()));
      }
    }
    wholes.forEach((day, entries) -> byLastDay.put(day, new FigureIndex(entries)));
  }

  /**
   * Visits what a denial answers.
   *
   * @param visitor false when it wants no more
   */
  void visitAnswered(Statement denial, IntPredicate visitor) {
    for (String day : answeredDays(denial)) {
      FigureIndex told = byLastDay.get(day);
      if (told != null && !told.visit(denial.reach(), visitor)) {
        return;
      }
    }
  }

  private List<String> answeredDays(Statement denial) {
    if (isOfEvent) {
      return List.of("");
    }
    List<String> days = new ArrayList<>();
    for (int before = ANSWER_DAYS; before >= 0 && denial.first().isPresent(); before--) {
      days.add(Days.before(denial.first().get(), before));
    }
    return days;
  }
}
