package org.ingest.troops.force;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.ingest.troops.FirstCount;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the hits and near misses of the vetoes through the whole program. */
class ForceVetoesTest {
  private final FirstCount firstCount = new FirstCount();

  @TestFactory
  Stream<DynamicTest> noForceFromWhatVetoes() {
    return ForceVetoes.ALL.stream()
        .flatMap(rule -> rule.hits().stream())
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text, () -> assertTrue(firstCount.of(text).path("force").isMissingNode())));
  }

  @TestFactory
  Stream<DynamicTest> aForceFromWhatOnlyLooksLikeIt() {
    return ForceVetoes.ALL.stream()
        .flatMap(rule -> rule.misses().stream())
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text, () -> assertFalse(firstCount.of(text).path("force").isMissingNode())));
  }
}
