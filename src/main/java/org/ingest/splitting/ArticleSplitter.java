package org.ingest.splitting;

import java.util.Optional;
import org.ingest.reading.Input;
import org.ingest.reading.Line;
import org.ingest.reading.LineReader;
import org.ingest.reading.Problem;

/**
 * Splits inputs into articles.
 *
 * <p>Takes an input, hands its articles and problems to a sink in their order, one at a time. An
 * input that cannot be read is a problem like any other; what the sink throws passes through.
 */
public final class ArticleSplitter {
  private static final int BLANK_LINES_AT_TOP = 10_000;

  private final SplitOptions options;

  public ArticleSplitter(SplitOptions options) {
    this.options = options;
  }

  public void split(Input input, ArticleSink sink) {
    Counting counting = new Counting(sink);
    Optional<LineReader> opened =
        LineReader.open(input, options.encoding(), options.maxArticleChars(), counting::problem);
    if (opened.isEmpty()) {
      return;
    }
    try (LineReader reader = opened.get()) {
      split(new PeekableLines(reader), input, counting);
    }
    if (counting.nothing()) {
      sink.problem(Problem.failure(input.name(), "no text in it; nothing to read"));
    }
  }

  private void split(PeekableLines lines, Input input, ArticleSink sink) {
    String start = lines.firstWithText(BLANK_LINES_AT_TOP).map(Line::stripped).orElse("");
    boolean json =
        options.format() == SplitOptions.InputFormat.JSONL
            || options.format() == SplitOptions.InputFormat.AUTO && start.startsWith("{");
    if (isJsonOverManyLines(start, json)) {
      sink.problem(
          Problem.failure(
              input.name(),
              "expected JSON Lines, one object a line, found JSON over several lines; skipped"));
    } else if (json) {
      new JsonLinesSplitter(lines, input, sink).split();
    } else {
      new TextSplitter(lines, options, new ArticleNaming(input, sink)).split();
    }
  }

  /** An array, or an object laid out over lines, would else give an article of braces. */
  private boolean isJsonOverManyLines(String start, boolean json) {
    boolean array =
        start.equals("[") || start.matches("(?s)\\[\\s*\\{\\s*(?:\"[^\"]{0,99}\"\\s*:.*)?");
    return json && start.equals("{") || array && options.format() != SplitOptions.InputFormat.TEXT;
  }

  /** Knows whether anything came out of an input. */
  private static final class Counting implements ArticleSink {
    private final ArticleSink sink;
    private boolean nothing = true;

    Counting(ArticleSink sink) {
      this.sink = sink;
    }

    boolean nothing() {
      return nothing;
    }

    @Override
    public void article(RawArticle article) {
      nothing = false;
      sink.article(article);
    }

    @Override
    public void problem(Problem problem) {
      nothing &= problem.severity() != Problem.Severity.FAILURE;
      sink.problem(problem);
    }
  }
}
