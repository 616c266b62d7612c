package org.ingest.date;

/** Which way the words around a date look. */
enum Tense {
  PAST,
  /** Nothing around the date tells. */
  OPEN,
  AHEAD
}
