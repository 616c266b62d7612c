package org.ingest.resolving;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.date.ArticleDate;
import org.ingest.mention.DateGranularity;
import org.ingest.mention.DateMention;
import org.ingest.mention.OrganisationMention;
import org.ingest.mention.PersonMention;
import org.ingest.mention.PlaceMention;
import org.ingest.mention.TroopCountMention;
import org.ingest.mention.UnitKind;
import org.ingest.mention.UnitMention;
import org.ingest.nlp.AnalyzedArticle;

/**
 * All that is known of one article, ready to be written.
 *
 * <p>Entities stand in the order of their first mention, mentions in the order of the text.
 */
public record ArticleEntities(
    AnalyzedArticle analyzed,
    Optional<ArticleDate> date,
    List<Person> people,
    List<Place> places,
    List<Organisation> organisations,
    List<Unit> units,
    List<TroopCount> troopCounts,
    List<CalendarDate> dates) {
  public ArticleEntities {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    units = List.copyOf(units);
    troopCounts = List.copyOf(troopCounts);
    dates = List.copyOf(dates);
  }

  /** One person: the fullest form of the name, the other forms, the nearest title. */
  public record Person(
      String name, List<String> aliases, Optional<String> title, List<PersonMention> mentions) {}

  /**
   * One place, with the gazetteer entry that it was resolved to, if any.
   *
   * @param candidates where asked for, what an unsure name may mean, the likeliest first
   */
  public record Place(
      String name,
      List<String> aliases,
      Optional<GazetteerEntry> entry,
      List<Candidate> candidates,
      List<PlaceMention> mentions) {}

  /**
   * A place of the gazetteer that a name may mean.
   *
   * @param score a point more is about a tenfold likelihood
   */
  public record Candidate(String name, GazetteerEntry entry, double score) {}

  /**
   * What the gazetteer says of a place.
   *
   * @param kind country, region, city, water, site, …
   * @param country ISO 3166-1 alpha-2
   */
  public record GazetteerEntry(
      String kind,
      Optional<String> country,
      Optional<Coordinates> coordinates,
      OptionalInt geonamesId) {}

  /** Decimal degrees, WGS 84. */
  public record Coordinates(double latitude, double longitude) {}

  /** One organisation: its fullest form and the others. */
  public record Organisation(
      String name, List<String> aliases, List<OrganisationMention> mentions) {}

  /** One unit; attributes as in {@link UnitMention}. */
  public record Unit(
      String name,
      List<String> aliases,
      UnitKind kind,
      Optional<String> designator,
      Optional<String> echelon,
      Optional<String> branch,
      Optional<String> country,
      List<UnitMention> mentions) {}

  /**
   * One troop count with what its sentence says around it.
   *
   * @param place the place's name, where the sentence is plain
   * @param date the date's TIMEX3 value, likewise
   * @param unit the unit's name, likewise
   * @param partOf the index, in the article's troop counts, of the count that this one is a part of
   * @param repeats the index, likewise, of the count that says the same first, or with a figure for
   *     what this one leaves vague
   */
  public record TroopCount(
      TroopCountMention mention,
      Optional<String> place,
      Optional<String> date,
      Optional<String> unit,
      OptionalInt partOf,
      OptionalInt repeats) {
    TroopCount repeating(OptionalInt earlier) {
      return new TroopCount(mention, place, date, unit, partOf, earlier);
    }
  }

  /** One calendar date, by its value. */
  public record CalendarDate(
      String value, DateGranularity granularity, boolean resolved, List<DateMention> mentions) {}
}
