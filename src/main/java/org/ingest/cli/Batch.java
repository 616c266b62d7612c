package org.ingest.cli;

import java.io.IOException;
import java.util.Optional;
import org.ingest.KnownArticles;
import org.ingest.article.Article;
import org.ingest.collection.NearDuplicates;
import org.ingest.splitting.RawArticle;

/** What earlier runs have done of a run's work. For one thread. */
final class Batch implements KnownArticles {
  private final Optional<EarlierOutput> earlier;
  private final Optional<SeenArticles> seen;
  private int passedOver;

  /**
   * @param earlier what is to be gone on with
   * @param seen what earlier runs have written
   */
  Batch(Optional<EarlierOutput> earlier, Optional<SeenArticles> seen) {
    this.earlier = earlier;
    this.seen = seen;
  }

  Optional<EarlierOutput> earlier() {
    return earlier;
  }

  @Override
  public boolean isKnown(RawArticle article) {
    boolean isWritten = earlier.isPresent() && earlier.get().isKnown(article);
    boolean isSeen = seen.isPresent() && seen.get().isKnown(article);
    if (isWritten && !isSeen) {
      seen.ifPresent(each -> each.add(article.inputName(), article.ordinal()));
    }
    passedOver += isWritten || isSeen ? 1 : 0;
    return isWritten || isSeen;
  }

  @Override
  public void remind(NearDuplicates stories) {
    earlier.ifPresent(each -> each.remind(stories));
  }

  /** Notes that an article is written. */
  void add(Article article) {
    seen.ifPresent(each -> each.add(article.source().file(), article.source().article()));
  }

  /** How many articles were passed over. */
  int passedOver() {
    return passedOver;
  }

  /** Writes down what was done, once the results are in their place. */
  void finish() throws IOException {
    if (seen.isPresent()) {
      seen.get().write();
    }
    if (earlier.isPresent()) {
      earlier.get().discard();
    }
  }
}
