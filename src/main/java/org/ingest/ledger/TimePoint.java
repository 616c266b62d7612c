package org.ingest.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What a line's claims say for one day.
 *
 * @param day none for claims of articles without a date
 * @param statements indexes in the line's statements
 */
public record TimePoint(Optional<String> day, Range range, List<Integer> statements) {
  public TimePoint {
    statements = List.copyOf(statements);
  }
}
