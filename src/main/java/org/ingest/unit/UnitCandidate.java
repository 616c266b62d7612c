package org.ingest.unit;

import org.ingest.entity.UnitKind;

/**
 * Words that may be a unit, before it is decided between rules and name finder.
 *
 * @param confidence from 0 to 1
 * @param sure true when a rule's reading goes before the name finder's
 */
record UnitCandidate(TokenRange range, UnitKind kind, double confidence, boolean sure) {
  boolean overlaps(UnitCandidate other) {
    return range.first() < other.range.end() && other.range.first() < range.end();
  }

  boolean contains(UnitCandidate other) {
    return range.first() <= other.range.first() && other.range.end() <= range.end();
  }

  int length() {
    return range.end() - range.first();
  }
}
