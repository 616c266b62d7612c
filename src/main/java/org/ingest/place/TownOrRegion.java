package org.ingest.place;

import java.util.List;
import org.ingest.lexicon.GazetteerPlace;
import org.ingest.lexicon.PlaceKind;

/**
 * Settles what a bare name means that a region shares with its own town: <i>Sumy</i> is the town,
 * of 270,000 people, but <i>Oklahoma</i>, which is also said of Oklahoma City, is the state, and so
 * is <i>Farah</i> with its small town of that name. A state outdoes the districts of its name in
 * other states.
 */
final class TownOrRegion {
  /** Ten times the decimal logarithm of about 80,000 people. */
  private static final int NOTABLE_TOWN = 49;

  /** Ten times the decimal logarithm of 100,000 people in its towns. */
  private static final int STATE = 50;

  private TownOrRegion() {}

  /** The bearers of a name without those that another bearer in the same region outdoes. */
  static List<GazetteerPlace> choose(List<GazetteerPlace> bearers) {
    return bearers.stream().filter(place -> !isOutdone(place, bearers)).toList();
  }

  private static boolean isOutdone(GazetteerPlace place, List<GazetteerPlace> bearers) {
    return switch (place.kind()) {
      case REGION -> bearers.stream().anyMatch(town -> isNotableTownOf(place, town));
      case CITY ->
          !isNotable(place)
              && bearers.stream()
                  .anyMatch(
                      region -> region.kind() == PlaceKind.REGION && region.sharesRegion(place));
      case DISTRICT -> bearers.stream().anyMatch(state -> isStateBeside(place, state));
      default -> false;
    };
  }

  /** <i>Delaware</i> alone is not Delaware County in Pennsylvania. */
  private static boolean isStateBeside(GazetteerPlace district, GazetteerPlace state) {
    return state.kind() == PlaceKind.REGION
        && state.mainName()
        && state.populationLog() >= STATE
        && state.country().equals(district.country())
        && !state.sharesRegion(district);
  }

  private static boolean isNotableTownOf(GazetteerPlace region, GazetteerPlace town) {
    return town.kind() == PlaceKind.CITY && town.sharesRegion(region) && isNotable(town);
  }

  private static boolean isNotable(GazetteerPlace town) {
    return town.mainName() && town.populationLog() >= NOTABLE_TOWN;
  }
}
