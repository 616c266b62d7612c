package org.ingest.troops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ingest.cases.TestPipeline;
import org.ingest.lexicon.ResourceTable;
import org.ingest.troops.amount.AmountReader;
import org.ingest.troops.noun.CountFinder;
import org.ingest.troops.noun.Refusals;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the hits and near misses of every rule that finds or refuses counts, one test for each. */
class CountRulesTest {
  private static final List<List<String>> EXAMPLES =
      ResourceTable.rows(CountRulesTest.class, "/rules/counts.tsv").toList();

  private final TestPipeline pipeline = new TestPipeline();

  @TestFactory
  Stream<DynamicTest> everyExample() {
    return EXAMPLES.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + ", " + row.get(1) + ": " + row.get(2),
                    () -> assertEquals(row.get(3), numbers(row.get(2).replace("\\n", "\n")))));
  }

  private String numbers(String text) {
    JsonNode counts = pipeline.json(text, Optional.empty()).get("troop_counts");
    List<String> numbers =
        StreamSupport.stream(counts.spliterator(), false).map(CountRulesTest::numbers).toList();
    return numbers.isEmpty() ? "-" : String.join(" ", numbers);
  }

  private static String numbers(JsonNode count) {
    return count.path("min").asText("*") + ".." + count.path("max").asText("*");
  }

  @Test
  void everyRuleHasAHitAndANearMiss() {
    List<String> rules = new ArrayList<>(AmountReader.ruleNames());
    rules.addAll(new CountFinder().ruleNames());
    rules.addAll(Refusals.ruleNames());
    for (String rule : rules) {
      assertTrue(has(rule, "hit"), "no hit of the rule \"" + rule + "\"");
      assertTrue(has(rule, "miss"), "no near miss of the rule \"" + rule + "\"");
    }
  }

  private static boolean has(String rule, String kind) {
    return EXAMPLES.stream().anyMatch(row -> row.get(0).equals(rule) && row.get(1).equals(kind));
  }
}
