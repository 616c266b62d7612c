package org.ingest.resolving;

import java.util.List;
import org.ingest.mention.DateMention;
import org.ingest.mention.OrganisationMention;
import org.ingest.mention.PersonMention;
import org.ingest.mention.PlaceMention;
import org.ingest.mention.TroopCountMention;
import org.ingest.mention.UnitMention;

/** What each kind's finder found in one article, overlaps not yet settled. */
public record FoundMentions(
    List<PersonMention> people,
    List<PlaceMention> places,
    List<OrganisationMention> organisations,
    List<UnitMention> units,
    List<TroopCountMention> troopCounts,
    List<DateMention> dates) {
  /** Nothing found. */
  public static final FoundMentions NONE =
      new FoundMentions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public FoundMentions {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    units = List.copyOf(units);
    troopCounts = List.copyOf(troopCounts);
    dates = List.copyOf(dates);
  }
}
