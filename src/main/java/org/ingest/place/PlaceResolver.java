package org.ingest.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.lexicon.Gazetteer;
import org.ingest.lexicon.GazetteerPlace;
import org.ingest.lexicon.GazetteerPlace.Position;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.PlaceNames;
import org.ingest.names.NamedArticle;

/**
 * Says which place of the gazetteer each name of an article means, or nothing where that is unsure.
 *
 * <p>A name has one sense in an article, but for a type word beside it: <i>Sumy</i> and <i>Sumy
 * region</i> may be two. Each candidate is scored by its size and by what else the article speaks
 * of; the best counts when it is good enough and clearly better than the next. What is sure at
 * first sight is evidence for the rest.
 */
final class PlaceResolver {
  /** About a town of 160,000 named without any context, or one of 5,000 in its own country. */
  private static final double GOOD_ENOUGH = 2.2;

  /** About a town of 25,000: the name is rare, though villages may share it. */
  private static final double GOOD_ENOUGH_IF_ONLY_ONE = 1.4;

  private static final double CLEARLY_BETTER = 0.8;
  private static final double SURE = 4;
  private static final double KNOWN_PLACE = 1;

  /** Two places so near to each other are a town and its district, or a town and its quarter. */
  private static final double SAME_SPOT_KM = 30;

  /**
   * Below this share of the article's words on countries, a village known by name alone is none.
   */
  private static final double MAIN_COUNTRY = 0.9;

  private static final double NEIGHBOUR_KM = 200;

  /** Ten times the decimal logarithm of five thousand people. */
  private static final int SMALL_TOWN = 37;

  private static final int SHORTEST_VILLAGE = 5;

  /** Ten times the decimal logarithm of a hundred thousand people. */
  private static final int LISTED_TOWN = 50;

  private final PlaceCandidates candidates;
  private final CountryEvidence countries;
  private final PlaceScorer scorer;
  private final Map<String, List<PlaceReading>> senses = new LinkedHashMap<>();
  private final Map<String, GazetteerPlace> resolved = new HashMap<>();
  private final Map<String, List<ScoredPlace>> rankings = new HashMap<>();

  private PlaceResolver(Gazetteer gazetteer, CountryEvidence countries) {
    this.candidates = new PlaceCandidates(gazetteer);
    this.countries = countries;
    this.scorer = new PlaceScorer(countries);
  }

  /** The place of each sense of the readings that has one. */
  static ResolvedPlaces resolve(
      Gazetteer gazetteer, NamedAreas areas, NamedArticle article, List<PlaceReading> readings) {
    PlaceResolver resolver = new PlaceResolver(gazetteer, CountryEvidence.of(article));
    List<PlaceReading> sensed = PlaceSenses.part(readings, resolver.candidates, resolver.countries);
    for (PlaceReading reading : sensed) {
      resolver.senses.computeIfAbsent(reading.sense(), any -> new ArrayList<>()).add(reading);
    }
    resolver.senses.values().removeIf(sense -> isNamedArea(areas, sense.get(0)));
    resolver.senses.values().forEach(resolver::noteWhatIsSure);
    resolver.senses.forEach(resolver::decide);
    resolver.forgetNamesOfOthers();
    return new ResolvedPlaces(sensed, resolver.resolved, resolver.rankings);
  }

  /**
   * In an article on <i>Jolo</i> in <i>Sulu</i> Sulu is not another name of the town of Jolo, which
   * it is elsewhere; <i>Kobane</i> beside <i>Kobani</i> is.
   */
  private void forgetNamesOfOthers() {
    Map<Integer, String> ownNames = new HashMap<>();
    resolved.forEach(
        (sense, place) -> {
          if (place.mainName()) {
            ownNames.put(place.index(), sense);
          }
        });
    resolved
        .entrySet()
        .removeIf(
            each -> {
              String own = ownNames.get(each.getValue().index());
              return own != null
                  && !each.getValue().mainName()
                  && own.charAt(0) != each.getKey().charAt(0);
            });
  }

  /** <i>Java</i> and <i>the Gulf</i> are not the towns of that name. */
  private static boolean isNamedArea(NamedAreas areas, PlaceReading reading) {
    return areas.isOwn(reading.key())
        || reading.hint().isEmpty() && areas.find(reading.key()).isPresent();
  }

  /** A region or a large city speaks for its country, a region also for the towns in it. */
  private void noteWhatIsSure(List<PlaceReading> sense) {
    List<ScoredPlace> ranked = ranked(sense);
    if (!isSure(sense.get(0), ranked)) {
      return;
    }
    GazetteerPlace place = ranked.get(0).place();
    if (place.kind() == PlaceKind.REGION && lacksCountry(sense.get(0), place)) {
      return;
    }
    if (place.kind() == PlaceKind.REGION) {
      scorer.addRegion(place);
    }
    if (place.kind() != PlaceKind.COUNTRY) {
      sense.forEach(
          each ->
              countries.add(
                  place.country(), KNOWN_PLACE / sense.size(), each.mention().sentence()));
    }
  }

  private static boolean isSure(PlaceReading reading, List<ScoredPlace> ranked) {
    if (ranked.isEmpty() || !isClear(ranked)) {
      return false;
    }
    double score = ranked.get(0).score();
    boolean isOnlyRegion = ranked.size() == 1 && ranked.get(0).place().kind() == PlaceKind.REGION;
    return score >= SURE || (isOnlyRegion && (score >= GOOD_ENOUGH || reading.isCalledRegion()));
  }

  private void decide(String sense, List<PlaceReading> readings) {
    List<ScoredPlace> ranked = ranked(readings);
    if (isStateOfSameName(readings.get(0).key(), ranked)) {
      ranked = ranked.stream().filter(each -> each.place().kind() != PlaceKind.COUNTRY).toList();
    }
    rankings.put(sense, ranked);
    if (!ranked.isEmpty() && isGoodEnough(readings.get(0), ranked) && isClear(ranked)) {
      resolved.put(sense, ranked.get(0).place());
    }
  }

  private boolean isGoodEnough(PlaceReading reading, List<ScoredPlace> ranked) {
    ScoredPlace best = ranked.get(0);
    if (lacksCountry(reading, best.place())) {
      return false;
    }
    boolean isOnlyOne = isOnlyOne(ranked);
    return best.score() >= (isOnlyOne ? GOOD_ENOUGH_IF_ONLY_ONE : GOOD_ENOUGH)
        || (isOnlyOne && best.place().kind() == PlaceKind.REGION && reading.isCalledRegion());
  }

  private boolean lacksCountry(PlaceReading reading, GazetteerPlace place) {
    return countries.share(place.country()) == 0
        && ContextNeed.has(reading, place, !countries.isEmpty());
  }

  private List<ScoredPlace> ranked(List<PlaceReading> sense) {
    List<GazetteerPlace> places = candidates.of(sense.get(0));
    if (places.isEmpty() || PlaceSenses.isElsewhere(sense.get(0).sense())) {
      return List.of();
    }
    List<GazetteerPlace> containers = candidates.containers(sense, places);
    boolean isListOfStates = isListOfStates(sense);
    return nearNeighbours(
            inNamedRegion(inNamedLand(withoutOldNames(places), sense), containers), sense)
        .stream()
        .filter(place -> place.hasId() || isPlainVillage(place, sense.get(0)))
        .map(
            place -> new ScoredPlace(place, scorer.score(place, sense, containers, isListOfStates)))
        .sorted(Comparator.comparingDouble((ScoredPlace each) -> -each.score()))
        .toList();
  }

  /**
   * <i>Babylon in Iraq</i> is no town of that name elsewhere; in <i>Moscow in Syria</i> the capital
   * acts.
   */
  private List<GazetteerPlace> inNamedLand(List<GazetteerPlace> places, List<PlaceReading> sense) {
    List<String> lands =
        sense.stream()
            .flatMap(reading -> reading.relations().lands().stream())
            .flatMap(name -> candidates.named(name).stream())
            .filter(place -> place.kind() == PlaceKind.COUNTRY)
            .map(GazetteerPlace::country)
            .toList();
    return lands.isEmpty()
        ? places
        : places.stream()
            .filter(
                place ->
                    place.kind() != PlaceKind.CITY
                        || place.rank() == GazetteerPlace.Rank.CAPITAL
                        || lands.contains(place.country()))
            .toList();
  }

  /**
   * <i>Ontario, Quebec and Alaska</i>; not <i>Washington and Kyiv</i>, though both have regions.
   */
  private boolean isListOfStates(List<PlaceReading> sense) {
    return sense.stream()
        .flatMap(reading -> reading.relations().companions().stream())
        .distinct()
        .flatMap(name -> best(candidates.named(name)).stream())
        .anyMatch(
            place ->
                place.kind() == PlaceKind.REGION
                    && place.populationLog() >= PlaceCandidates.LARGE_STATE);
  }

  /**
   * <i>Philadelphia</i> was Amman's name once, and is another town's: the other name counts only in
   * an article that speaks of its country.
   */
  private List<GazetteerPlace> withoutOldNames(List<GazetteerPlace> places) {
    boolean isNamesake =
        places.stream().anyMatch(place -> place.mainName() && place.populationLog() >= LISTED_TOWN);
    return isNamesake
        ? places.stream()
            .filter(place -> place.mainName() || countries.share(place.country()) > 0)
            .toList()
        : places;
  }

  /**
   * <i>Kingston, south of Brisbane</i> lies near Brisbane or is none that the gazetteer knows;
   * countries and regions are near many towns.
   */
  private List<GazetteerPlace> nearNeighbours(
      List<GazetteerPlace> places, List<PlaceReading> sense) {
    List<Position> neighbours =
        sense.stream()
            .flatMap(reading -> reading.relations().neighbours().stream())
            .distinct()
            .flatMap(name -> best(candidates.named(name)).stream())
            .filter(place -> place.kind() == PlaceKind.CITY)
            .flatMap(place -> place.position().stream())
            .toList();
    if (neighbours.isEmpty() || places.stream().anyMatch(PlaceResolver::isLand)) {
      return places;
    }
    return places.stream().filter(place -> isNearOne(place, neighbours)).toList();
  }

  private Optional<GazetteerPlace> best(List<GazetteerPlace> places) {
    return places.stream()
        .max(Comparator.comparingDouble(place -> scorer.score(place, List.of(), List.of(), false)));
  }

  private static boolean isLand(GazetteerPlace place) {
    return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION;
  }

  private static boolean isNearOne(GazetteerPlace place, List<Position> neighbours) {
    return place.position().isEmpty()
        || neighbours.stream()
            .anyMatch(each -> each.kilometresTo(place.position().get()) <= NEIGHBOUR_KM);
  }

  /**
   * <i>Georgia</i> is the state when a town of it stands before it (<i>Atlanta, Georgia</i>) or
   * other states of its country are named, and nothing else speaks of the country Georgia.
   */
  private boolean isStateOfSameName(String key, List<ScoredPlace> ranked) {
    Optional<GazetteerPlace> country = first(ranked, PlaceKind.COUNTRY);
    Optional<GazetteerPlace> state =
        first(ranked, PlaceKind.REGION)
            .filter(each -> each.populationLog() >= PlaceCandidates.LARGE_STATE)
            .filter(
                each -> !country.map(GazetteerPlace::country).equals(Optional.of(each.country())));
    if (country.isEmpty() || state.isEmpty() || countries.share(country.get().country()) > 0) {
      return false;
    }
    return scorer.speaksOfRegionIn(state.get().country())
        || senses.values().stream().anyMatch(sense -> isKnownTownIn(state.get(), sense))
        || senses.values().stream().anyMatch(sense -> isTownIn(state.get(), key, sense));
  }

  /** <i>Atlanta</i>, where no other place is as well known by that name. */
  private boolean isKnownTownIn(GazetteerPlace state, List<PlaceReading> sense) {
    return best(candidates.of(sense.get(0)))
        .filter(town -> town.mainName() && town.populationLog() >= LISTED_TOWN)
        .filter(town -> PlaceScorer.liesIn(town, state))
        .isPresent();
  }

  private boolean isTownIn(GazetteerPlace state, String stateKey, List<PlaceReading> sense) {
    boolean isFort =
        sense.stream()
            .filter(reading -> isAmericanBase(reading.name()))
            .flatMap(reading -> reading.relations().containers().stream())
            .anyMatch(name -> PlaceNames.key(name).equals(stateKey));
    return isFort || isListedTownIn(state, stateKey, sense);
  }

  /** <i>Fort Stewart, Georgia</i>. */
  private static boolean isAmericanBase(String name) {
    return name.startsWith("Fort ") || name.startsWith("Camp ");
  }

  private boolean isListedTownIn(GazetteerPlace state, String stateKey, List<PlaceReading> sense) {
    return sense.stream()
            .flatMap(reading -> reading.relations().containers().stream())
            .anyMatch(name -> PlaceNames.key(name).equals(stateKey))
        && candidates.of(sense.get(0)).stream().anyMatch(place -> PlaceScorer.liesIn(place, state));
  }

  private static Optional<GazetteerPlace> first(List<ScoredPlace> ranked, PlaceKind kind) {
    return ranked.stream()
        .map(ScoredPlace::place)
        .filter(place -> place.kind() == kind)
        .findFirst();
  }

  /**
   * <i>Warsaw, Indiana</i> can only be the town in Indiana, and <i>Damascus, Ohio</i>, too small
   * for the gazetteer, not the one in Syria; <i>Warsaw, Ukraine</i> and <i>Kyiv, Crimea</i> may be
   * lists.
   */
  private static List<GazetteerPlace> inNamedRegion(
      List<GazetteerPlace> places, List<GazetteerPlace> containers) {
    if (containers.isEmpty()) {
      return places;
    }
    List<GazetteerPlace> regions =
        containers.stream().filter(each -> each.kind() == PlaceKind.REGION).toList();
    List<GazetteerPlace> inside =
        places.stream()
            .filter(GazetteerPlace::hasId)
            .filter(place -> regions.stream().anyMatch(each -> PlaceScorer.liesIn(place, each)))
            .toList();
    if (!inside.isEmpty()) {
      return inside;
    }
    boolean isPlain = !regions.isEmpty() && regions.size() == containers.size();
    return isPlain ? places.stream().filter(each -> isInCountryOf(regions, each)).toList() : places;
  }

  private static boolean isInCountryOf(List<GazetteerPlace> regions, GazetteerPlace place) {
    boolean mayBeListed = place.populationLog() >= LISTED_TOWN || !place.hasId();
    return mayBeListed && PlaceCandidates.isInCountryOfAny(regions, place);
  }

  private boolean isPlainVillage(GazetteerPlace place, PlaceReading reading) {
    return reading.key().length() >= SHORTEST_VILLAGE
        && (scorer.isInNamedRegion(place) || countries.share(place.country()) >= MAIN_COUNTRY);
  }

  private static boolean isClear(List<ScoredPlace> ranked) {
    ScoredPlace best = ranked.get(0);
    return ranked.stream()
        .skip(1)
        .filter(other -> !isSameSpot(best.place(), other.place()))
        .allMatch(other -> best.score() - other.score() >= CLEARLY_BETTER);
  }

  /** Villages of countries that the article does not speak of are no rivals. */
  private boolean isOnlyOne(List<ScoredPlace> ranked) {
    GazetteerPlace best = ranked.get(0).place();
    return ranked.stream()
        .map(ScoredPlace::place)
        .allMatch(each -> each == best || isForeignVillage(each) || isSameSpot(each, best));
  }

  private boolean isForeignVillage(GazetteerPlace place) {
    return place.kind() == PlaceKind.CITY
        && place.populationLog() < SMALL_TOWN
        && countries.share(place.country()) == 0;
  }

  /** True for a town and its district or quarter. */
  static boolean isSameSpot(GazetteerPlace one, GazetteerPlace other) {
    boolean isTownOfRegion = one.sharesRegion(other) && one.kind() != other.kind();
    boolean isNear =
        one.position().isPresent()
            && other.position().isPresent()
            && one.position().get().kilometresTo(other.position().get()) <= SAME_SPOT_KM;
    return isTownOfRegion || isNear;
  }
}
