package org.ingest.date;

import java.time.LocalDate;
import java.util.Optional;
import org.ingest.nlp.AnalyzedArticle;

/** Finds the day that an article is from. */
public final class ArticleDateFinder {
  public Optional<ArticleDate> find(AnalyzedArticle article, Optional<LocalDate> dateOption) {
    return dateOption.map(date -> new ArticleDate(date, ArticleDate.Source.OPTION));
  }
}
