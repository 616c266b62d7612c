package org.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article's object in a page's JSON-LD; every value is missing where there is none.
 *
 * @param body the article's text as the page gives it to machines, often cut or without paragraphs
 */
record JsonLd(
    Optional<String> headline,
    Optional<String> published,
    Optional<String> modified,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> body) {
  private static final int MOST_OBJECTS = 2000;
  private static final JsonLd NONE = of(JsonNodeFactory.instance.objectNode());

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  static JsonLd of(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = article(script.data());
      if (article.isPresent()) {
        return of(article.get());
      }
    }
    return NONE;
  }

  private static Optional<JsonNode> article(String text) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
      JsonNode node = open.poll();
      if (isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isArray() || node.has("@graph")) {
        (node.isArray() ? node : node.get("@graph")).forEach(open::add);
      } else if (node.has("mainEntity")) {
        open.add(node.get("mainEntity"));
      }
    }
    return Optional.empty();
  }

  /** <i>NewsArticle</i>, <i>BlogPosting</i>, <i>ReportageNewsArticle</i>, one or in a list. */
  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
  }

  private static JsonLd of(JsonNode node) {
    return new JsonLd(
        text(node.path("headline")).or(() -> text(node.path("name"))),
        text(node.path("datePublished")),
        text(node.path("dateModified")),
        named(node.path("author")),
        named(node.path("publisher")),
        text(node.path("url")).or(() -> text(node.path("mainEntityOfPage").path("@id"))),
        Optional.of(node.path("articleBody").asText()).filter(body -> !body.isBlank()));
  }

  private static Optional<String> named(JsonNode node) {
    if (node.isArray()) {
      StringBuilder names = new StringBuilder();
      node.forEach(
          each ->
              named(each)
                  .ifPresent(name -> names.append(names.isEmpty() ? "" : ", ").append(name)));
      return PageFacts.shortText(names.toString());
    }
    return text(node.isObject() ? node.path("name") : node);
  }

  /** Values are at times written as in HTML: <i>Army&amp;#8217;s dead</i>. */
  private static Optional<String> text(JsonNode node) {
    return node.isTextual()
        ? PageFacts.shortText(Parser.unescapeEntities(node.asText(), false))
        : Optional.empty();
  }
}
