package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs invented dossiers through the whole program: the lines are those that each expects and no
 * others, with who says what, how often it is told, what is superseded, set off or contradicted.
 * Half of them are traps: what must not be merged.
 */
class LedgerDossiersTest {
  @TestFactory
  Stream<DynamicTest> everyDossierMakesItsLines() {
    return Dossier.all().stream()
        .map(each -> DynamicTest.dynamicTest(each.toString(), () -> check(each)));
  }

  private static void check(Dossier dossier) throws IOException {
    assertEquals(text(ClaimReader.texts(dossier.lines())), text(lines(dossier)));
  }

  private static String text(List<String> lines) {
    return lines.stream().sorted().collect(Collectors.joining("\n"));
  }

  private static List<String> lines(Dossier dossier) throws IOException {
    Ledger ledger = new Ledger();
    LedgerReader reader = new LedgerReader(ledger);
    for (JsonNode article : dossier.extracted()) {
      reader.add(article);
    }
    List<String> lines = new ArrayList<>();
    ledger.forEachLine(line -> lines.add(LineText.of(line)));
    return lines;
  }
}
