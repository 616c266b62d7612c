package org.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ingest.article.Article;
import org.ingest.collection.NearDuplicates;
import org.ingest.reading.Input;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.ArticleSplitter;
import org.ingest.splitting.RawArticle;

/**
 * One run over inputs: each article is read, extracted and handed on before the next few are, and
 * what is wrong with one input leaves the others alone. Which articles are copies of earlier ones
 * is settled in their order, on the thread that runs it.
 */
final class ArticleRun {
  private final Ingester ingester;
  private final OutcomeSink sink;
  private final NearDuplicates stories = new NearDuplicates();

  ArticleRun(Ingester ingester, OutcomeSink sink) {
    this.ingester = ingester;
    this.sink = sink;
  }

  void over(List<Input> inputs) throws IOException {
    ArticleSplitter splitter = new ArticleSplitter(ingester.options().splitting());
    ArticleWorker worker = new ArticleWorker(ingester);
    try (OrderedWork work =
        new OrderedWork(ingester.options().jobs(), worker::work, this::settle)) {
      for (Input input : inputs) {
        splitter.split(input, new WorkSink(work));
      }
      work.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void settle(SignedOutcome signed) throws IOException {
    Outcome outcome = signed.outcome();
    if (signed.signature().isPresent()) {
      Article article = stories.settle(outcome.article().orElseThrow(), signed.signature().get());
      outcome = outcome.with(article);
    }
    sink.accept(outcome);
  }

  /** Passes on what the splitter finds. */
  private record WorkSink(OrderedWork work) implements ArticleSink {
    @Override
    public void article(RawArticle article) {
      try {
        work.add(article);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void problem(Problem problem) {
      try {
        work.add(problem);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
