package org.ingest.cli;

import java.io.IOException;
import java.util.Optional;
import org.ingest.collection.NearDuplicates;
import org.ingest.collection.Registry;
import org.ingest.writing.ArticleOutput;
import org.ingest.writing.WrittenArticle;

/**
 * Takes the articles in their order, on one thread, and adds what goes beyond one article: which
 * are copies of an earlier one, and the registry of all.
 */
final class ArticleCollector implements OrderedWork.ResultSink {
  private final ArticleOutput output;
  private final Tally tally;
  private final Optional<Registry> registry;
  private final NearDuplicates stories = new NearDuplicates();

  ArticleCollector(ArticleOutput output, Tally tally, Optional<Registry> registry) {
    this.output = output;
    this.tally = tally;
    this.registry = registry;
  }

  @Override
  public void accept(ArticleResult result) throws IOException {
    result.problem().ifPresent(tally::note);
    result.bug().ifPresent(tally::trace);
    if (result.article().isPresent()) {
      add(result.article().get());
    }
  }

  private void add(FinishedArticle article) throws IOException {
    WrittenArticle written = article.written();
    Optional<String> original = stories.add(written.id(), article.signature());
    registry.ifPresent(each -> each.add(article.entities(), written.id(), original));
    output.write(original.map(written::asCopyOf).orElse(written).json());
  }
}
