package org.ingest.collection;

import java.util.Optional;

/**
 * An article that names a person, place or unit of the registry.
 *
 * @param number the article's, which grows in the order of the run
 * @param duplicateOf the id of the earlier article that it is a copy of
 * @param mentions how often it names it
 */
public record ArticleReference(
    long number, String id, String name, Optional<String> duplicateOf, int mentions) {
  boolean isSameArticle(ArticleReference other) {
    return number == other.number;
  }

  ArticleReference with(int otherMentions) {
    return new ArticleReference(number, id, name, duplicateOf, otherMentions);
  }
}
