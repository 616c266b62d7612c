package org.ingest.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ingest.lexicon.ResourceTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example in a comment of the rules for counts and units stands in a text that a test runs.
 */
class CommentExamplesTest {
  private final TestPipeline pipeline = new TestPipeline();

  @Test
  void everyExampleStandsInATestedText() throws IOException {
    List<String> examples = CommentExamples.of("troops", "unit");
    assertFalse(examples.isEmpty());
    String tested = CommentExamples.testedTexts();
    List<String> untested =
        examples.stream()
            .filter(each -> !tested.contains(CommentExamples.plain(each.split("\\|", 2)[1])))
            .toList();
    assertEquals(List.of(), untested, "add texts that hold these to rules/examples.tsv");
  }

  @TestFactory
  Stream<DynamicTest> everyText() {
    return ResourceTable.rows(CommentExamplesTest.class, "/rules/examples.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + ": " + row.get(1),
                    () -> assertEquals(row.get(2), value(row.get(0), row.get(1)))));
  }

  private String value(String attribute, String text) {
    JsonNode json = pipeline.json(text.replace("\\n", "\n"), Optional.of("2025-04-28"));
    return switch (attribute) {
      case "units" -> mentions(json.get("units"));
      case "country", "designator", "echelon" -> values(json.get("units"), attribute);
      case "number" -> numbers(json.get("troop_counts"));
      default -> values(json.get("troop_counts"), attribute);
    };
  }

  private static String mentions(JsonNode units) {
    List<JsonNode> mentions = new ArrayList<>();
    units.forEach(unit -> unit.get("mentions").forEach(mentions::add));
    return mentions.stream()
        .sorted((one, other) -> one.get("start").asInt() - other.get("start").asInt())
        .map(mention -> mention.get("text").asText())
        .collect(orDash(" | "));
  }

  private static String values(JsonNode things, String attribute) {
    return stream(things).map(each -> each.path(attribute).asText("-")).collect(orDash(", "));
  }

  private static String numbers(JsonNode counts) {
    return stream(counts)
        .map(each -> each.path("min").asText("*") + ".." + each.path("max").asText("*"))
        .collect(orDash(" "));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Collector<CharSequence, ?, String> orDash(String separator) {
    return Collectors.collectingAndThen(
        Collectors.joining(separator), joined -> joined.isEmpty() ? "-" : joined);
  }
}
