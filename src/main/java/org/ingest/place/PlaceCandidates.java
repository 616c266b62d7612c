package org.ingest.place;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.Gazetteer;
import org.ingest.lexicon.GazetteerPlace;
import org.ingest.lexicon.GazetteerPlace.Rank;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.PlaceNames;

/**
 * Looks up what a name may stand for, once for each name of an article.
 *
 * <p>The name is looked up whole (<i>Mexico City</i>, <i>Moscow Oblast</i>), then without its type
 * word (<i>Anbar</i> for <i>Anbar province</i>); a type word, in the name or beside it, leaves only
 * places of that kind.
 */
final class PlaceCandidates {
  /** Ten times the decimal logarithm of about half a million townspeople. */
  static final int LARGE_STATE = 57;

  private final Gazetteer gazetteer;
  private final PlaceWords words = PlaceWords.all();
  private final Map<String, List<GazetteerPlace>> byKey = new HashMap<>();

  PlaceCandidates(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The places that a mention may stand for. */
  List<GazetteerPlace> of(PlaceReading reading) {
    return reading.hint().isPresent()
        ? hinted(bearers(reading.key()), reading.hint().get())
        : named(reading.name());
  }

  /** The places that a name may stand for by itself. */
  List<GazetteerPlace> named(String name) {
    List<GazetteerPlace> whole = bearers(PlaceNames.key(name));
    Optional<PlaceWords.Typed> typed = words.typed(name);
    if (!whole.isEmpty() || typed.isEmpty()) {
      return TownOrRegion.choose(whole);
    }
    return ofKind(bearers(PlaceNames.key(typed.get().core())), typed.get().kind());
  }

  /**
   * The countries and regions that the words around a name say it lies in; in <i>Mississippi,
   * Missouri</i> and in <i>Ontario, Alaska</i> they are a list.
   *
   * @param places that the name may stand for
   */
  List<GazetteerPlace> containers(List<PlaceReading> readings, List<GazetteerPlace> places) {
    Set<String> names = new LinkedHashSet<>();
    readings.forEach(reading -> names.addAll(reading.relations().containers()));
    if (names.isEmpty()) {
      return List.of();
    }
    List<GazetteerPlace> states = ofKind(places, PlaceKind.REGION);
    boolean isLargeState = states.stream().anyMatch(PlaceCandidates::isLarge);
    return names.stream()
        .flatMap(name -> named(name).stream())
        .filter(each -> each.kind() == PlaceKind.COUNTRY || each.kind() == PlaceKind.REGION)
        .filter(each -> each.kind() == PlaceKind.COUNTRY || !isInCountryOfAny(states, each))
        .filter(
            each ->
                each.kind() == PlaceKind.COUNTRY
                    || !isLargeState
                    || places.stream().anyMatch(place -> PlaceScorer.liesIn(place, each)))
        .toList();
  }

  private static boolean isLarge(GazetteerPlace region) {
    return region.populationLog() >= LARGE_STATE;
  }

  static boolean isInCountryOfAny(List<GazetteerPlace> regions, GazetteerPlace place) {
    return regions.stream().anyMatch(each -> each.country().equals(place.country()));
  }

  /**
   * <i>Israel state television</i> and <i>the cities of Iraq</i> mean the country, and so does
   * <i>Mexico state oil firm</i> though Mexico has a state of that name; <i>the state of
   * Georgia</i> is in another country and stands. In <i>the West Bank city Hebron</i> the city is
   * the next name, and the <i>Calais region</i> is where the town is.
   */
  private static List<GazetteerPlace> hinted(List<GazetteerPlace> bearers, PlaceKind kind) {
    Optional<GazetteerPlace> country = ofKind(bearers, PlaceKind.COUNTRY).stream().findFirst();
    List<GazetteerPlace> fitting = ofKind(bearers, kind);
    boolean isLand = kind == PlaceKind.REGION || kind == PlaceKind.CITY;
    if (country.isPresent() && isLand) {
      String home = country.get().country();
      boolean onlyAtHome = fitting.stream().allMatch(place -> place.country().equals(home));
      boolean keepsCountry = fitting.isEmpty() || (kind == PlaceKind.REGION && onlyAtHome);
      return keepsCountry ? List.of(country.get()) : fitting;
    }
    if (!fitting.isEmpty() || !isLand) {
      return fitting;
    }
    return kind == PlaceKind.CITY ? ofKind(bearers, PlaceKind.REGION) : plainTowns(bearers);
  }

  /** A region's seat is not meant by a region of its name that the gazetteer does not know. */
  private static List<GazetteerPlace> plainTowns(List<GazetteerPlace> bearers) {
    return ofKind(bearers, PlaceKind.CITY).stream()
        .filter(town -> town.rank() == Rank.PLAIN)
        .toList();
  }

  private static List<GazetteerPlace> ofKind(List<GazetteerPlace> places, PlaceKind kind) {
    return places.stream().filter(place -> place.kind() == kind).toList();
  }

  private List<GazetteerPlace> bearers(String key) {
    return byKey.computeIfAbsent(key, gazetteer::bearers);
  }
}
