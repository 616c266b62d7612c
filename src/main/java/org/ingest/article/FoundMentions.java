package org.ingest.article;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ingest.entity.DateMention;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.OrganisationMention;
import org.ingest.entity.PersonMention;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.Provenance;
import org.ingest.entity.UnitMention;
import org.ingest.lexicon.ForbiddenNames;
import org.ingest.lexicon.NameKind;

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

  /** These without what the user says that their words are not; what he says they are stays. */
  public FoundMentions without(ForbiddenNames names) {
    return names.isEmpty()
        ? this
        : new FoundMentions(
            allowed(people, names, NameKind.PERSON),
            allowed(places, names, NameKind.PLACE),
            allowed(organisations, names, NameKind.ORGANISATION),
            allowed(units, names, NameKind.UNIT),
            allowed(dates, names, NameKind.DATE));
  }

  private static <M extends Mention> List<M> allowed(
      List<M> mentions, ForbiddenNames names, NameKind kind) {
    return mentions.stream()
        .filter(each -> each.by() == Provenance.LEXICON || !names.has(each.text(), kind))
        .toList();
  }

  private static <M> List<M> surer(List<M> mentions, ToDoubleFunction<M> of, double least) {
    return mentions.stream().filter(mention -> of.applyAsDouble(mention) >= least).toList();
  }
}
