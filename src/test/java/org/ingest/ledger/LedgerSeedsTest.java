package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ingest.cases.SharedSeeds;
import org.ingest.cases.TestPipeline;
import org.ingest.reading.Input;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ledger of the three articles that the project began with, where they are at hand. */
class LedgerSeedsTest {
  private static final List<LedgerLine> LINES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    Path folder = SharedSeeds.folder();
    Ledger ledger = new Ledger();
    LedgerReader reader = new LedgerReader(ledger);
    List<Input> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().map(Input::file).forEach(inputs::add);
    }
    TestPipeline.ingester()
        .read(inputs, outcome -> reader.add(Dossier.json(outcome.article().orElseThrow())));
    ledger.forEachLine(LINES::add);
  }

  private static List<String> of(String force) {
    return LINES.stream()
        .filter(line -> line.force().orElse("").equals(force))
        .map(LineText::of)
        .toList();
  }

  @Test
  void putsWhatIsSaidOfNorthKoreaSideBySide() {
    String line =
        of("North Korea").stream()
            .filter(each -> each.contains("10000-12000"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "North Korea deployed: 11000 by Ukraine (1/1); 3000 part by Ukraine (1/1);"
            + " 10000-12000 (1/1); 3000 additional (1/1)",
        line);
  }

  @Test
  void sumsNothing() {
    assertTrue(LINES.stream().allMatch(line -> line.sums().isEmpty()));
    assertTrue(LINES.stream().noneMatch(line -> line.range().high().orElse(0) > 20_000));
  }

  @Test
  void keepsIndonesiasShareApart() {
    assertTrue(of("Indonesia").stream().anyMatch(each -> each.contains("-8000")));
    assertTrue(of("multinational").stream().allMatch(each -> each.contains("20000")));
    assertTrue(
        LINES.stream()
            .noneMatch(
                line ->
                    LineText.of(line).contains("-8000") && LineText.of(line).contains("20000")));
  }

  @Test
  void keepsTheTwoTwentyThousandsApart() {
    List<List<String>> lines =
        LINES.stream()
            .map(line -> line.statements().stream().map(Statement::sentence).toList())
            .filter(sentences -> sentences.stream().anyMatch(s -> s.contains("committed to ready")))
            .toList();
    assertEquals(1, lines.size());
    assertEquals(1, lines.get(0).size());
  }

  /** The heading gives Indonesia as its source, the first sentence the president's spokesman. */
  @Test
  void keepsTheTwoSourcesOfTheProposedForceApart() {
    List<String> proposed =
        LINES.stream()
            .filter(line -> line.statements().get(0).sentence().contains("Could Total"))
            .flatMap(line -> line.statements().stream())
            .flatMap(statement -> statement.attributions().stream())
            .toList();
    assertEquals(List.of("Indonesia", "President Prabowo Subianto’s spokesman"), proposed);
  }
}
