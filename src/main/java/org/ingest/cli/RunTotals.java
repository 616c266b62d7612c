package org.ingest.cli;

import java.util.Locale;
import org.ingest.article.Article;

/** What a run has written so far. Counted on one thread, read on any. */
final class RunTotals {
  private volatile int articles;
  private volatile int counts;
  private volatile int undated;
  private volatile int duplicates;

  synchronized void add(Article article) {
    articles++;
    counts += article.troopCounts().size();
    undated += article.date().isEmpty() ? 1 : 0;
    duplicates += article.duplicateOf().isPresent() ? 1 : 0;
  }

  int articles() {
    return articles;
  }

  /**
   * <i>1,204 articles of 3 files: 812 counts, 5 undated, 40 duplicates, 2 skipped</i>.
   *
   * @param skipped what was passed over or failed
   */
  String told(int files, int skipped) {
    return String.format(
        Locale.ROOT,
        "%s of %s: %s, %,d undated, %s, %,d skipped",
        plural(articles, "article"),
        plural(files, "file"),
        plural(counts, "count"),
        undated,
        plural(duplicates, "duplicate"),
        skipped);
  }

  /** <i>1 article</i>, <i>1,204 articles</i>. */
  static String plural(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s", number, noun + (number == 1 ? "" : "s"));
  }
}
