package org.ingest.resolving;

import java.util.List;
import java.util.function.ToDoubleFunction;
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

  /**
   * These without the names that the name finder is less sure of; counts and dates, which come from
   * rules, stay.
   *
   * @param confidence 0 to 1
   */
  public FoundMentions atLeast(double confidence) {
    return confidence == 0
        ? this
        : new FoundMentions(
            surer(people, PersonMention::confidence, confidence),
            surer(places, PlaceMention::confidence, confidence),
            surer(organisations, OrganisationMention::confidence, confidence),
            surer(units, UnitMention::confidence, confidence),
            troopCounts,
            dates);
  }

  private static <M> List<M> surer(List<M> mentions, ToDoubleFunction<M> of, double least) {
    return mentions.stream().filter(mention -> of.applyAsDouble(mention) >= least).toList();
  }
}
