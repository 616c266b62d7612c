package org.ingest.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.lexicon.GazetteerPlace;

/**
 * What the names of an article mean, each by its {@link PlaceReading#sense}, and what else they may
 * mean, the likeliest first.
 *
 * @param readings of all mentions, in their order, each with its sense
 */
record ResolvedPlaces(
    List<PlaceReading> readings,
    Map<String, GazetteerPlace> places,
    Map<String, List<ScoredPlace>> rankings) {
  /** A rival within so many points, a hundred times smaller, makes a name ambiguous. */
  private static final double AMBIGUOUS = 2;

  private static final int MOST = 5;

  Optional<GazetteerPlace> place(String sense) {
    return Optional.ofNullable(places.get(sense));
  }

  /** What a name may mean that has no place, or one with a rival; nothing for the others. */
  List<ScoredPlace> candidates(String sense) {
    List<ScoredPlace> ranking = rankings.getOrDefault(sense, List.of());
    boolean isSure =
        places.containsKey(sense)
            && ranking.stream()
                .skip(1)
                .filter(each -> !PlaceResolver.isSameSpot(ranking.get(0).place(), each.place()))
                .allMatch(each -> ranking.get(0).score() - each.score() >= AMBIGUOUS);
    return isSure ? List.of() : ranking.stream().limit(MOST).toList();
  }
}
