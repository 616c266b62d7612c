package org.ingest.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ingest.cases.Case;
import org.ingest.cases.CaseFiles;
import org.ingest.cases.TestPipeline;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.organisation.OrganisationFinder;
import org.ingest.person.PersonFinder;
import org.ingest.place.PlaceFinder;
import org.ingest.text.Span;
import org.ingest.writing.ArticleJson;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases of {@code cases/grouping}: the names that a case expects are given, whatever the
 * name model would find, and what is made of them must be as the case pins it.
 */
class GroupingCasesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, NameType> TYPES =
      Map.of(
          "places", NameType.PLACE,
          "people", NameType.PERSON,
          "organisations", NameType.ORGANISATION);

  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(ArticleJson.class.getResourceAsStream("articles.schema.json"));

  @TestFactory
  Stream<DynamicContainer> everyCaseOfEveryKind() {
    return Stream.of("places", "people", "organisations")
        .map(
            kind ->
                DynamicContainer.dynamicContainer(
                    kind,
                    CaseFiles.of("grouping/" + kind).stream()
                        .map(
                            each ->
                                DynamicTest.dynamicTest(
                                    each.toString(), () -> check(kind, each)))));
  }

  private void check(String kind, Case given) throws IOException {
    JsonNode entities = resolve(given, TYPES.get(kind)).get(kind);
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (Case.Expected mention : given.expected()) {
      Map<String, String> pins = pins(mention.values());
      expected.add(mention.text() + " " + pins);
      actual.add(mention.text() + " " + found(entities, mention, pins));
    }
    if (given.knownMiss()) {
      assertNotEquals(expected, actual, "a known miss that is right now: take its mark away");
    } else {
      assertEquals(String.join("\n", expected), String.join("\n", actual));
    }
  }

  private JsonNode resolve(Case given, NameType type) throws IOException {
    AnalyzedArticle read = TestPipeline.analyze(given.text(), given.date());
    List<NameSpan> names =
        given.expected().stream()
            .map(
                each ->
                    new NameSpan(
                        new Span(each.start(), each.end()),
                        type,
                        TestPipeline.sentenceAt(read, each.start()),
                        1))
            .toList();
    NamedArticle article = new NamedArticle(read, names);
    FoundMentions mentions =
        new FoundMentions(
            new PersonFinder().find(article),
            new PlaceFinder().find(article),
            new OrganisationFinder().find(article),
            List.of(),
            List.of());
    JsonNode json =
        JSON.readTree(new ArticleJson(false).toBytes(TestPipeline.group(article, mentions)));
    assertEquals("[]", schema.validate(JSON.createArrayNode().add(json)).toString());
    return json;
  }

  private static Map<String, String> pins(JsonNode values) {
    Map<String, String> pins = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : values.properties()) {
      if (!List.of("text", "start", "end").contains(each.getKey())) {
        pins.put(each.getKey(), each.getValue().asText());
      }
    }
    return pins;
  }

  private static Map<String, String> found(
      JsonNode entities, Case.Expected mention, Map<String, String> pins) {
    Map<String, String> found = new TreeMap<>();
    for (JsonNode entity : entities) {
      for (JsonNode each : entity.get("mentions")) {
        if (each.get("start").asInt() == mention.start()) {
          pins.keySet()
              .forEach(
                  key ->
                      found.put(
                          key,
                          entity.path(key).isMissingNode() ? "null" : entity.get(key).asText()));
        }
      }
    }
    return found;
  }
}
