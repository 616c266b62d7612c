package org.ingest.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The stream of articles as it leaves the program. Each article is flushed as soon as it is
 * written, so that what was done is not lost when a later one fails.
 */
public final class ArticleOutput implements Closeable {
  private final OutputStream out;
  private final OutputFormat format;
  private boolean any;

  public ArticleOutput(OutputStream out, OutputFormat format) {
    this.out = out;
    this.format = format;
  }

  /**
   * Appends an article.
   *
   * @param article its JSON object in UTF-8
   * @throws IOException when the output cannot be written, a closed pipe among other reasons
   */
  public void write(byte[] article) throws IOException {
    out.write(utf8(any ? format.separator : format.opening));
    out.write(article);
    out.write(utf8(format.terminator));
    out.flush();
    any = true;
  }

  /** Ends the array or the last line, and closes the stream. */
  @Override
  public void close() throws IOException {
    try (out) {
      out.write(utf8(any ? format.closing : format.nothing));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
