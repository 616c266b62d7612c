package org.ingest.splitting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ingest.formats.ArticleReader;
import org.ingest.reading.Input;
import org.ingest.reading.Problem;

/** What came out of an input. */
public final class Collected implements ArticleSink {
  public final List<RawArticle> articles = new ArrayList<>();
  public final List<Problem> problems = new ArrayList<>();

  public static Collected from(Input input, SplitOptions options) {
    Collected collected = new Collected();
    new ArticleReader(options).read(input, collected);
    return collected;
  }

  /** From a text in a file named news.txt. */
  public static Collected from(String text, SplitOptions options) {
    return from(Input.of("news.txt", text.getBytes(StandardCharsets.UTF_8)), options);
  }

  public List<String> messages() {
    return problems.stream().map(Problem::toString).toList();
  }

  public List<String> texts() {
    return articles.stream().map(RawArticle::text).toList();
  }

  @Override
  public void article(RawArticle article) {
    articles.add(article);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}
