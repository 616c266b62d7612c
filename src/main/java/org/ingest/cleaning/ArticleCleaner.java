package org.ingest.cleaning;

import org.ingest.splitting.RawArticle;
import org.ingest.text.OffsetMap;

/** Removes furniture from articles. */
public final class ArticleCleaner {
  /**
   * @param clean false keeps every line
   */
  public ArticleCleaner(boolean clean) {}

  public CleanArticle clean(RawArticle raw) {
    return new CleanArticle(
        raw, raw.header().title(), raw.text(), OffsetMap.identity(raw.text().length()), 0);
  }
}
