package org.ingest.formats;

import java.io.IOException;
import org.ingest.reading.Input;
import org.ingest.reading.InputFaults;
import org.ingest.reading.OpenInput;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.ArticleSplitter;
import org.ingest.splitting.RawArticle;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/**
 * Reads articles from inputs of any kind.
 *
 * <p>Takes an input, hands its articles and problems to a sink in their order, one at a time. An
 * input that cannot be read is a problem like any other; what the sink throws passes through.
 */
public final class ArticleReader {
  private final SplitOptions options;

  /** How many archives the inputs lie in: 0 for a file. */
  private final int depth;

  public ArticleReader(SplitOptions options) {
    this(options, 0);
  }

  private ArticleReader(SplitOptions options, int depth) {
    this.options = options;
    this.depth = depth;
  }

  /** A reader of what is packed in the inputs of this one. */
  ArticleReader within() {
    return new ArticleReader(options.withFormat(InputFormat.AUTO), depth + 1);
  }

  int depth() {
    return depth;
  }

  public void read(Input input, ArticleSink sink) {
    Counting counting = new Counting(sink);
    try (OpenInput open = OpenInput.open(input, options.maxUnpackedBytes())) {
      reader(format(open)).read(open, counting);
    } catch (IOException e) {
      counting.problem(InputFaults.problem(input, e));
    } catch (RuntimeException e) {
      counting.rethrowIfOfSink(e);
      String message = "damaged, or an error of this program: " + e + "; the rest of it skipped";
      counting.problem(Problem.failure(input.name(), message));
    }
    if (counting.nothing()) {
      sink.problem(Problem.nothingIn(input, "no text in it; nothing to read"));
    }
  }

  /**
   * How an input is written, as was said or else as its first bytes tell.
   *
   * @throws OpenInput.NotTextException when it is of a kind that is not read
   */
  public InputFormat format(OpenInput open) throws IOException {
    return options.format() == InputFormat.AUTO
        ? FormatSniffer.of(open.head(), options)
        : options.format();
  }

  private FormatReader reader(InputFormat format) {
    return switch (format) {
      case AUTO, TEXT -> new ArticleSplitter(options)::split;
      case JSONL -> new JsonLinesReader(options);
      case JSON -> new JsonReader(options);
      case HTML -> new HtmlReader(options);
      case FEED -> new FeedReader(options);
      case CSV, TSV -> new TableReader(options, format);
      case MAIL -> new MailReader(options);
      case MBOX -> new MailboxReader(options);
      case WARC -> new CrawlReader(options);
      case ZIP -> new ArchiveReader(options, this);
    };
  }

  /** Knows whether anything came out of an input, and whether its sink or its reader failed. */
  private static final class Counting implements ArticleSink {
    private final ArticleSink sink;
    private boolean nothing = true;
    private boolean handingOn;

    Counting(ArticleSink sink) {
      this.sink = sink;
    }

    boolean nothing() {
      return nothing;
    }

    @Override
    public void article(RawArticle article) {
      nothing = false;
      handingOn = true;
      sink.article(article);
      handingOn = false;
    }

    @Override
    public void problem(Problem problem) {
      nothing &= problem.severity() == Problem.Severity.WARNING;
      handingOn = true;
      sink.problem(problem);
      handingOn = false;
    }

    /**
     * What a library throws over a damaged file costs that file only; what the sink throws passes
     * through.
     */
    void rethrowIfOfSink(RuntimeException e) {
      if (handingOn) {
        throw e;
      }
    }
  }
}
