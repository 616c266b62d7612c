package org.ingest.resolving;

import java.util.List;
import java.util.Optional;
import org.ingest.date.ArticleDate;
import org.ingest.lexicon.Gazetteer;
import org.ingest.nlp.AnalyzedArticle;

/** Makes the entities of an article from its mentions. */
public final class EntityResolver {
  public EntityResolver(Gazetteer gazetteer) {}

  public ArticleEntities resolve(
      AnalyzedArticle analyzed, Optional<ArticleDate> date, FoundMentions mentions) {
    return new ArticleEntities(
        analyzed, date, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
