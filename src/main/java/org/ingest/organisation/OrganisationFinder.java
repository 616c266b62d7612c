package org.ingest.organisation;

import java.util.List;
import org.ingest.entity.OrganisationMention;
import org.ingest.names.NameType;
import org.ingest.names.NamedArticle;

/** Finds the organisation mentions of an article. */
public final class OrganisationFinder {
  /** The organisations that the name finder found, in the order of the text. */
  public List<OrganisationMention> find(NamedArticle article) {
    return article.names(NameType.ORGANISATION).stream()
        .map(
            name ->
                new OrganisationMention(
                    name.span(),
                    name.span().in(article.text()),
                    name.sentence(),
                    name.confidence(),
                    name.by()))
        .toList();
  }
}
