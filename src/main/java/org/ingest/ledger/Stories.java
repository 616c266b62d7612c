package org.ingest.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.collection.NearDuplicates;

/**
 * Which articles are copies of one story. Worked out over all articles in their order, and not
 * taken from {@code duplicate_of}, which depends on the order of a run.
 *
 * <p>Texts that are alike but lie more than {@link #MOST_DAYS} days apart are two: briefs such as
 * <i>A soldier was killed in Dorsk</i> tell new events in old words.
 */
final class Stories {
  private static final long MOST_DAYS = 3;

  private final Map<String, String> storyByArticle = new HashMap<>();
  private final Set<String> copied = new HashSet<>();

  private Stories() {}

  static Stories of(List<ClaimArticle> articles) {
    Stories stories = new Stories();
    NearDuplicates texts = NearDuplicates.ofAll();
    Map<String, ClaimArticle> firsts = new HashMap<>();
    for (ClaimArticle article : articles) {
      byte[] signature = Base64.getDecoder().decode(article.signature());
      Optional<ClaimArticle> original = texts.add(article.key(), signature).map(firsts::get);
      firsts.put(article.key(), article);
      boolean isCopy = original.filter(each -> areNear(each, article)).isPresent();
      if (isCopy) {
        stories.storyByArticle.put(article.key(), original.get().key());
        stories.copied.add(original.get().key());
      }
    }
    return stories;
  }

  private static boolean areNear(ClaimArticle one, ClaimArticle other) {
    if (one.day().isEmpty() || other.day().isEmpty()) {
      return true;
    }
    LocalDate first = LocalDate.parse(one.day().get());
    return Math.abs(ChronoUnit.DAYS.between(first, LocalDate.parse(other.day().get())))
        <= MOST_DAYS;
  }

  /** Whether its story was told in more than one article. */
  boolean isCopied(LedgerClaim claim) {
    return copied.contains(of(claim));
  }

  /** The key of the first article of a claim's story. */
  String of(LedgerClaim claim) {
    String key = claim.article().key();
    return storyByArticle.getOrDefault(key, key);
  }
}
