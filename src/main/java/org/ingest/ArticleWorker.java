package org.ingest;

import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.collection.NearDuplicates;
import org.ingest.reading.Problem;
import org.ingest.splitting.RawArticle;

/** Extracts an article, on any thread. Where it fails, only that article is lost. */
final class ArticleWorker {
  private final Ingester ingester;

  ArticleWorker(Ingester ingester) {
    this.ingester = ingester;
  }

  SignedOutcome work(RawArticle raw) {
    try {
      Article article = ingester.extract(raw);
      Outcome outcome =
          article.english() ? Outcome.of(article) : Outcome.of(article, notEnglish(raw));
      return new SignedOutcome(outcome, Optional.of(NearDuplicates.signature(article)));
    } catch (RuntimeException | Error bug) {
      Problem problem = failure(raw, reason(raw, bug) + "; article skipped");
      return new SignedOutcome(Outcome.of(problem, bug), Optional.empty());
    }
  }

  private static String reason(RawArticle raw, Throwable bug) {
    String size = " on an article of " + raw.text().length() + " characters";
    return bug instanceof OutOfMemoryError
        ? "out of memory" + size + " (INGEST_JAVA_OPTS=-Xmx4g in the environment gives 4 GB)"
        : "internal error" + size + ": " + bug;
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
