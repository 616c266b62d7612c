package org.ingest.collection;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.entity.Coordinates;

/**
 * One person, place or unit.
 *
 * @param name as the first article has it
 * @param aliases the other forms of all articles
 * @param title a person's
 * @param kind a place's or a unit's, in the words of the JSON
 * @param designator a unit's, as {@code echelon} and {@code branch}
 * @param country a place's or a unit's
 * @param coordinates a place's, as {@code geonamesId}
 * @param articles those that name it, in their order
 */
public record RegistryRow(
    Registry.Type type,
    String name,
    List<String> aliases,
    Optional<String> title,
    Optional<String> kind,
    Optional<String> designator,
    Optional<String> echelon,
    Optional<String> branch,
    Optional<String> country,
    Optional<Coordinates> coordinates,
    OptionalInt geonamesId,
    List<ArticleReference> articles) {
  public RegistryRow {
    aliases = List.copyOf(aliases);
    articles = List.copyOf(articles);
  }
}
