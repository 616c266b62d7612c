package org.ingest.ledger;

import java.util.Optional;

/**
 * Two statements of a line that cannot both be true.
 *
 * @param one an index in the line's statements
 * @param other another
 * @param day for which both are told, where they are told for one
 */
public record Contradiction(int one, int other, Optional<String> day, Reason reason) {
  /** What makes it one. */
  public enum Reason {
    NO_OVERLAP("their bounds do not overlap for the same day"),
    TOLL_FELL("a later report tells of fewer, and a toll does not fall"),
    DENIED("one denies what the other says");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** In words for the reader of the ledger. */
    public String words() {
      return words;
    }
  }
}
