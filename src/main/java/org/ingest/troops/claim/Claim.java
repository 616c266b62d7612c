package org.ingest.troops.claim;

import java.util.Optional;
import org.ingest.entity.TroopCountMention.Attribution;

/**
 * Whose claim a count is and how sure.
 *
 * @param speaker the words and where they stand
 * @param unsure the verb marks the claim as no more than that
 */
public record Claim(Optional<Attribution> speaker, boolean unsure) {
  static final Claim NONE = new Claim(Optional.empty(), false);
}
