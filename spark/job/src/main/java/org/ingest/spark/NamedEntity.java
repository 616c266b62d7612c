package org.ingest.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.collection.ArticleReference;
import org.ingest.collection.Registry;
import org.ingest.entity.Coordinates;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Kind;
import org.ingest.entity.Person;
import org.ingest.entity.Place;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitKind;
import org.ingest.lexicon.Lexicon;
import org.ingest.unit.KnownUnits;

/**
 * A person, place or unit that an article names, on its way to what other articles say of it.
 *
 * @param article in the order of all articles
 * @param index among those of its kind in the article
 * @param id the article's
 * @param name the article's
 * @param duplicateOf the id of what the article is a copy of, null for none
 * @param mentions how often the article names it
 * @param json as the article has it, but for its mentions
 */
record NamedEntity(
    Kind kind,
    long article,
    int index,
    String id,
    String name,
    String duplicateOf,
    int mentions,
    String json)
    implements Serializable, Comparable<NamedEntity> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.PLACE, Kind.UNIT);

  /** Builds it once: it reads the program's tables. */
  private static final class Known {
    private static final KnownUnits UNITS = new KnownUnits(Lexicon.standard());
  }

  /** What a registry is to know of an article. */
  static List<NamedEntity> of(byte[] line, long number) throws IOException {
    JsonNode article = JSON.readTree(line);
    List<NamedEntity> all = new ArrayList<>();
    for (Kind kind : KINDS) {
      int index = 0;
      for (JsonNode entity : article.path(kind.jsonKey())) {
        all.add(
            new NamedEntity(
                kind,
                number,
                index++,
                article.path("id").asText(),
                article.path("name").asText(),
                text(article, "duplicate_of").orElse(null),
                ((ObjectNode) entity).remove("mentions").size(),
                entity.toString()));
      }
    }
    return all;
  }

  /** An empty registry, as the command's. */
  static Registry registry() {
    return new Registry(Known.UNITS);
  }

  /** What it has in common with all that it may be the same as. */
  String key() throws IOException {
    JsonNode entity = JSON.readTree(json);
    return switch (kind) {
      case PERSON -> Registry.key(reference(), person(entity));
      case PLACE -> Registry.key(reference(), place(entity));
      default -> registry().key(reference(), unit(entity));
    };
  }

  void addTo(Registry registry) throws IOException {
    JsonNode entity = JSON.readTree(json);
    switch (kind) {
      case PERSON -> registry.add(reference(), person(entity));
      case PLACE -> registry.add(reference(), place(entity));
      default -> registry.add(reference(), unit(entity));
    }
  }

  private ArticleReference reference() {
    return new ArticleReference(article, id, name, Optional.ofNullable(duplicateOf), mentions);
  }

  private static Person person(JsonNode json) {
    return new Person(name(json), aliases(json), text(json, "title"), List.of());
  }

  private static Place place(JsonNode json) {
    return new Place(
        name(json), aliases(json), entry(json), Optional.empty(), List.of(), List.of());
  }

  private static Optional<GazetteerEntry> entry(JsonNode json) {
    return text(json, "kind")
        .map(
            kind ->
                new GazetteerEntry(kind, text(json, "country"), position(json), geonamesId(json)));
  }

  private static Optional<Coordinates> position(JsonNode json) {
    return json.has("latitude")
        ? Optional.of(
            new Coordinates(json.path("latitude").asDouble(), json.path("longitude").asDouble()))
        : Optional.empty();
  }

  private static OptionalInt geonamesId(JsonNode json) {
    return json.has("geonames_id")
        ? OptionalInt.of(json.path("geonames_id").asInt())
        : OptionalInt.empty();
  }

  private static Unit unit(JsonNode json) {
    return new Unit(
        name(json),
        aliases(json),
        UnitKind.valueOf(json.path("kind").asText().toUpperCase(Locale.ROOT)),
        text(json, "designator"),
        text(json, "echelon"),
        text(json, "branch"),
        text(json, "country"),
        List.of());
  }

  private static String name(JsonNode json) {
    return json.path("name").asText();
  }

  private static List<String> aliases(JsonNode json) {
    List<String> aliases = new ArrayList<>();
    json.path("aliases").forEach(each -> aliases.add(each.asText()));
    return aliases;
  }

  private static Optional<String> text(JsonNode json, String key) {
    return json.has(key) ? Optional.of(json.path(key).asText()) : Optional.empty();
  }

  /** People first, then by article. */
  @Override
  public int compareTo(NamedEntity other) {
    int byKind = kind.compareTo(other.kind);
    int byArticle = Long.compare(article, other.article);
    return byKind != 0 ? byKind : byArticle != 0 ? byArticle : Integer.compare(index, other.index);
  }
}
