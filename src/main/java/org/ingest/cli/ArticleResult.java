package org.ingest.cli;

import java.util.Optional;
import org.ingest.reading.Problem;

/**
 * What became of an article, or of a stretch of input that was none: its JSON, or what is wrong, or
 * both (a warning).
 *
 * @param bug what a bug of the program threw, for {@code --debug}
 */
record ArticleResult(
    Optional<FinishedArticle> article, Optional<Problem> problem, Optional<Throwable> bug) {
  static ArticleResult of(FinishedArticle article) {
    return new ArticleResult(Optional.of(article), Optional.empty(), Optional.empty());
  }

  static ArticleResult of(FinishedArticle article, Problem warning) {
    return new ArticleResult(Optional.of(article), Optional.of(warning), Optional.empty());
  }

  static ArticleResult of(Problem problem) {
    return new ArticleResult(Optional.empty(), Optional.of(problem), Optional.empty());
  }

  static ArticleResult of(Problem problem, Throwable bug) {
    return new ArticleResult(Optional.empty(), Optional.of(problem), Optional.of(bug));
  }
}
