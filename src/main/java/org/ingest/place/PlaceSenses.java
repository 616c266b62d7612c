package org.ingest.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ingest.lexicon.GazetteerPlace;

/**
 * Tells apart mentions of one name that mean two places of an article: <i>Cordoba, Argentina, and
 * Cordoba, Spain</i>; <i>Tripoli</i> in a sentence on Libya before <i>Tripoli, Lebanon</i>. A bare
 * name after <i>Paris, Texas</i> is still that Paris.
 */
final class PlaceSenses {
  /** Marks a sense whose words say that it lies where the gazetteer has no such name. */
  private static final String ELSEWHERE = "@elsewhere";

  private final PlaceCandidates candidates;
  private final CountryEvidence countries;
  private final Map<PlaceReading, String> senses = new IdentityHashMap<>();

  private PlaceSenses(PlaceCandidates candidates, CountryEvidence countries) {
    this.candidates = candidates;
    this.countries = countries;
  }

  /** The readings, each with its sense. */
  static List<PlaceReading> part(
      List<PlaceReading> readings, PlaceCandidates candidates, CountryEvidence countries) {
    Map<String, List<PlaceReading>> groups = new LinkedHashMap<>();
    for (PlaceReading reading : readings) {
      groups.computeIfAbsent(reading.sense(), any -> new ArrayList<>()).add(reading);
    }
    PlaceSenses parts = new PlaceSenses(candidates, countries);
    groups.values().stream().filter(group -> group.size() > 1).forEach(parts::part);
    return readings.stream()
        .map(each -> each.withSense(parts.senses.getOrDefault(each, each.sense())))
        .toList();
  }

  static boolean isElsewhere(String sense) {
    return sense.endsWith(ELSEWHERE);
  }

  private void part(List<PlaceReading> group) {
    List<GazetteerPlace> places = candidates.of(group.get(0));
    Map<PlaceReading, Set<Integer>> inside = new IdentityHashMap<>();
    for (PlaceReading reading : group) {
      List<GazetteerPlace> containers = candidates.containers(List.of(reading), places);
      if (!containers.isEmpty()) {
        inside.put(reading, indexesInside(places, containers));
      }
    }
    List<Set<Integer>> parts = parts(inside.values());
    if (parts.isEmpty()) {
      return;
    }
    for (PlaceReading reading : group) {
      Set<Integer> of = inside.get(reading);
      if (of != null && of.isEmpty()) {
        senses.put(reading, reading.sense() + ELSEWHERE);
      } else if (of != null && parts.size() > 1) {
        senses.put(reading, reading.sense() + "@" + parts.indexOf(partWith(of, parts)));
      } else if (of == null && parts.size() == 1 && isBefore(reading, inside, group)) {
        partBare(reading, parts.get(0), places);
      }
    }
  }

  private static Set<Integer> indexesInside(
      List<GazetteerPlace> places, List<GazetteerPlace> containers) {
    Set<Integer> indexes = new HashSet<>();
    for (GazetteerPlace place : places) {
      if (containers.stream().anyMatch(container -> PlaceScorer.liesIn(place, container))) {
        indexes.add(place.index());
      }
    }
    return indexes;
  }

  /** The sets, those with a place in common joined. */
  private static List<Set<Integer>> parts(Iterable<Set<Integer>> sets) {
    List<Set<Integer>> parts = new ArrayList<>();
    for (Set<Integer> set : sets) {
      if (set.isEmpty()) {
        continue;
      }
      Set<Integer> joined = new HashSet<>(set);
      parts.removeIf(
          part -> {
            boolean meets = part.stream().anyMatch(set::contains);
            return meets && joined.addAll(part) | meets;
          });
      parts.add(joined);
    }
    parts.sort((one, other) -> Integer.compare(one.hashCode(), other.hashCode()));
    return parts;
  }

  private static Set<Integer> partWith(Set<Integer> indexes, List<Set<Integer>> parts) {
    return parts.stream().filter(part -> part.containsAll(indexes)).findFirst().orElseThrow();
  }

  private static boolean isBefore(
      PlaceReading bare, Map<PlaceReading, Set<Integer>> inside, List<PlaceReading> group) {
    for (PlaceReading reading : group) {
      if (reading == bare) {
        return true;
      }
      if (!inside.getOrDefault(reading, Set.of()).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** A bare name in a sentence that speaks of another bearer's country, and not of that one's. */
  private void partBare(PlaceReading reading, Set<Integer> inside, List<GazetteerPlace> places) {
    int sentence = reading.mention().sentence();
    boolean speaksOfIt =
        places.stream()
            .filter(place -> inside.contains(place.index()))
            .anyMatch(place -> countries.inSentence(place.country(), sentence));
    boolean speaksOfOther =
        places.stream()
            .filter(place -> !inside.contains(place.index()))
            .anyMatch(place -> countries.inSentence(place.country(), sentence));
    if (speaksOfOther && !speaksOfIt) {
      senses.put(reading, reading.sense() + "@bare");
    }
  }
}
