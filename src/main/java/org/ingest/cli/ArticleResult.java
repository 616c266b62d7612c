package org.ingest.cli;

import java.util.Optional;
import org.ingest.reading.Problem;

/**
 * What became of an article, or of a stretch of input that was none: its JSON, or what is wrong, or
 * both (a warning).
 *
 * @param json the article's object in UTF-8
 * @param bug what a bug of the program threw, for {@code --debug}
 */
record ArticleResult(Optional<byte[]> json, Optional<Problem> problem, Optional<Throwable> bug) {
  static ArticleResult of(byte[] json) {
    return new ArticleResult(Optional.of(json), Optional.empty(), Optional.empty());
  }

  static ArticleResult of(byte[] json, Problem warning) {
    return new ArticleResult(Optional.of(json), Optional.of(warning), Optional.empty());
  }

  static ArticleResult of(Problem problem) {
    return new ArticleResult(Optional.empty(), Optional.of(problem), Optional.empty());
  }

  static ArticleResult of(Problem problem, Throwable bug) {
    return new ArticleResult(Optional.empty(), Optional.of(problem), Optional.of(bug));
  }
}
