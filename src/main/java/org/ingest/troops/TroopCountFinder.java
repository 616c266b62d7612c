package org.ingest.troops;

import java.util.List;
import org.ingest.mention.TroopCountMention;
import org.ingest.nlp.AnalyzedArticle;

/** Finds the troops mentions of an article. */
public final class TroopCountFinder {
  public List<TroopCountMention> find(AnalyzedArticle article) {
    return List.of();
  }
}
