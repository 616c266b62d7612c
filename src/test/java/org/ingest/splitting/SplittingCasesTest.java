package org.ingest.splitting;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code src/test/resources/splitting/*.json}, see {@link ArticleCases}. */
class SplittingCasesTest {
  @TestFactory
  Stream<DynamicContainer> everyCase() {
    return ArticleCases.of(
        "splitting", List.of("markers", "delimiters", "headers", "pages", "json-lines"));
  }
}
