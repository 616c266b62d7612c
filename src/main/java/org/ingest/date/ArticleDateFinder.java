package org.ingest.date;

import java.time.LocalDate;
import java.util.Optional;
import org.ingest.nlp.AnalyzedArticle;

/**
 * Finds when an article is from: its own header (its date, or the one that its source ends in),
 * then the date that the user gave, then a dateline or a line that is only a date near the top;
 * without them the year that all full dates of the text share. Never a clock.
 */
public final class ArticleDateFinder {
  /** Whether a header's date can be read: <i>28 April 2025</i>; not <i>yesterday</i>. */
  public static boolean canRead(String headerDate) {
    return HeaderDate.parse(headerDate).isPresent();
  }

  /**
   * @param dateOption the date of articles whose header gives none
   */
  public Optional<ArticleDate> find(AnalyzedArticle article, Optional<LocalDate> dateOption) {
    return article
        .article()
        .raw()
        .header()
        .date()
        .flatMap(HeaderDate::parse)
        .or(() -> article.article().raw().header().source().flatMap(HeaderDate::behindWords))
        .map(day -> ArticleDate.of(day, ArticleDate.Source.HEADER))
        .or(() -> dateOption.map(day -> ArticleDate.of(day, ArticleDate.Source.OPTION)))
        .or(() -> Dateline.of(article).map(day -> ArticleDate.of(day, ArticleDate.Source.DATELINE)))
        .or(() -> TextYear.of(article).map(ArticleDate::ofYearOf));
  }
}
