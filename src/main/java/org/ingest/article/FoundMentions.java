package org.ingest.article;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ingest.entity.DateMention;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.OrganisationMention;
import org.ingest.entity.PersonMention;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.UnitMention;

/** What each kind's finder found in one article, overlaps not yet settled. */
public record FoundMentions(
    List<PersonMention> people,
    List<PlaceMention> places,
    List<OrganisationMention> organisations,
    List<UnitMention> units,
    List<DateMention> dates) {
  /** Nothing found. */
  public static final FoundMentions NONE =
      new FoundMentions(List.of(), List.of(), List.of(), List.of(), List.of());

  public FoundMentions {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    units = List.copyOf(units);
    dates = List.copyOf(dates);
  }

  /** The mentions of one kind; troop counts are found later, when the others are settled. */
  List<? extends Mention> of(Kind kind) {
    return switch (kind) {
      case PERSON -> people;
      case PLACE -> places;
      case ORGANISATION -> organisations;
      case UNIT -> units;
      case DATE -> dates;
      case TROOP_COUNT -> List.of();
    };
  }

  /**
   * These without the names that the name finder is less sure of; dates, which come from rules,
   * stay.
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
            dates);
  }

  private static <M> List<M> surer(List<M> mentions, ToDoubleFunction<M> of, double least) {
    return mentions.stream().filter(mention -> of.applyAsDouble(mention) >= least).toList();
  }
}
