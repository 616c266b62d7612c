package org.ingest.date;

/**
 * What a rule read.
 *
 * @param end the token after the last one read
 */
record Reading(int end, Expression expression) {
  Reading with(Expression other) {
    return new Reading(end, other);
  }

  Reading until(int otherEnd) {
    return new Reading(otherEnd, expression);
  }
}
