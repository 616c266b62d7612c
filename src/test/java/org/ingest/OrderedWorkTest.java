package org.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.cases.TestPipeline;
import org.ingest.reading.Problem;
import org.ingest.splitting.RawArticle;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  private static final int THREADS = 3;
  private static final int ARTICLES = 40;

  @Test
  void handsResultsOnInTheOrderOfTheArticles() throws IOException {
    assertEquals(run(1), run(THREADS));
    assertEquals(2 * ARTICLES, run(THREADS).size());
  }

  @Test
  void keepsOnlyAFewArticlesUnderWay() throws IOException {
    int[] handedOn = {0};
    try (OrderedWork work = work(THREADS, result -> handedOn[0]++)) {
      for (int i = 0; i < ARTICLES; i++) {
        work.add(article(i));
        assertTrue(i + 1 - handedOn[0] <= THREADS * 4, "under way: " + (i + 1 - handedOn[0]));
      }
      work.finish();
    }
    assertEquals(ARTICLES, handedOn[0]);
  }

  @Test
  void passesOnThatTheOutputCannotBeWritten() {
    IOException full = new IOException("disk full");
    try (OrderedWork work =
        work(
            THREADS,
            result -> {
              throw full;
            })) {
      IOException thrown =
          assertThrows(
              IOException.class,
              () -> {
                work.add(article(1));
                work.finish();
              });
      assertEquals(full, thrown);
    }
  }

  private static List<String> run(int threads) throws IOException {
    List<String> results = new ArrayList<>();
    try (OrderedWork work = work(threads, result -> results.add(describe(result)))) {
      for (int i = 0; i < ARTICLES; i++) {
        work.add(article(i));
        work.add(Problem.warning("input", i + 1, "problem " + i));
      }
      work.finish();
    }
    return results;
  }

  private static String describe(SignedOutcome result) {
    return result
        .outcome()
        .article()
        .map(Article::id)
        .orElseGet(() -> result.outcome().problem().orElseThrow().toString());
  }

  private static OrderedWork work(int threads, OrderedWork.ResultSink sink) {
    return new OrderedWork(threads, new ArticleWorker(TestPipeline.ingester())::work, sink);
  }

  /** Long and short ones by turns, so that they are not done in the order in which they come. */
  private static RawArticle article(int number) {
    String sentence = "Rebels killed " + (number + 2) + " soldiers near the town of Gao. ";
    return TestPipeline.article(sentence.repeat(number % 5 == 0 ? 60 : 1), Optional.empty());
  }
}
