package org.ingest.troops.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.cases.TestPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every rule of denial through the whole program. */
class DenialRulesTest {
  private final TestPipeline pipeline = new TestPipeline();

  @TestFactory
  Stream<DynamicTest> everyExampleOfEveryRule() {
    return DenialRules.ALL.stream()
        .flatMap(
            rule ->
                Stream.concat(
                    tests(rule.name(), rule.hits(), true),
                    tests(rule.name(), rule.misses(), false)));
  }

  private Stream<DynamicTest> tests(String rule, List<String> texts, boolean denied) {
    assertFalse(texts.isEmpty(), "a rule needs hits and misses");
    return texts.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    rule + ": " + text, () -> assertEquals(denied, isDenied(text))));
  }

  private boolean isDenied(String text) {
    JsonNode counts = pipeline.json(text, Optional.empty()).get("troop_counts");
    assertFalse(counts.isEmpty(), "no count is found");
    boolean denied = false;
    for (JsonNode count : counts) {
      denied |= count.path("denied").asBoolean();
    }
    return denied;
  }
}
