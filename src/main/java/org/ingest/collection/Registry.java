package org.ingest.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Kind;
import org.ingest.entity.Person;
import org.ingest.entity.Place;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitKind;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.PlaceNames;
import org.ingest.person.PersonName;
import org.ingest.person.TitleFields;
import org.ingest.unit.KnownUnits;

/**
 * Gathers the people, places and units of all articles of a run in one table, merged only where it
 * is safe: people of the same full name whose titles do not contradict, places of one GeoNames id,
 * units of one designator, echelon and country, armed groups of one name.
 *
 * <p>What is not safe stays apart: <i>Novak</i> alone, an unknown village, a <i>2nd Battalion</i>
 * without its country. For one thread, in the order of the articles. Memory grows with the table.
 */
public final class Registry {
  private final Map<String, List<RegistryEntry>> entriesByKey = new LinkedHashMap<>();
  private final KnownUnits units;
  private int articles;

  /** A registry that knows the program's armed groups only, not the user's. */
  public Registry() {
    this(new KnownUnits(Lexicon.standard()));
  }

  /**
   * @param units tells which spellings mean one armed group
   */
  public Registry(KnownUnits units) {
    this.units = units;
  }

  /** What an entry is. */
  public enum Type {
    PERSON,
    PLACE,
    UNIT
  }

  /** Adds the entities of the next article. */
  public void add(Article article) {
    articles++;
    ArticleReference reference =
        new ArticleReference(articles, article.id(), article.name(), article.duplicateOf(), 0);
    for (Kind kind : Kind.values()) {
      entries(article, kind, reference).forEach(Runnable::run);
    }
  }

  /** How the entities of a kind are entered; none of a kind that the table leaves out. */
  private Stream<Runnable> entries(Article article, Kind kind, ArticleReference reference) {
    return switch (kind) {
      case PERSON ->
          article.people().stream()
              .map(each -> () -> add(reference.with(each.mentions().size()), each));
      case PLACE ->
          article.places().stream()
              .map(each -> () -> add(reference.with(each.mentions().size()), each));
      case UNIT ->
          article.units().stream()
              .map(each -> () -> add(reference.with(each.mentions().size()), each));
      case ORGANISATION, TROOP_COUNT, DATE -> Stream.empty();
    };
  }

  /**
   * Adds a person of the next article.
   *
   * @param reference tells how often the article names it
   */
  public void add(ArticleReference reference, Person person) {
    List<RegistryEntry> same = entries(key(reference, person));
    RegistryEntry entry =
        same.stream()
            .filter(each -> TitleFields.areCompatible(each.title(), person.title()))
            .findFirst()
            .orElseGet(() -> added(same, new RegistryEntry(Type.PERSON, person.name())));
    entry.addTitle(person.title());
    entry.add(reference, person.name(), person.aliases());
  }

  /** What is in common to all whom this person may be the same as. */
  public static String key(ArticleReference reference, Person person) {
    PersonName name = PersonName.of(person.name());
    String key = "person " + name.spellingKey();
    return name.isFull() ? key : onlyIn(reference, key);
  }

  /** Adds a place of the next article, as a person. */
  public void add(ArticleReference reference, Place place) {
    RegistryEntry entry = entry(key(reference, place), Type.PLACE, place.name());
    place.entry().ifPresent(entry::describe);
    entry.add(reference, place.name(), place.aliases());
  }

  /** What is in common to all that this place is the same as. */
  public static String key(ArticleReference reference, Place place) {
    OptionalInt id = place.entry().map(GazetteerEntry::geonamesId).orElse(OptionalInt.empty());
    return id.isPresent()
        ? "place " + id.getAsInt()
        : onlyIn(reference, "place " + PlaceNames.key(place.name()) + place.entry());
  }

  /** Adds a unit of the next article, as a person. */
  public void add(ArticleReference reference, Unit unit) {
    RegistryEntry entry = entry(key(reference, unit), Type.UNIT, unit.name());
    entry.describe(unit);
    entry.add(reference, unit.name(), unit.aliases());
  }

  /** What is in common to all that this unit is the same as. */
  public String key(ArticleReference reference, Unit unit) {
    boolean isNumbered =
        unit.designator().isPresent() && unit.echelon().isPresent() && unit.country().isPresent();
    if (isNumbered) {
      return String.join(
          " ", "unit", unit.designator().get(), unit.echelon().get(), unit.country().get());
    }
    boolean isKnown = unit.kind() == UnitKind.ARMED_GROUP;
    String name = isKnown ? units.name(unit.name(), unit.kind()) : unit.name();
    String key = "unit " + unit.kind() + " " + PlaceNames.key(name);
    return isKnown ? key : onlyIn(reference, key + unit.country());
  }

  /** A key that no other article's entity has. */
  private static String onlyIn(ArticleReference reference, String key) {
    return key + " in " + reference.number();
  }

  private RegistryEntry entry(String key, Type type, String name) {
    List<RegistryEntry> same = entries(key);
    return same.isEmpty() ? added(same, new RegistryEntry(type, name)) : same.get(0);
  }

  private List<RegistryEntry> entries(String key) {
    return entriesByKey.computeIfAbsent(key, any -> new ArrayList<>(1));
  }

  private static RegistryEntry added(List<RegistryEntry> entries, RegistryEntry entry) {
    entries.add(entry);
    return entry;
  }

  /** The table: people, then places, then units, each in the order of their first article. */
  public List<RegistryRow> rows() {
    List<RegistryRow> rows = new ArrayList<>();
    for (Type type : Type.values()) {
      entriesByKey.values().stream()
          .flatMap(List::stream)
          .filter(entry -> entry.type() == type)
          .map(RegistryEntry::row)
          .forEach(rows::add);
    }
    return rows;
  }
}
