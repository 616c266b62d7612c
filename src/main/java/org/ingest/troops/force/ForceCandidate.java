package org.ingest.troops.force;

import java.util.ArrayList;
import java.util.List;
import org.ingest.troops.context.ForceMention;

/**
 * A force that a count's people may belong to, with where it is named.
 *
 * @param force as the program writes it; empty for none
 * @param inside its mentions in the count's own words
 * @param here its other mentions in the sentence
 * @param before its mentions in the three sentences before, the nearest sentence first, each with
 *     how far back it is
 * @param passedOver how many mentions in the sentence tell nothing
 */
record ForceCandidate(
    String force,
    List<ForceMention> inside,
    List<ForceMention> here,
    List<Before> before,
    int passedOver) {
  /** A mention some sentences back. */
  record Before(ForceMention mention, int sentences) {}

  static ForceCandidate of(String force) {
    return new ForceCandidate(force, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
  }

  /** The candidate with other mentions outside the count's words. */
  ForceCandidate with(List<ForceMention> telling, int nothing) {
    return new ForceCandidate(force, inside, telling, before, nothing);
  }

  boolean isNone() {
    return force.isEmpty();
  }
}
