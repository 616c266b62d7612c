package org.ingest.resolving;

import java.util.List;
import java.util.Locale;
import org.ingest.mention.OrganisationMention;
import org.ingest.resolving.ArticleEntities.Organisation;

/** Joins the mentions of one organisation by its name. */
final class OrganisationGrouping {
  List<Organisation> group(List<OrganisationMention> mentions) {
    return NameGroups.by(OrganisationGrouping::key, mentions).stream()
        .map(group -> new Organisation(group.name(), group.aliases(), group.mentions()))
        .toList();
  }

  private static String key(OrganisationMention mention) {
    return mention.text().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s-]+", " ");
  }
}
