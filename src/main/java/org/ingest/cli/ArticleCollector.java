package org.ingest.cli;

import java.io.IOException;
import java.util.Optional;
import org.ingest.Outcome;
import org.ingest.OutcomeSink;
import org.ingest.article.Article;
import org.ingest.collection.Registry;
import org.ingest.writing.ArticleWriter;

/** Takes the outcomes in their order, on one thread: writes articles and reports problems. */
final class ArticleCollector implements OutcomeSink {
  private final ArticleWriter writer;
  private final Tally tally;
  private final Optional<Registry> registry;

  ArticleCollector(ArticleWriter writer, Tally tally, Optional<Registry> registry) {
    this.writer = writer;
    this.tally = tally;
    this.registry = registry;
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    outcome.problem().ifPresent(tally::note);
    outcome.bug().ifPresent(tally::trace);
    if (outcome.article().isPresent()) {
      add(outcome.article().get());
    }
  }

  private void add(Article article) throws IOException {
    registry.ifPresent(each -> each.add(article));
    writer.write(article);
  }
}
