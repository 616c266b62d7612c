package org.ingest.unit;

import java.util.List;
import org.ingest.mention.UnitMention;
import org.ingest.nlp.AnalyzedArticle;

/** Finds the unit mentions of an article. */
public final class UnitFinder {
  public List<UnitMention> find(AnalyzedArticle article) {
    return List.of();
  }
}
