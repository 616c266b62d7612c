package org.ingest.date;

/** Which way a word before a date points. */
enum Direction {
  /** <i>last Friday</i>, <i>this past June</i>. */
  BACK,
  /** <i>this June</i>, or nothing. */
  HERE,
  /** <i>next Friday</i>, <i>this coming week</i>. */
  AHEAD
}
