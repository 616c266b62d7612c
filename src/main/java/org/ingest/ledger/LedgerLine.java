package org.ingest.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What is claimed about one force, status, place and event, or about a figure that lasts, in time.
 *
 * <p>It never tells which claim is best.
 *
 * @param id the same for the same scope whatever claims are added
 * @param force none where it is not known
 * @param subject what narrows it: a formation, a noun such as pilots, a running total
 * @param event the day or period of an event
 * @param located false where no claim says where, so that figures may speak of different things and
 *     none is said to contradict another
 * @param range over the claims of the whole that no later one of their claimants supersedes
 * @param more true where more contradictions were found than are listed
 * @param merges why each claim but the first stands here
 */
public record LedgerLine(
    String id,
    Optional<String> force,
    StatusGroup status,
    Optional<ClaimPlace> place,
    Optional<String> subject,
    Optional<String> event,
    boolean located,
    Range range,
    List<Statement> statements,
    List<TimePoint> timeline,
    List<Contradiction> contradictions,
    boolean more,
    List<StatedSum> sums,
    List<Merge> merges) {
  /**
   * A claim that stands with those before it.
   *
   * @param claim its id
   */
  public record Merge(String claim, MergeReason reason) {}

  public LedgerLine {
    statements = List.copyOf(statements);
    timeline = List.copyOf(timeline);
    contradictions = List.copyOf(contradictions);
    sums = List.copyOf(sums);
    merges = List.copyOf(merges);
  }
}
