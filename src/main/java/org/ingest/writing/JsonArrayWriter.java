package org.ingest.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.ingest.article.Article;

/** Writes one JSON array of all articles, each on a line of its own unless it is indented. */
final class JsonArrayWriter implements ArticleWriter {
  private static final byte[] OPENING = utf8("[\n");
  private static final byte[] SEPARATOR = utf8(",\n");
  private static final byte[] CLOSING = utf8("\n]\n");
  private static final byte[] NOTHING = utf8("[]\n");

  private final OutputStream out;
  private final ArticleJson json;
  private boolean any;

  JsonArrayWriter(OutputStream out, OutputOptions options) {
    this.out = out;
    this.json = new ArticleJson(options.pretty(), options.keys(), options.producer());
  }

  @Override
  public void write(Article article) throws IOException {
    byte[] bytes = json.toBytes(article);
    out.write(any ? SEPARATOR : OPENING);
    any = true;
    out.write(bytes);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write(any ? CLOSING : NOTHING);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
