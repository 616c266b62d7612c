package org.ingest.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps one copy of what many claims share: forces, places, claimants, days, and the sentence of
 * claims that come together. Half of a ledger's memory otherwise.
 */
final class TextPool {
  private final Map<String, Optional<String>> texts = new HashMap<>();
  private final Map<ClaimPlace, Optional<ClaimPlace>> places = new HashMap<>();

  private String lastSentence = "";

  Optional<String> text(Optional<String> text) {
    return text.isEmpty() ? text : texts.computeIfAbsent(text.get(), any -> text);
  }

  Optional<ClaimPlace> place(Optional<ClaimPlace> place) {
    return place.isEmpty()
        ? place
        : places.computeIfAbsent(
            new ClaimPlace(
                place.get().name(), text(place.get().kind()), text(place.get().country())),
            Optional::of);
  }

  /** The same claim, of shared parts. */
  LedgerClaim pooled(LedgerClaim claim) {
    return new LedgerClaim(
        claim.id(),
        claim.article(),
        claim.start(),
        claim.sentence(),
        claim.text(),
        claim.figure(),
        claim.modifier(),
        text(claim.noun()),
        text(claim.force()),
        text(claim.forceAsWritten()),
        claim.inferred(),
        claim.status(),
        claim.denied(),
        claim.additional(),
        claim.hedged(),
        place(claim.place()),
        text(claim.date()),
        claim.ofOtherTime(),
        text(claim.unit()),
        text(claim.attribution()),
        text(claim.claimant()),
        text(claim.outlet()),
        claim.partOf(),
        claim.repeats(),
        sentence(claim.words()));
  }

  private String sentence(String words) {
    lastSentence = lastSentence.equals(words) ? lastSentence : words;
    return lastSentence;
  }
}
