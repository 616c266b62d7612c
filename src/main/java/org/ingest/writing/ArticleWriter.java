package org.ingest.writing;

import java.io.Closeable;
import java.io.IOException;
import org.ingest.article.Article;

/**
 * One form of output for the articles of a run.
 *
 * <p>For one thread. Articles come in their order, complete: what the run knows of an article is in
 * it before it is written. A new output is a class that implements this and a constant of {@link
 * OutputFormat}.
 */
public interface ArticleWriter extends Closeable {
  /**
   * Appends an article and flushes, so that what was done is not lost when a later one fails.
   *
   * @throws IOException when the output cannot be written, a closed pipe among other reasons
   */
  void write(Article article) throws IOException;

  /** Writes what stands after the last article, and closes the output. */
  @Override
  void close() throws IOException;
}
