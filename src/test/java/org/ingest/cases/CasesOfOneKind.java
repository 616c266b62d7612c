package org.ingest.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.ingest.Ingester;
import org.ingest.writing.ArticleJson;
import org.junit.jupiter.api.Test;

/**
 * The cases of one kind as a single test, which ends at the first that does not hold: what mutation
 * testing runs for every change, where {@link KindCasesTest} would take too long. The property
 * {@code cases.kind} names the kind.
 */
class CasesOfOneKind {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void hold() throws IOException {
    String kind = System.getProperty("cases.kind", "dates");
    Ingester ingester = TestPipeline.ingester();
    ArticleJson writer = new ArticleJson(false);
    for (Case each : CaseFiles.of(kind)) {
      byte[] written =
          writer.toBytes(ingester.extract(TestPipeline.article(each.text(), each.date())));
      CaseCheck.check(kind, each, JSON.readTree(written));
    }
  }
}
