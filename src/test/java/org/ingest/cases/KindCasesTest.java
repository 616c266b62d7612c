package org.ingest.cases;

import java.util.Arrays;
import java.util.stream.Stream;
import org.ingest.entity.Kind;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases of every kind through the whole program: all mentions of the kind in a case's text
 * are those that it expects and no others, with the values that it pins under their JSON names.
 *
 * <p>For grouped kinds a mention has the values of its entity too: {@code "name"}, {@code
 * "country"}, {@code "value"}.
 */
class KindCasesTest {
  private final TestPipeline pipeline = new TestPipeline();

  @TestFactory
  Stream<DynamicContainer> everyCaseOfEveryKind() {
    return Arrays.stream(Kind.values())
        .map(Kind::jsonKey)
        .map(
            kind ->
                DynamicContainer.dynamicContainer(
                    kind, CaseFiles.of(kind).stream().map(each -> test(kind, each))));
  }

  private DynamicTest test(String kind, Case given) {
    return DynamicTest.dynamicTest(given.toString(), () -> check(kind, given));
  }

  private void check(String kind, Case given) {
    CaseCheck.check(kind, given, pipeline.json(given.text(), given.date()));
  }
}
