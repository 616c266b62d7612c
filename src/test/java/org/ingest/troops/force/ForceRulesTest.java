package org.ingest.troops.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.cases.TestPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the hits and near misses of the rules of force through the whole program. */
class ForceRulesTest {
  private final TestPipeline pipeline = new TestPipeline();

  @TestFactory
  Stream<DynamicTest> everyExample() {
    return ForceRules.ALL.stream()
        .flatMap(rule -> Stream.concat(rule.hits().stream(), rule.misses().stream()))
        .map(each -> each.split("\\|"))
        .map(each -> DynamicTest.dynamicTest(each[1], () -> check(each[0].split(", "), each[1])));
  }

  private void check(String[] forces, String text) {
    JsonNode counts = pipeline.json(text, Optional.of("2025-04-28")).get("troop_counts");
    assertFalse(counts.size() < forces.length, () -> "too few counts in: " + text);
    for (int i = 0; i < forces.length; i++) {
      assertEquals(forces[i], counts.get(i).path("force").asText("-"));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasBoth() {
    return ForceRules.ALL.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () -> assertFalse(rule.hits().isEmpty() || rule.misses().isEmpty())));
  }
}
