package org.ingest.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ingest.Ingester;
import org.ingest.cases.TestPipeline;
import org.ingest.reading.Input;
import org.ingest.splitting.Collected;
import org.ingest.splitting.SplitOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts and inputs that repeat what some rule or reader looks for, see {@link Growth}. */
class GrowthTest {
  private static final int LENGTH = 15_000;

  /** Reading alone is quicker than all that follows. */
  private static final int INPUT_LENGTH = 150_000;

  @TestFactory
  List<DynamicTest> takesTimeInProportionToItsLength() throws IOException {
    Ingester ingester = TestPipeline.ingester();
    return GrowthText.all("texts.tsv").stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.name(),
                    () ->
                        Growth.check(
                            text.name(),
                            LENGTH,
                            length -> {
                              String whole = text.text(length);
                              return () -> ingester.extract(whole);
                            })))
        .toList();
  }

  @TestFactory
  List<DynamicTest> readsInputsInProportionToTheirLength() throws IOException {
    return GrowthText.all("inputs.tsv").stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.name(),
                    () ->
                        Growth.check(
                            text.name(),
                            INPUT_LENGTH,
                            length -> {
                              byte[] whole = text.input(length).getBytes(StandardCharsets.UTF_8);
                              return () ->
                                  Collected.from(Input.of("a", whole), SplitOptions.DEFAULT);
                            })))
        .toList();
  }
}
