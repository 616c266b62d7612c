package org.ingest.formats;

import java.util.List;
import java.util.stream.Stream;
import org.ingest.splitting.ArticleCases;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code src/test/resources/formats/*.json}, see {@link ArticleCases}. */
class FormatCasesTest {
  @TestFactory
  Stream<DynamicContainer> everyCase() {
    return ArticleCases.of(
        "formats",
        List.of("tables", "json", "json-starts", "feeds", "mail", "pages", "other-kinds"));
  }
}
