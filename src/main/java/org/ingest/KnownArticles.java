package org.ingest;

import org.ingest.collection.NearDuplicates;
import org.ingest.splitting.RawArticle;

/** Which articles of a run were dealt with by an earlier one, so that they are passed over. */
public interface KnownArticles {
  /** None. */
  KnownArticles NONE = article -> false;

  /** Asked of each article once, in the order of the inputs, on the thread that runs it. */
  boolean isKnown(RawArticle article);

  /** Adds the stories that a copy may come of, in their order. */
  default void remind(NearDuplicates stories) {}
}
