package org.ingest.unit;

import org.ingest.text.Words;

/**
 * One reason not to take for a unit what the name model or a list does.
 *
 * @param name a text that it refuses
 * @param examples what is refused bears no brackets; the near misses are units all the same
 */
record UnitRefusal(String name, Test test, Examples examples) {
  /** Tells what is no unit. */
  interface Test {
    boolean refuses(Words words, UnitCandidate unit);
  }
}
