package org.ingest.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What the ledger keeps of an article that makes claims.
 *
 * @param key the first 16 hexadecimal digits of a hash of all that follows but the signature: the
 *     same article of two outlets has two keys
 * @param id the article's, which copies of one text share
 * @param date its day, or its year alone
 * @param publisher what its header calls the source, else the host of its address
 * @param countries what it is about, ISO 3166-1 alpha-2, the weightiest first
 * @param signature of its text in base 64, see {@link org.ingest.collection.NearDuplicates}
 */
public record ClaimArticle(
    String key,
    String id,
    String name,
    Optional<String> title,
    Optional<String> date,
    Optional<String> publisher,
    Optional<String> url,
    List<String> countries,
    String signature) {
  public ClaimArticle {
    countries = List.copyOf(countries);
  }

  /** Its day, where it is known to the day. */
  Optional<String> day() {
    return date.flatMap(Days::dayOf);
  }
}
