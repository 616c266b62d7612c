package org.ingest.ledger;

/**
 * A claim at its place.
 *
 * @param reason why it stands with those before it in its line
 */
record PlacedClaim(LedgerClaim claim, ClaimRole role, MergeReason reason) {
  PlacedClaim because(MergeReason other) {
    return new PlacedClaim(claim, role, other);
  }

  /** Whether it may tell how many the whole is: no part, nothing on top, nothing denied. */
  boolean isWhole() {
    return role == ClaimRole.WHOLE && !claim.denied();
  }
}
