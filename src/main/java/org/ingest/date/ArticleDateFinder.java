package org.ingest.date;

import java.time.LocalDate;
import java.util.Optional;
import org.ingest.nlp.AnalyzedArticle;

/** Finds the day that an article is from. */
public final class ArticleDateFinder {
  public Optional<ArticleDate> find(AnalyzedArticle article, Optional<LocalDate> dateOption) {
    Optional<LocalDate> header =
        article
            .article()
            .raw()
            .header()
            .date()
            .map(String::strip)
            .filter(s -> s.matches("\\d{4}-\\d\\d-\\d\\d.*"))
            .map(s -> LocalDate.parse(s.substring(0, 10)));
    return header
        .map(date -> ArticleDate.of(date, ArticleDate.Source.HEADER))
        .or(() -> dateOption.map(date -> ArticleDate.of(date, ArticleDate.Source.OPTION)));
  }
}
