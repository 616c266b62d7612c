package org.ingest.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ingest.article.Article;
import org.ingest.cleaning.ArticleCleaner;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Person;
import org.ingest.entity.PersonMention;
import org.ingest.entity.Place;
import org.ingest.entity.Provenance;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitKind;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.RawArticle;
import org.ingest.text.Span;
import org.ingest.troops.context.SettledArticle;
import org.ingest.writing.RegistryJson;
import org.junit.jupiter.api.Test;

class RegistryTest {
  private final Registry registry = new Registry();

  private void add(String article, List<Person> people, List<Place> places, List<Unit> units) {
    RawArticle raw = new RawArticle(article, article, 1, 1, 1, 0, ArticleHeader.EMPTY, "text");
    NamedArticle named =
        new NamedArticle(
            new AnalyzedArticle(new ArticleCleaner(false).clean(raw), List.of(), true, false),
            List.of());
    registry.add(
        Article.of(
            new SettledArticle(
                named, Optional.empty(), people, places, List.of(), units, List.of()),
            List.of()));
  }

  private static Person person(String name, String title, String... aliases) {
    PersonMention mention =
        new PersonMention(
            new Span(0, name.length()), name, 0, 1, Optional.empty(), Provenance.PROGRAM);
    return new Person(
        name, List.of(aliases), Optional.ofNullable(title), List.of(mention, mention));
  }

  private static Place place(String name, int id) {
    return new Place(
        name,
        List.of(),
        Optional.of(
            new GazetteerEntry(
                "city",
                Optional.of("UA"),
                Optional.empty(),
                id == 0 ? OptionalInt.empty() : OptionalInt.of(id))),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static Unit unit(String name, UnitKind kind, String number, String country) {
    return new Unit(
        name,
        List.of(),
        kind,
        Optional.ofNullable(number),
        Optional.ofNullable(number).map(any -> "brigade"),
        Optional.empty(),
        Optional.ofNullable(country),
        List.of());
  }

  private List<String> lines() {
    return registry.rows().stream()
        .map(row -> new String(RegistryJson.toBytes(row), StandardCharsets.UTF_8))
        .toList();
  }

  private List<Integer> articleCounts() {
    return registry.rows().stream().map(row -> row.articles().size()).toList();
  }

  @Test
  void mergesOneFullNameWithItsForms() {
    add("one", List.of(person("Ada Novak", null, "Novak")), List.of(), List.of());
    add("two", List.of(person("Ada Novák", "mayor")), List.of(), List.of());
    assertEquals(
        List.of(
            "{\"type\":\"person\",\"name\":\"Ada Novak\",\"aliases\":[\"Novak\",\"Ada Novák\"],"
                + "\"title\":\"mayor\",\"articles\":["
                + "{\"id\":\"982d9e3eb996f559\",\"name\":\"one\",\"mentions\":2},"
                + "{\"id\":\"982d9e3eb996f559\",\"name\":\"two\",\"mentions\":2}]}"),
        lines());
  }

  @Test
  void keepsNamesakesWithOtherTitlesApart() {
    add("one", List.of(person("Ada Novak", "mayor")), List.of(), List.of());
    add("two", List.of(person("Ada Novak", "sergeant")), List.of(), List.of());
    add("three", List.of(person("Ada Novak", "former mayor")), List.of(), List.of());
    assertEquals(List.of(2, 1), articleCounts());
  }

  @Test
  void keepsSurnamesApart() {
    add("one", List.of(person("Novak", null)), List.of(), List.of());
    add("two", List.of(person("Novak", null)), List.of(), List.of());
    assertEquals(List.of(1, 1), articleCounts());
  }

  @Test
  void mergesPlacesByIdOnly() {
    add("one", List.of(), List.of(place("Kyiv", 703448), place("Ivanivka", 0)), List.of());
    add("two", List.of(), List.of(place("Kiev", 703448), place("Ivanivka", 0)), List.of());
    assertEquals(List.of(2, 1, 1), articleCounts());
  }

  @Test
  void mergesUnitsWithNumberEchelonAndCountry() {
    UnitKind formation = UnitKind.FORMATION;
    add("one", List.of(), List.of(), List.of(unit("810th Brigade", formation, "810", "RU")));
    add("two", List.of(), List.of(), List.of(unit("Brigade 810", formation, "810", "RU")));
    add("three", List.of(), List.of(), List.of(unit("810th Brigade", formation, "810", null)));
    add("four", List.of(), List.of(), List.of(unit("810th Brigade", formation, "810", "UA")));
    assertEquals(List.of(2, 1, 1), articleCounts());
  }

  @Test
  void mergesArmedGroupsButNotUnnamedUnits() {
    List<Unit> units =
        List.of(
            unit("Red Dawn", UnitKind.ARMED_GROUP, null, null),
            unit("special forces", UnitKind.GENERIC, null, null));
    add("one", List.of(), List.of(), units);
    add("two", List.of(), List.of(), units);
    assertEquals(List.of(2, 1, 1), articleCounts());
  }

  @Test
  void mergesWhoChangesOfficeOrIsSpelledOtherwise() {
    add("one", List.of(person("Ada Novakyy", "prime minister")), List.of(), List.of());
    add("two", List.of(person("Ada Novakiy", "President")), List.of(), List.of());
    add("three", List.of(person("Ada Novaky", "Ms.")), List.of(), List.of());
    add("four", List.of(person("Ada Novaky", "bishop")), List.of(), List.of());
    assertEquals(List.of(3, 1), articleCounts());
  }

  @Test
  void keepsTwoArticlesOfOneNameApart() {
    add("one", List.of(person("Novak", null)), List.of(), List.of());
    add("one", List.of(person("Novak", null)), List.of(), List.of());
    assertEquals(List.of(1, 1), articleCounts());
  }

  @Test
  void mergesTheNamesOfOneArmedGroup() {
    UnitKind group = UnitKind.ARMED_GROUP;
    add("one", List.of(), List.of(), List.of(unit("ISIL", group, null, null)));
    add("two", List.of(), List.of(), List.of(unit("Daesh", group, null, null)));
    assertEquals(List.of(2), articleCounts());
  }
}
