package org.ingest.writing;

import java.io.IOException;
import java.io.OutputStream;
import org.ingest.article.Article;

/**
 * Writes one JSON object per line. A line is ended at once, so that a program that reads lines need
 * not wait for the next.
 */
final class JsonLinesWriter implements ArticleWriter {
  private final OutputStream out;
  private final ArticleJson json;

  JsonLinesWriter(OutputStream out, OutputOptions options) {
    this.out = out;
    this.json = new ArticleJson(false, options.keys(), options.producer());
  }

  @Override
  public void write(Article article) throws IOException {
    out.write(json.toBytes(article));
    out.write('\n');
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
