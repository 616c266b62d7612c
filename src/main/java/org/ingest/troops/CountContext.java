package org.ingest.troops;

import java.util.Optional;
import java.util.function.Supplier;
import org.ingest.entity.TroopStatus;

/**
 * A count with what is known of the one before it.
 *
 * @param before the last count of military people before it, in its sentence or the one before
 * @param previous the sentence before
 * @param forces what the whole article names; worked out when first asked for
 */
record CountContext(
    CountPhrase count,
    Optional<Decided> before,
    Optional<SentenceWords> previous,
    Supplier<ArticleForces> forces) {
  /** A count of military people whose values are known. */
  record Decided(CountPhrase count, TroopStatus status, Optional<String> force) {
    /** True when it stands in the sentence or in the one before it. */
    boolean isNear(int sentence) {
      return count.words().index() + 1 >= sentence;
    }
  }

  SentenceWords words() {
    return count.words();
  }

  /** The count before, where it stands in the same sentence. */
  Optional<Decided> beforeInSentence() {
    return before.filter(other -> other.count().words().index() == words().index());
  }
}
