package org.ingest.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A country, or a territory or former state that news treats like one, with the words for it.
 *
 * @param code ISO 3166-1 alpha-2; empty for what has none
 * @param name the short name that the program writes
 * @param otherNames what else it is called
 * @param adjectives <i>Ukrainian</i>; with an s where that is usual they also name its people
 * @param people nouns for its people that are no adjective: <i>Turk</i>, <i>Swede</i>
 * @param capitals cities that stand for its government
 */
public record Country(
    Optional<String> code,
    String name,
    List<String> otherNames,
    List<String> adjectives,
    List<String> people,
    List<String> capitals) {
  public Country {
    otherNames = List.copyOf(otherNames);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    capitals = List.copyOf(capitals);
  }
}
