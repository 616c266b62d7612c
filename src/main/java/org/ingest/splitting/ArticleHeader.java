package org.ingest.splitting;

import java.util.Map;
import java.util.Optional;

/**
 * What an article's own header lines, or its JSON line, say of it. Values are verbatim.
 *
 * @param date the date as written; not yet known to be one
 * @param metadata what else is said of it, passed on unread: the values are JSON
 */
public record ArticleHeader(
    Optional<String> id,
    Optional<String> title,
    Optional<String> date,
    Optional<String> source,
    Optional<String> url,
    Optional<String> author,
    Map<String, String> metadata) {
  public ArticleHeader(
      Optional<String> id,
      Optional<String> title,
      Optional<String> date,
      Optional<String> source,
      Optional<String> url,
      Optional<String> author) {
    this(id, title, date, source, url, author, Map.of());
  }

  ArticleHeader withTitle(Optional<String> other) {
    return new ArticleHeader(id, other, date, source, url, author, metadata);
  }

  /** The header of an article that has none. */
  public static final ArticleHeader EMPTY =
      new ArticleHeader(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
