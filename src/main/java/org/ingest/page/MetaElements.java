package org.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, property or itemprop. */
final class MetaElements {
  /** Names by what they give, the surest first. */
  private static final Map<String, List<String>> NAMES =
      ResourceTable.rows(MetaElements.class, "meta-names.tsv")
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));

  private final Map<String, String> values = new HashMap<>();

  private MetaElements() {}

  static MetaElements of(Document document) {
    MetaElements meta = new MetaElements();
    for (Element element : document.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
        PageFacts.shortText(element.attr("content"))
            .filter(value -> !name.isEmpty())
            .ifPresent(value -> meta.values.putIfAbsent(name, value));
      }
    }
    return meta;
  }

  /** The value of the first name of {@code kind} that the page has. */
  Optional<String> first(String kind) {
    return NAMES.getOrDefault(kind, List.of()).stream()
        .map(values::get)
        .filter(value -> value != null)
        .findFirst();
  }
}
