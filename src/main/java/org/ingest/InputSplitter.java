package org.ingest;

import org.ingest.date.ArticleDateFinder;
import org.ingest.formats.ArticleReader;
import org.ingest.reading.Input;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.RawArticle;

/** Reads the articles of an input, and tells what is wrong with it before any is worked on. */
final class InputSplitter {
  private static final int SHOWN_CHARS = 40;

  /** At most this many unreadable dates of an input are reported one by one. */
  private static final int MOST_TOLD = 5;

  private final ArticleReader reader;

  InputSplitter(ArticleReader reader) {
    this.reader = reader;
  }

  /** Memory that reading an input took is free again when the input is given up. */
  void split(Input input, KnownArticles known, ArticleSink sink) {
    CheckingSink checking = new CheckingSink(known, sink);
    try {
      reader.read(input, checking);
      checking.finish(input.name());
    } catch (OutOfMemoryError | StackOverflowError e) {
      if (checking.isHandingOn) {
        throw e;
      }
      String message = "cannot be read on: " + e + "; the rest of it skipped";
      sink.problem(Problem.failure(input.name(), message));
    }
  }

  /** Passes on what is read, and says of which articles the header's date cannot be read. */
  private static final class CheckingSink implements ArticleSink {
    private final KnownArticles known;
    private final ArticleSink sink;

    /** Whether an error comes from what takes the articles, not from who reads them. */
    private boolean isHandingOn;

    private int unreadDates;

    CheckingSink(KnownArticles known, ArticleSink sink) {
      this.known = known;
      this.sink = sink;
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
      isHandingOn = true;
      sink.article(article);
      isHandingOn = false;
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
      isHandingOn = true;
      sink.problem(problem);
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
}
