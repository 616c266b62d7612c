package org.ingest.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.entity.GazetteerEntry;

/** The tables of a report, gathered over the articles of a run: counts, then names and dates. */
final class ReportTables {
  /** What the headings call the attributes of each table's things. */
  private static final Map<String, List<String>> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("people", List.of("Title"));
    TABLES.put("places", List.of("Kind", "Country"));
    TABLES.put("organisations", List.of());
    TABLES.put("units", List.of("Kind", "Country"));
    TABLES.put("dates", List.of("Granularity"));
  }

  private static final String ONCE =
      "<label><input type=\"checkbox\" class=\"once\"> without copies, parts and repeats</label> ";

  private final StringBuilder counts = new StringBuilder();
  private final Map<String, NameRows> names =
      TABLES.keySet().stream().collect(Collectors.toMap(id -> id, id -> new NameRows()));

  /**
   * @param anchor the id of the article on the page
   */
  void add(Article article, HighlightedText marked, String anchor) {
    counts.append(CountRows.of(article, marked, anchor));
    Map<String, Stream<NameRows.Thing>> found =
        Map.of(
            "people", people(article),
            "places", places(article),
            "organisations", organisations(article),
            "units", units(article),
            "dates", dates(article));
    found.forEach(
        (id, things) -> things.forEach(each -> names.get(id).add(article, marked, anchor, each)));
  }

  private static Stream<NameRows.Thing> people(Article article) {
    return article.people().stream()
        .map(
            each ->
                new NameRows.Thing(
                    each.name(),
                    List.of(each.title().orElse("")),
                    Optional.empty(),
                    each.mentions()));
  }

  private static Stream<NameRows.Thing> places(Article article) {
    return article.places().stream()
        .map(
            each ->
                new NameRows.Thing(
                    each.name(),
                    List.of(
                        each.entry().map(GazetteerEntry::kind).orElse(""),
                        each.entry().flatMap(GazetteerEntry::country).orElse("")),
                    each.entry().flatMap(GazetteerEntry::coordinates),
                    each.mentions()));
  }

  private static Stream<NameRows.Thing> organisations(Article article) {
    return article.organisations().stream()
        .map(each -> new NameRows.Thing(each.name(), List.of(), Optional.empty(), each.mentions()));
  }

  private static Stream<NameRows.Thing> units(Article article) {
    return article.units().stream()
        .map(
            each ->
                new NameRows.Thing(
                    each.name(),
                    List.of(CountRows.word(each.kind()), each.country().orElse("")),
                    Optional.empty(),
                    each.mentions()));
  }

  private static Stream<NameRows.Thing> dates(Article article) {
    return article.dates().stream()
        .map(
            each ->
                new NameRows.Thing(
                    each.value(),
                    List.of(CountRows.word(each.granularity())),
                    Optional.empty(),
                    each.mentions()));
  }

  String html() {
    StringBuilder html =
        new StringBuilder(PageTable.section("counts", ONCE, CountRows.HEAD, counts.toString()));
    TABLES.forEach(
        (id, attributes) ->
            html.append(PageTable.section(id, "", head(id, attributes), names.get(id).html())));
    return html.toString();
  }

  private static String head(String id, List<String> attributes) {
    String first = id.equals("dates") ? "Date" : "Name";
    return Stream.concat(Stream.of(first), attributes.stream())
            .map(each -> PageTable.heading("text", each))
            .collect(Collectors.joining())
        + PageTable.heading("number", "Mentions")
        + PageTable.heading("number", "Articles")
        + PageTable.heading("text", "First sentence")
        + PageTable.heading("text", "Article");
  }
}
