package org.ingest.organisation;

import java.util.List;
import org.ingest.mention.OrganisationMention;
import org.ingest.nlp.AnalyzedArticle;

/** Finds the organisation mentions of an article. */
public final class OrganisationFinder {
  public List<OrganisationMention> find(AnalyzedArticle article) {
    return List.of();
  }
}
