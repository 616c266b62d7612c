package org.ingest.resolving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.lexicon.PlaceNames;
import org.ingest.mention.UnitKind;
import org.ingest.resolving.ArticleEntities.GazetteerEntry;
import org.ingest.resolving.ArticleEntities.Person;
import org.ingest.resolving.ArticleEntities.Place;
import org.ingest.resolving.ArticleEntities.Unit;

/**
 * Gathers the people, places and units of all articles of a run in one table, merged only where it
 * is safe: people of the same full name whose titles do not contradict, places of one GeoNames id,
 * units of one designator, echelon and country, armed groups of one name.
 *
 * <p>What is not safe stays apart: <i>Novak</i> alone, an unknown village, a <i>2nd Battalion</i>
 * without its country. For one thread, in the order of the articles.
 */
public final class Registry {
  private final Map<String, List<Entry>> entriesByKey = new LinkedHashMap<>();

  /** What an entry is. */
  public enum Kind {
    PERSON,
    PLACE,
    UNIT
  }

  /**
   * One person, place or unit.
   *
   * @param name as the first article has it
   * @param aliases the other forms of all articles
   * @param title a person's
   * @param country a place's or a unit's
   * @param articles the names of the articles that name it, each with the number of its mentions
   */
  public record Row(
      Kind kind,
      String name,
      List<String> aliases,
      Optional<String> title,
      Optional<String> country,
      OptionalInt geonamesId,
      Map<String, Integer> articles) {}

  /** An entry as it grows. */
  private static final class Entry {
    private final Kind kind;
    private final String name;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Map<String, Integer> articles = new LinkedHashMap<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> country = Optional.empty();
    private OptionalInt geonamesId = OptionalInt.empty();

    Entry(Kind kind, String name) {
      this.kind = kind;
      this.name = name;
    }

    void add(String article, String otherName, List<String> otherAliases, int mentions) {
      aliases.add(otherName);
      aliases.addAll(otherAliases);
      aliases.remove(name);
      articles.merge(article, mentions, Integer::sum);
    }

    Row row() {
      return new Row(
          kind,
          name,
          List.copyOf(aliases),
          title,
          country,
          geonamesId,
          new LinkedHashMap<>(articles));
    }
  }

  /** Adds the entities of an article. */
  public void add(ArticleEntities article) {
    String name = article.analyzed().article().raw().name();
    article.people().forEach(person -> add(name, person));
    article.places().forEach(place -> add(name, place));
    article.units().forEach(unit -> add(name, unit));
  }

  private void add(String article, Person person) {
    PersonName name = PersonName.of(person.name());
    String key = name.isFull() ? "person " + name.key() : onlyIn(article, "person " + name.key());
    List<Entry> same = entriesByKey.computeIfAbsent(key, any -> new ArrayList<>());
    Entry entry =
        same.stream()
            .filter(each -> areCompatible(each.title, person.title()))
            .findFirst()
            .orElseGet(() -> added(same, new Entry(Kind.PERSON, person.name())));
    entry.title = entry.title.or(person::title);
    entry.add(article, person.name(), person.aliases(), person.mentions().size());
  }

  /** One of them unknown, or with the last word in common: President, former president. */
  private static boolean areCompatible(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || lastWord(one.get()).equals(lastWord(other.get()));
  }

  private static String lastWord(String title) {
    return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private void add(String article, Place place) {
    OptionalInt id = place.entry().map(GazetteerEntry::geonamesId).orElse(OptionalInt.empty());
    Optional<String> country = place.entry().flatMap(GazetteerEntry::country);
    String key =
        id.isPresent()
            ? "place " + id.getAsInt()
            : onlyIn(article, "place " + PlaceNames.key(place.name()));
    Entry entry = entry(key, Kind.PLACE, place.name());
    entry.geonamesId = id;
    entry.country = country;
    entry.add(article, place.name(), place.aliases(), place.mentions().size());
  }

  private void add(String article, Unit unit) {
    Entry entry = entry(unitKey(article, unit), Kind.UNIT, unit.name());
    entry.country = unit.country();
    entry.add(article, unit.name(), unit.aliases(), unit.mentions().size());
  }

  private static String unitKey(String article, Unit unit) {
    boolean isNumbered =
        unit.designator().isPresent() && unit.echelon().isPresent() && unit.country().isPresent();
    if (isNumbered) {
      return String.join(
          " ", "unit", unit.designator().get(), unit.echelon().get(), unit.country().get());
    }
    String named = "unit " + unit.kind() + " " + PlaceNames.key(unit.name());
    return unit.kind() == UnitKind.ARMED_GROUP ? named : onlyIn(article, named);
  }

  /** A key that no other article's entity has. */
  private static String onlyIn(String article, String key) {
    return key + " in " + article;
  }

  private Entry entry(String key, Kind kind, String name) {
    List<Entry> same = entriesByKey.computeIfAbsent(key, any -> new ArrayList<>());
    return same.isEmpty() ? added(same, new Entry(kind, name)) : same.get(0);
  }

  private static Entry added(List<Entry> entries, Entry entry) {
    entries.add(entry);
    return entry;
  }

  /** The table: people, then places, then units, each in the order of their first article. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      entriesByKey.values().stream()
          .flatMap(List::stream)
          .filter(entry -> entry.kind == kind)
          .map(Entry::row)
          .forEach(rows::add);
    }
    return rows;
  }
}
