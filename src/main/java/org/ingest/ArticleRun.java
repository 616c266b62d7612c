package org.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ingest.article.Article;
import org.ingest.article.ArticleSource;
import org.ingest.cleaning.SiteFurnitureLearner;
import org.ingest.collection.NearDuplicates;
import org.ingest.date.ArticleDateFinder;
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
  private static final int SHOWN_CHARS = 40;

  private static final String READ_ONCE =
      "can be read only once, so that --site-furniture learns nothing from it";

  /** At most this many unreadable dates of an input are reported one by one. */
  private static final int MOST_TOLD = 5;

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
    ArticleWorker worker = new ArticleWorker(learned(reader, inputs));
    try (OrderedWork work =
        new OrderedWork(ingester.options().jobs(), worker::work, this::settle)) {
      for (Input input : inputs) {
        read(reader, input, work);
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

  /** Memory that reading an input took is free again when the input is given up. */
  private void read(ArticleReader reader, Input input, OrderedWork work) throws IOException {
    WorkSink sink = new WorkSink(known, work);
    try {
      reader.read(input, sink);
      sink.finish(input.name());
    } catch (OutOfMemoryError | StackOverflowError e) {
      if (sink.isHandingOn) {
        throw e;
      }
      String message = "cannot be read on: " + e + "; the rest of it skipped";
      work.add(Problem.failure(input.name(), message));
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

  /** Passes on what is read, and says of which articles the header's date cannot be read. */
  private static final class WorkSink implements ArticleSink {
    private final KnownArticles known;
    private final OrderedWork work;

    /** Whether an error comes from what takes the articles, not from who reads them. */
    private boolean isHandingOn;

    private int unreadDates;

    WorkSink(KnownArticles known, OrderedWork work) {
      this.known = known;
      this.work = work;
    }

    @Override
    public void article(RawArticle article) {
      if (known.isKnown(article)) {
        return;
      }
      article
          .header()
          .date()
          .filter(date -> !ArticleDateFinder.canRead(date))
          .ifPresent(date -> unread(article, date));
      handOn(() -> work.add(article));
    }

    /** The first are told, the others counted: a column of dates may be of no use in every row. */
    private void unread(RawArticle article, String date) {
      unreadDates++;
      if (unreadDates <= MOST_TOLD) {
        problem(unreadDate(article, date));
      }
    }

    /** What there is to say at the end of an input. */
    void finish(String inputName) {
      if (unreadDates > MOST_TOLD) {
        int more = unreadDates - MOST_TOLD;
        problem(Problem.warning(inputName, more + " more dates that cannot be read; not used"));
      }
    }

    @Override
    public void problem(Problem problem) {
      handOn(() -> work.add(problem));
    }

    private void handOn(Step step) {
      isHandingOn = true;
      try {
        step.take();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      isHandingOn = false;
    }
  }

  private static Problem unreadDate(RawArticle article, String date) {
    String shown = date.length() > SHOWN_CHARS ? date.substring(0, SHOWN_CHARS) + "…" : date;
    return Problem.warning(
        article.inputName(),
        article.firstLine(),
        "expected a date like 2025-04-28 in the header, found \"" + shown + "\"; not used");
  }

  /** Takes what was found. */
  private interface Step {
    void take() throws IOException;
  }
}
