package org.ingest.cli;

import java.io.IOException;
import org.ingest.Outcome;
import org.ingest.OutcomeSink;
import org.ingest.article.Article;
import org.ingest.writing.ArticleWriter;

/** Takes the outcomes in their order, on one thread: writes articles and reports problems. */
final class ArticleCollector implements OutcomeSink {
  private final ArticleWriter writer;
  private final Tally tally;
  private final SideFiles beside;
  private final Batch batch;
  private final RunTotals totals;

  ArticleCollector(
      ArticleWriter writer, Tally tally, SideFiles beside, Batch batch, RunTotals totals) {
    this.writer = writer;
    this.tally = tally;
    this.beside = beside;
    this.batch = batch;
    this.totals = totals;
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
    beside.add(article);
    writer.write(article);
    batch.add(article);
    totals.add(article);
  }
}
