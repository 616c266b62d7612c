package org.ingest.ledger;

/** How a claim stands in its line. */
public enum ClaimRole {
  /** It speaks of the whole that the line is about. */
  WHOLE,
  /** It counts some of another claim's: <i>11,000, including 3,000 reinforcements</i>. */
  PART,
  /** It comes on top of another claim: <i>another 3,000</i>. */
  ADDITIONAL
}
