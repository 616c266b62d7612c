package org.ingest.date;

import java.util.List;
import java.util.Optional;
import org.ingest.mention.DateMention;
import org.ingest.nlp.AnalyzedArticle;

/** Finds calendar expressions and values them. */
public final class DateFinder {
  public List<DateMention> find(AnalyzedArticle article, Optional<ArticleDate> articleDate) {
    return List.of();
  }
}
