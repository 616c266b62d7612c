package org.ingest.cli;

import org.ingest.Pipeline;
import org.ingest.article.Article;
import org.ingest.collection.NearDuplicates;
import org.ingest.reading.Problem;
import org.ingest.splitting.RawArticle;
import org.ingest.writing.ArticleJson;

/** Makes an article's JSON. One a thread; an article that it fails on costs only itself. */
final class ArticleWorker {
  private final Pipeline pipeline;
  private final ArticleJson writer;

  ArticleWorker(Pipeline pipeline, ArticleJson writer) {
    this.pipeline = pipeline;
    this.writer = writer;
  }

  ArticleResult work(RawArticle article) {
    try {
      Article entities = pipeline.extract(article);
      FinishedArticle finished =
          new FinishedArticle(
              entities,
              writer.write(entities),
              NearDuplicates.signature(entities.analyzed().text()));
      return entities.analyzed().english()
          ? ArticleResult.of(finished)
          : ArticleResult.of(finished, notEnglish(article));
    } catch (RuntimeException | StackOverflowError bug) {
      return ArticleResult.of(
          failure(article, "internal error: " + bug + "; article skipped"), bug);
    }
  }

  private static Problem notEnglish(RawArticle article) {
    return Problem.warning(
        article.inputName(),
        article.firstLine(),
        "expected English, found too few of its words; article written without entities");
  }

  private static Problem failure(RawArticle article, String message) {
    return Problem.failure(article.inputName(), article.firstLine(), message);
  }
}
