package org.ingest.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.entity.CountModifier;

/**
 * One claim, however often it is told: what one claimant says how many.
 *
 * @param claimant none where the articles say it themselves
 * @param attributions the claimant in the articles' words
 * @param hedged true where every telling marks it as unsure
 * @param first the first day that it is told for, where one is known
 * @param last the last such day
 * @param articles how many articles tell it
 * @param origins how many of these were written independently: not copies of one story, not by one
 *     publisher, not after one other outlet, not in the same sentence
 * @param claims the ids of the claims that it is told by
 * @param sentence the first of their sentences
 * @param partOf the id of the claim that the first of them is a part of
 * @param supersededBy the index, in the line's statements, of the same claimant's later and higher
 *     one
 */
public record Statement(
    Optional<String> claimant,
    List<String> attributions,
    Figure figure,
    CountModifier modifier,
    ClaimRole role,
    boolean denied,
    boolean hedged,
    Optional<String> first,
    Optional<String> last,
    int articles,
    int origins,
    List<String> claims,
    String sentence,
    Optional<String> partOf,
    OptionalInt supersededBy) {
  public Statement {
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
  }

  /** Whether it may tell how many the whole is. */
  public boolean isWhole() {
    return role == ClaimRole.WHOLE && !denied;
  }

  /** Whether it still holds as far as its own claimant goes. */
  public boolean isCurrent() {
    return isWhole() && supersededBy.isEmpty();
  }

  Figure reach() {
    return figure.reach(modifier);
  }
}
