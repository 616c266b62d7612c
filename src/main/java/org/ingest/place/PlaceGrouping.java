package org.ingest.place;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.entity.Candidate;
import org.ingest.entity.Coordinates;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.NameGroups;
import org.ingest.entity.Place;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.PlacePrecision;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.Gazetteer;
import org.ingest.lexicon.GazetteerNames;
import org.ingest.lexicon.GazetteerPlace;
import org.ingest.lexicon.PlaceKind;
import org.ingest.names.NamedArticle;

/**
 * Joins the mentions of one place: those that mean one entry of the gazetteer (<i>Kiev</i> and
 * <i>Kyiv</i>, <i>U.S.</i> and <i>United States</i>), and unresolved ones of one name.
 */
public final class PlaceGrouping {
  /** Words before a name that leave it what it is: <i>eastern Ukraine</i>. */
  static final Set<String> DIRECTIONS =
      Set.of(
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "north-eastern",
          "north-western",
          "south-eastern",
          "south-western",
          "upper",
          "lower",
          "mainland");

  private final Countries countries = Countries.all();
  private final PlaceWords words = PlaceWords.all();
  private final NamedAreas areas;
  private final Gazetteer gazetteer;

  private final Optional<GazetteerNames> names;

  /**
   * @param areas places beside the gazetteer's
   * @param names given when unsure places are to come with their candidates
   */
  public PlaceGrouping(Gazetteer gazetteer, NamedAreas areas, Optional<GazetteerNames> names) {
    this.gazetteer = gazetteer;
    this.areas = areas;
    this.names = names;
  }

  /** The places of an article, each with its entry where that is sure. */
  public List<Place> group(NamedArticle article, List<PlaceMention> mentions) {
    List<PlaceReading> read =
        RegionShorthand.apply(article, PlaceReader.read(areas, article.text(), mentions));
    ResolvedPlaces resolved = PlaceResolver.resolve(gazetteer, areas, article, read);
    Map<PlaceMention, PlaceReading> readingOf = new IdentityHashMap<>();
    resolved.readings().forEach(reading -> readingOf.put(reading.mention(), reading));
    return NameGroups.by((PlaceMention each) -> key(readingOf.get(each), resolved), mentions)
        .stream()
        .map(
            group -> place(group, group.mentions().stream().map(readingOf::get).toList(), resolved))
        .toList();
  }

  private String key(PlaceReading reading, ResolvedPlaces resolved) {
    return resolved
        .place(reading.sense())
        .map(place -> "#" + place.index())
        .orElseGet(() -> unresolvedKey(reading));
  }

  /** Unresolved mentions of one name are one place, unless their words tell them apart. */
  private String unresolvedKey(PlaceReading reading) {
    int part = reading.sense().indexOf('@');
    return areas.groupKey(reading.key()) + (part < 0 ? "" : reading.sense().substring(part));
  }

  private Place place(
      NameGroups.Group<PlaceMention> group, List<PlaceReading> readings, ResolvedPlaces resolved) {
    PlaceReading first = readings.get(0);
    Optional<GazetteerPlace> place = resolved.place(first.sense());
    return new Place(
        group.name(),
        group.aliases(),
        place.map(PlaceGrouping::entry).or(() -> byWords(first)),
        place.filter(each -> each.position().isPresent()).map(each -> precision(each, readings)),
        names.map(each -> candidates(each, resolved.candidates(first.sense()))).orElse(List.of()),
        group.mentions());
  }

  private static PlacePrecision precision(GazetteerPlace place, List<PlaceReading> readings) {
    boolean isNear = readings.stream().allMatch(reading -> reading.relations().isNear());
    return switch (place.kind()) {
      case COUNTRY -> PlacePrecision.COUNTRY;
      case REGION, DISTRICT -> PlacePrecision.REGION;
      default -> isNear ? PlacePrecision.NEAR : PlacePrecision.EXACT;
    };
  }

  private static List<Candidate> candidates(GazetteerNames names, List<ScoredPlace> ranking) {
    return ranking.stream()
        .map(each -> new Candidate(names.of(each.place()), entry(each.place()), each.score()))
        .toList();
  }

  private static GazetteerEntry entry(GazetteerPlace place) {
    return new GazetteerEntry(
        place.kind().word(),
        Optional.of(place.country()),
        place.position().map(each -> new Coordinates(each.latitude(), each.longitude())),
        place.hasId() ? OptionalInt.of(place.geonamesId()) : OptionalInt.empty());
  }

  /** What can be said of a place that the gazetteer does not tell: its kind, by its words. */
  private Optional<GazetteerEntry> byWords(PlaceReading reading) {
    return areas
        .find(reading.key())
        .or(() -> country(reading.name()))
        .or(() -> partOfCountry(reading.name()))
        .or(() -> words.typed(reading.name()).map(typed -> ofKind(typed.kind())))
        .or(() -> reading.hint().map(PlaceGrouping::ofKind));
  }

  private Optional<GazetteerEntry> country(String name) {
    return countries
        .named(name)
        .map(Country::code)
        .map(
            code ->
                new GazetteerEntry(
                    PlaceKind.COUNTRY.word(), code, Optional.empty(), OptionalInt.empty()));
  }

  /** <i>Eastern Ukraine</i> and <i>Northern Iraq</i> are areas; <i>West Virginia</i> is in none. */
  private Optional<GazetteerEntry> partOfCountry(String name) {
    int gap = name.indexOf(' ');
    boolean isPart =
        gap > 0 && DIRECTIONS.contains(name.substring(0, gap).toLowerCase(Locale.ROOT));
    return Optional.of(isPart ? name.substring(gap + 1) : "")
        .flatMap(countries::named)
        .map(
            country ->
                new GazetteerEntry(
                    PlaceKind.AREA.word(), country.code(), Optional.empty(), OptionalInt.empty()));
  }

  private static GazetteerEntry ofKind(PlaceKind kind) {
    return new GazetteerEntry(kind.word(), Optional.empty(), Optional.empty(), OptionalInt.empty());
  }
}
