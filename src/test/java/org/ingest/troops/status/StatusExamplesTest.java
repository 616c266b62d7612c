package org.ingest.troops.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.ingest.troops.FirstCount;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the rules for status through the whole program. */
class StatusExamplesTest {
  private static final List<String> HARM = List.of("killed", "wounded", "casualties", "captured");

  private final FirstCount firstCount = new FirstCount();

  @TestFactory
  Stream<DynamicTest> whoDoesHarmDoesNotSufferIt() {
    return StatusVetoes.HITS.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text,
                    () -> assertFalse(HARM.contains(firstCount.of(text).get("status").asText()))));
  }

  @TestFactory
  Stream<DynamicTest> whoSuffersItDoes() {
    return StatusVetoes.MISSES.stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text,
                    () -> assertTrue(HARM.contains(firstCount.of(text).get("status").asText()))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsAheadIsNotThere() {
    return StatusVetoes.AHEAD_HITS.stream().map(text -> isDeployed(text, false));
  }

  @TestFactory
  Stream<DynamicTest> whatIsThereIs() {
    return StatusVetoes.AHEAD_MISSES.stream().map(text -> isDeployed(text, true));
  }

  private DynamicTest isDeployed(String text, boolean expected) {
    return DynamicTest.dynamicTest(
        text,
        () ->
            assertEquals(expected, firstCount.of(text).get("status").asText().equals("deployed")));
  }

  @TestFactory
  Stream<DynamicTest> plainWordsTellTheStatus() {
    return PlainStatus.HITS.stream()
        .map(each -> each.split("\\|"))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each[1],
                    () -> assertEquals(each[0], firstCount.of(each[1]).get("status").asText())));
  }

  @TestFactory
  Stream<DynamicTest> wordsOfOthersDoNot() {
    return PlainStatus.MISSES.stream()
        .map(each -> each.split("\\|"))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each[1],
                    () -> assertNotEquals(each[0], firstCount.of(each[1]).get("status").asText())));
  }

  @TestFactory
  Stream<DynamicTest> labelsTellTheStatus() {
    return StatusLabels.HITS.stream().map(each -> lastStatus(each, true));
  }

  @TestFactory
  Stream<DynamicTest> whatLooksLikeALabelDoesNot() {
    return StatusLabels.MISSES.stream().map(each -> lastStatus(each, false));
  }

  private DynamicTest lastStatus(String example, boolean expected) {
    String[] parts = example.split("\\|");
    return DynamicTest.dynamicTest(
        parts[1],
        () ->
            assertEquals(
                expected, parts[0].equals(firstCount.last(parts[1]).get("status").asText())));
  }
}
