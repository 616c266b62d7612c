package org.ingest.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.ingest.article.Article;

/**
 * An article's JSON as those take it who read what {@code ingest} has written, the ledger first.
 */
public final class ArticleTree {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ArticleJson WRITER = new ArticleJson(false);

  private ArticleTree() {}

  /** What writing an article and reading it back gives. */
  public static JsonNode of(Article article) {
    try {
      return JSON.readTree(WRITER.toBytes(article));
    } catch (IOException e) {
      throw new IllegalStateException("what was just written is no JSON", e);
    }
  }
}
