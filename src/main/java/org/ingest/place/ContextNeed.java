package org.ingest.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.GazetteerPlace;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.PlaceNames;

/**
 * Says which names mean a certain place only where the article speaks of its country.
 *
 * <p>Those are: people's names and words (<i>Nancy</i>, <i>Reading</i>); another name than the
 * place's own (<i>Iskandariya</i>); small regions, in an article on other countries (<i>Ghanzi</i>,
 * a slip for an Afghan province, is one of Botswana); points of the compass (<i>North</i>,
 * <i>Southern District</i>).
 */
final class ContextNeed {
  private static final Set<String> COMPASS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "centre",
          "center",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "upper",
          "lower");

  private ContextNeed() {}

  /**
   * @param speaksOfCountries whether the article speaks of any country
   */
  static boolean has(PlaceReading reading, GazetteerPlace place, boolean speaksOfCountries) {
    boolean isRegion = place.kind() == PlaceKind.REGION;
    return !place.mainName()
        || AmbiguousNames.needContext(reading.key(), place.kind())
        || isCompassPoint(reading.name())
        || (isRegion && speaksOfCountries && !PlaceScorer.isWellKnown(place));
  }

  private static boolean isCompassPoint(String name) {
    Optional<String> core = PlaceWords.all().typed(name).map(PlaceWords.Typed::core);
    List<String> words = List.of(PlaceNames.key(core.orElse(name)).split(" "));
    return COMPASS.containsAll(words);
  }
}
