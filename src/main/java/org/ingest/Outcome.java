package org.ingest;

import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.reading.Problem;

/**
 * What became of a stretch of input: an article, or what is wrong with it, or both (a warning).
 *
 * @param bug the exception or error that a bug of the program raised, with the problem that it
 *     caused
 */
public record Outcome(
    Optional<Article> article, Optional<Problem> problem, Optional<Throwable> bug) {
  static Outcome of(Article article) {
    return new Outcome(Optional.of(article), Optional.empty(), Optional.empty());
  }

  static Outcome of(Article article, Problem warning) {
    return new Outcome(Optional.of(article), Optional.of(warning), Optional.empty());
  }

  static Outcome of(Problem problem) {
    return new Outcome(Optional.empty(), Optional.of(problem), Optional.empty());
  }

  Outcome with(Article other) {
    return new Outcome(Optional.of(other), problem, bug);
  }

  static Outcome of(Problem problem, Throwable bug) {
    return new Outcome(Optional.empty(), Optional.of(problem), Optional.of(bug));
  }
}
