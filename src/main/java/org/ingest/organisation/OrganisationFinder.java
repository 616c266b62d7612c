package org.ingest.organisation;

import java.util.List;
import org.ingest.mention.OrganisationMention;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.NameType;

/** Finds the organisation mentions of an article. */
public final class OrganisationFinder {
  /** The organisations that the name finder found, in the order of the text. */
  public List<OrganisationMention> find(AnalyzedArticle article) {
    return article.names(NameType.ORGANISATION).stream()
        .map(
            name ->
                new OrganisationMention(
                    name.span(),
                    name.span().in(article.text()),
                    name.sentence(),
                    name.confidence()))
        .toList();
  }
}
