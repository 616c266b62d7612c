package org.ingest.splitting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ingest.cases.JsonCases;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs files of cases: an input's lines, the articles that come out of it with the values that the
 * case pins (null for one left out), and every problem.
 */
public final class ArticleCases {
  private ArticleCases() {}

  /**
   * @param folder below {@code src/test/resources}
   */
  public static Stream<DynamicContainer> of(String folder, List<String> files) {
    return files.stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file,
                    JsonCases.of(folder + "/" + file + ".json", "why", "input", "expect").stream()
                        .map(
                            each ->
                                DynamicTest.dynamicTest(
                                    each.get("why").asText(), () -> check(each)))));
  }

  private static void check(JsonNode given) {
    Collected found =
        Collected.from(JsonCases.lines(given.get("input")), options(given.path("options")));
    List<String> problems = new ArrayList<>();
    given.path("problems").forEach(problem -> problems.add(problem.asText()));
    assertEquals(problems, found.messages());
    assertEquals(given.get("expect").size(), found.articles.size(), () -> "" + found.texts());
    for (int i = 0; i < found.articles.size(); i++) {
      RawArticle article = found.articles.get(i);
      for (Map.Entry<String, JsonNode> pin : given.get("expect").get(i).properties()) {
        assertEquals(pin.getValue(), value(article, pin.getKey()), pin.getKey());
      }
    }
  }

  private static SplitOptions options(JsonNode node) {
    SplitOptions options = SplitOptions.DEFAULT;
    if (node.has("delimiter")) {
      options = options.withDelimiter(Pattern.compile(node.get("delimiter").asText()));
    }
    if (node.has("input")) {
      String format = node.get("input").asText().toUpperCase(Locale.ROOT);
      options = options.withFormat(SplitOptions.InputFormat.valueOf(format));
    }
    Map<String, String> columns = new HashMap<>();
    node.path("columns").properties().forEach(e -> columns.put(e.getKey(), e.getValue().asText()));
    options = options.withColumns(columns);
    return options.withByContent(!node.path("split").asText().equals("none"));
  }

  /** The article's value as the case would write it. */
  private static JsonNode value(RawArticle article, String key) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    Optional<String> text =
        switch (key) {
          case "name" -> Optional.of(article.name());
          case "text" -> Optional.of(article.text());
          case "title" -> article.header().title();
          case "date" -> article.header().date();
          case "source" -> article.header().source();
          case "url" -> article.header().url();
          case "author" -> article.header().author();
          case "id" -> article.header().id();
          default -> Optional.empty();
        };
    return switch (key) {
      case "first_line" -> json.numberNode(article.firstLine());
      case "last_line" -> json.numberNode(article.lastLine());
      case "ordinal" -> json.numberNode(article.ordinal());
      case "start" -> json.numberNode((int) article.startInInput());
      case "name", "text", "title", "date", "source", "url", "author", "id" ->
          text.<JsonNode>map(json::textNode).orElse(json.nullNode());
      default -> throw new IllegalStateException("a case pins " + key);
    };
  }
}
