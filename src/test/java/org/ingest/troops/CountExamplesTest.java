package org.ingest.troops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.cases.TestPipeline;
import org.ingest.troops.force.ForceVetoes;
import org.ingest.troops.status.PlainStatus;
import org.ingest.troops.status.StatusVetoes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the rules for force and status through the whole program. */
class CountExamplesTest {
  private static final List<String> HARM = List.of("killed", "wounded", "casualties", "captured");

  private final TestPipeline pipeline = new TestPipeline();

  private JsonNode firstCount(String text) {
    JsonNode counts = pipeline.json(text, Optional.of("2025-04-28")).get("troop_counts");
    assertFalse(counts.isEmpty(), () -> "no count in: " + text);
    return counts.get(0);
  }

  @TestFactory
  Stream<DynamicTest> noForceFromWhatVetoes() {
    return ForceVetoes.ALL.stream()
        .flatMap(rule -> rule.hits().stream())
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text, () -> assertTrue(firstCount(text).path("force").isMissingNode())));
  }

  @TestFactory
  Stream<DynamicTest> aForceFromWhatOnlyLooksLikeIt() {
    return ForceVetoes.ALL.stream()
        .flatMap(rule -> rule.misses().stream())
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text, () -> assertFalse(firstCount(text).path("force").isMissingNode())));
  }

  @TestFactory
  Stream<DynamicTest> whoDoesHarmDoesNotSufferIt() {
    return StatusVetoes.HITS.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text,
                    () -> assertFalse(HARM.contains(firstCount(text).get("status").asText()))));
  }

  @TestFactory
  Stream<DynamicTest> whoSuffersItDoes() {
    return StatusVetoes.MISSES.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text,
                    () -> assertTrue(HARM.contains(firstCount(text).get("status").asText()))));
  }

  @TestFactory
  Stream<DynamicTest> plainWordsTellTheStatus() {
    return PlainStatus.HITS.stream()
        .map(each -> each.split("\\|"))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each[1],
                    () -> assertEquals(each[0], firstCount(each[1]).get("status").asText())));
  }
}
