package org.ingest.date;

/** Which way the words around a date look. */
enum Tense {
  /** A verb of the past tells what happened then: <i>on June 4 soldiers fired</i>. */
  HAPPENED,
  /** The text looks back, but the date itself may lie ahead: <i>announced a vote on June 4</i>. */
  PAST,
  /** Nothing around the date tells. */
  OPEN,
  AHEAD,
  /** Nothing near the date looks back besides: <i>takes effect June 1</i>. */
  PLANNED;

  boolean looksAhead() {
    return this == AHEAD || this == PLANNED;
  }
}
