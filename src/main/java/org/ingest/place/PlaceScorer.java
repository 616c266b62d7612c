package org.ingest.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ingest.lexicon.GazetteerPlace;
import org.ingest.lexicon.GazetteerPlace.Rank;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.ResourceTable;

/**
 * Says how likely a name means a certain place: how well known it is, and how well it fits what
 * else the article speaks of. The figures were set on the development texts; one point is about ten
 * times the population.
 */
final class PlaceScorer {
  private static final double COUNTRY = 7;
  private static final double LARGEST_REGION = 3.5;
  private static final double SMALLEST_REGION = 2.5;
  private static final double DISTRICT = 0.5;
  private static final double VILLAGE = 0;
  private static final double CAPITAL = 2;
  private static final double REGION_SEAT = 0.6;
  private static final double OTHER_NAME = -0.3;
  private static final double OTHER_NAME_OF_SMALL_TOWN = -1;
  private static final double COUNTRY_OF_ARTICLE = 2;
  private static final double COUNTRY_OF_SENTENCE = 1;
  private static final double REGION_OF_ARTICLE = 1.5;
  private static final double SAID_TO_LIE_THERE = 4;
  private static final double LISTED_STATE = 2.5;
  private static final double OTHER_COUNTRIES_ONLY = -1;
  private static final double SENTENCE_OF_OTHERS = -1.2;
  private static final double TOWN_AT_WAR = 0.45;

  /** 400,000 people: such a city or region is named without its country. */
  private static final int WELL_KNOWN = 56;

  /** A million people. */
  private static final int FAMOUS = 60;

  /** Countries whose states count as well known, the small ones too: <i>Wyoming</i>. */
  private static final Set<String> KNOWN_STATES = Set.of("US", "CA");

  /** A hundred thousand people. */
  private static final int NOTABLE = 50;

  private static final Set<String> AT_WAR =
      Set.copyOf(ResourceTable.lines(PlaceScorer.class, "countries-at-war.txt").toList());

  private final CountryEvidence countries;
  private final Map<Integer, String> countryByRegion = new HashMap<>();

  PlaceScorer(CountryEvidence countries) {
    this.countries = countries;
  }

  /** Notes that the article speaks of a first-level region. */
  void addRegion(GazetteerPlace region) {
    countryByRegion.put(region.region(), region.country());
  }

  /** True when the article speaks of a first-level region of the country. */
  boolean speaksOfRegionIn(String country) {
    return countryByRegion.containsValue(country);
  }

  /** True when the article speaks of the place's first-level region. */
  boolean isInNamedRegion(GazetteerPlace place) {
    return place.kind() != PlaceKind.REGION && countryByRegion.containsKey(place.region());
  }

  /**
   * @param isListOfStates whether the name stands in a list beside a large region's
   */
  double score(
      GazetteerPlace place,
      List<PlaceReading> readings,
      Collection<GazetteerPlace> containers,
      boolean isListOfStates) {
    return fame(place)
        + context(place, readings)
        + (isListOfStates && place.kind() == PlaceKind.REGION ? LISTED_STATE : 0)
        + (liesIn(place, containers) ? SAID_TO_LIE_THERE : 0);
  }

  private static double fame(GazetteerPlace place) {
    double small = place.populationLog() < NOTABLE ? OTHER_NAME_OF_SMALL_TOWN : OTHER_NAME;
    double other = place.mainName() ? 0 : small;
    double size = place.populationLog() / 10.0 - 3;
    boolean isTownAtWar = place.kind() == PlaceKind.CITY && AT_WAR.contains(place.country());
    return other
        + (isTownAtWar && place.mainName() ? TOWN_AT_WAR : 0)
        + switch (place.kind()) {
          case COUNTRY -> COUNTRY;
          case REGION -> Math.max(SMALLEST_REGION, Math.min(LARGEST_REGION, size - 0.5));
          case DISTRICT -> Math.max(DISTRICT, Math.min(1, size - 1));
          default -> place.hasId() ? Math.max(0, size) + rank(place.rank()) : VILLAGE;
        };
  }

  private static double rank(Rank rank) {
    return switch (rank) {
      case CAPITAL -> CAPITAL;
      case REGION_SEAT -> REGION_SEAT;
      case PLAIN -> 0;
    };
  }

  private double context(GazetteerPlace place, List<PlaceReading> readings) {
    double share = countries.share(place.country());
    if (share == 0) {
      return ofOtherCountries(place, readings);
    }
    boolean near =
        readings.stream()
            .anyMatch(each -> countries.inSentence(place.country(), each.mention().sentence()));
    return COUNTRY_OF_ARTICLE * Math.sqrt(share)
        + (near ? COUNTRY_OF_SENTENCE : 0)
        + (isInNamedRegion(place) ? REGION_OF_ARTICLE : 0);
  }

  /** <i>Palma, the Mozambican army said</i> is hardly the city in Spain. */
  private double ofOtherCountries(GazetteerPlace place, List<PlaceReading> readings) {
    if (!isWellKnown(place)) {
      return countries.isEmpty() ? 0 : OTHER_COUNTRIES_ONLY;
    }
    boolean isFamous =
        place.kind() != PlaceKind.CITY
            || place.rank() == Rank.CAPITAL
            || place.populationLog() >= FAMOUS;
    boolean amongOthers =
        readings.stream().anyMatch(each -> countries.anyInSentence(each.mention().sentence()));
    return amongOthers && !isFamous ? SENTENCE_OF_OTHERS : 0;
  }

  /** True for what news names without its country. */
  static boolean isWellKnown(GazetteerPlace place) {
    return place.kind() == PlaceKind.COUNTRY
        || place.rank() == Rank.CAPITAL
        || (place.kind() == PlaceKind.REGION && KNOWN_STATES.contains(place.country()))
        || (place.mainName() && isLarge(place));
  }

  private static boolean isLarge(GazetteerPlace place) {
    return place.kind() != PlaceKind.DISTRICT && place.populationLog() >= WELL_KNOWN;
  }

  private static boolean liesIn(GazetteerPlace place, Collection<GazetteerPlace> containers) {
    return containers.stream().anyMatch(container -> liesIn(place, container));
  }

  /** Whether a country or region holds the place. */
  static boolean liesIn(GazetteerPlace place, GazetteerPlace container) {
    return switch (container.kind()) {
      case COUNTRY ->
          place.kind() != PlaceKind.COUNTRY && place.country().equals(container.country());
      case REGION -> place.kind() != PlaceKind.REGION && place.sharesRegion(container);
      default -> false;
    };
  }
}
