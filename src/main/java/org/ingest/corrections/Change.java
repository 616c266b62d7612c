package org.ingest.corrections;

import java.util.Optional;

/**
 * What becomes of a value.
 *
 * @param isGiven false leaves it as it is
 * @param value none where it is not known
 */
record Change(boolean isGiven, Optional<String> value) {
  /** Stands for what is not known. */
  static final String UNKNOWN = "-";

  /** The change that a cell of a list asks for. */
  static Change of(Optional<String> cell) {
    return new Change(cell.isPresent(), cell.filter(each -> !each.equals(UNKNOWN)));
  }

  Optional<String> over(Optional<String> old) {
    return isGiven ? value : old;
  }
}
