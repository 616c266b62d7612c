package org.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ingest.article.Article;
import org.ingest.article.ArticleSource;
import org.ingest.cleaning.SiteFurnitureLearner;
import org.ingest.collection.NearDuplicates;
import org.ingest.formats.ArticleReader;
import org.ingest.reading.Input;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.RawArticle;

/**
 * One run over inputs: each article is read, extracted and handed on before the next few are, and
 * what is wrong with one input leaves the others alone. Which articles are copies of earlier ones
 * is settled in their order, on the thread that runs it.
 */
final class ArticleRun {
  private static final String READ_ONCE =
      "can be read only once, so that --site-furniture learns nothing from it";

  private final Ingester ingester;
  private final KnownArticles known;
  private final OutcomeSink sink;
  private final NearDuplicates stories = new NearDuplicates();

  /** The last input of which a cut sentence was reported. */
  private String toldOfCut = "";

  ArticleRun(Ingester ingester, KnownArticles known, OutcomeSink sink) {
    this.ingester = ingester;
    this.known = known;
    this.sink = sink;
    known.remind(stories);
  }

  void over(List<Input> inputs) throws IOException {
    ArticleReader reader = new ArticleReader(ingester.options().splitting());
    InputSplitter splitter = new InputSplitter(reader);
    ArticleWorker worker = new ArticleWorker(learned(reader, inputs));
    try (OrderedWork work =
        new OrderedWork(ingester.options().jobs(), worker::work, this::settle)) {
      for (Input input : inputs) {
        splitter.split(input, known, new WorkSink(work));
      }
      work.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** An ingester that knows the furniture of the inputs' sites, where that is asked for. */
  private Ingester learned(ArticleReader reader, List<Input> inputs) throws IOException {
    if (!ingester.options().siteFurniture()) {
      return ingester;
    }
    SiteFurnitureLearner learner = new SiteFurnitureLearner();
    for (Input input : inputs) {
      if (input.source().repeats()) {
        learn(reader, input, learner);
      } else {
        sink.accept(Outcome.of(Problem.warning(input.name(), READ_ONCE)));
      }
    }
    return ingester.with(learner.learned());
  }

  /** Whatever goes wrong is told when the input is read for good. */
  private static void learn(ArticleReader reader, Input input, SiteFurnitureLearner learner) {
    try {
      reader.read(input, learner);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // an input that is too large teaches nothing
    }
  }

  private void settle(SignedOutcome signed) throws IOException {
    Outcome outcome = signed.outcome();
    if (signed.signature().isPresent()) {
      Article article = stories.settle(outcome.article().orElseThrow(), signed.signature().get());
      outcome = outcome.with(article);
      tellOfCut(article);
    }
    sink.accept(outcome);
  }

  /** Once per input: a file of tables has many. */
  private void tellOfCut(Article article) throws IOException {
    ArticleSource source = article.source();
    if (article.cut() && article.english() && !toldOfCut.equals(source.file())) {
      toldOfCut = source.file();
      String message = "a sentence of more than 400 tokens; rules read it in parts";
      sink.accept(Outcome.of(Problem.warning(source.file(), source.firstLine(), message)));
    }
  }

  /** Puts to work what is read. */
  private record WorkSink(OrderedWork work) implements ArticleSink {
    @Override
    public void article(RawArticle article) {
      handOn(() -> work.add(article));
    }

    @Override
    public void problem(Problem problem) {
      handOn(() -> work.add(problem));
    }

    private static void handOn(Step step) {
      try {
        step.take();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Takes what was found. */
  private interface Step {
    void take() throws IOException;
  }
}
