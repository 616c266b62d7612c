package org.ingest.place;

import java.util.List;
import org.ingest.mention.PlaceMention;
import org.ingest.nlp.AnalyzedArticle;

/** Finds the place mentions of an article. */
public final class PlaceFinder {
  public List<PlaceMention> find(AnalyzedArticle article) {
    return List.of();
  }
}
