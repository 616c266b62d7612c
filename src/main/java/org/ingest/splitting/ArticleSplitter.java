package org.ingest.splitting;

import java.util.Optional;
import org.ingest.reading.Input;
import org.ingest.reading.LineReader;
import org.ingest.reading.OpenInput;
import org.ingest.reading.Problem;

/**
 * Splits inputs of text into articles.
 *
 * <p>Takes an input, hands its articles and problems to a sink in their order, one at a time. An
 * input that cannot be read is a problem like any other; what the sink throws passes through.
 */
public final class ArticleSplitter {
  private final SplitOptions options;

  public ArticleSplitter(SplitOptions options) {
    this.options = options;
  }

  public void split(OpenInput open, ArticleSink sink) {
    Input input = open.input();
    Optional<LineReader> opened =
        LineReader.open(open, options.encoding(), options.maxArticleChars(), sink::problem);
    if (opened.isPresent()) {
      try (LineReader reader = opened.get()) {
        PeekableLines lines = new PeekableLines(reader);
        ArticleNaming articles = new ArticleNaming(input, sink);
        TextSplitter splitter = new TextSplitter(lines, options, articles);
        splitter.split();
        if (!splitter.boundaryFound() && options.delimiter().isPresent()) {
          sink.problem(Problem.warning(input.name(), "--delimiter matches no line of it"));
        }
      }
    }
  }
}
