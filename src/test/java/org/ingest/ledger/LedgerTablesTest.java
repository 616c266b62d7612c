package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ingest.writing.LedgerTables;
import org.junit.jupiter.api.Test;

/** The ledger's tables: a row each, contradictions by who says otherwise, no formulas. */
class LedgerTablesTest {
  private static final String IN_GAO =
      "\"force\":\"Mali\",\"place\":{\"name\":\"Gao\",\"country\":\"ML\"}";

  private static Ledger threeFigures() throws IOException {
    return new WrittenLedger()
        .article("2031-03-04")
        .claim(5, "killed", "=Five fell.", IN_GAO + ",\"claimant\":\"@army\"")
        .article("2031-03-04")
        .claim(7, "killed", "Seven fell.", IN_GAO + ",\"claimant\":\"-rebel\"")
        .article("2031-03-04")
        .claim(9, "killed", "Nine fell.", IN_GAO + ",\"claimant\":\"UN\"")
        .read();
  }

  private static List<NamedCsvRecord> lines(Ledger ledger) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LedgerTables.writeLines(ledger, bytes);
    return rows(bytes);
  }

  private static List<NamedCsvRecord> claims(Ledger ledger) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LedgerTables.writeClaims(ledger, bytes);
    return rows(bytes);
  }

  private static List<NamedCsvRecord> rows(ByteArrayOutputStream bytes) {
    return CsvReader.builder().ofNamedCsvRecord(bytes.toString(StandardCharsets.UTF_8)).stream()
        .toList();
  }

  @Test
  void everyStatementTellsWhoSaysOtherwise() throws IOException {
    List<String> contradicted =
        lines(threeFigures()).stream().map(row -> row.getField("contradicted")).toList();
    assertEquals(
        List.of("7-7 (-rebel); 9-9 (UN)", "5-5 (@army); 9-9 (UN)", "5-5 (@army); 7-7 (-rebel)"),
        contradicted);
  }

  @Test
  void everyClaimHasItsRow() throws IOException {
    List<NamedCsvRecord> claims = claims(threeFigures());
    assertEquals(3, claims.size());
    assertEquals("7", claims.get(1).getField("min"));
    assertEquals("Seven fell.", claims.get(1).getField("sentence"));
  }

  @Test
  void noCellIsAFormula() throws IOException {
    for (List<NamedCsvRecord> rows : List.of(claims(threeFigures()), lines(threeFigures()))) {
      assertEquals("'=Five fell.", rows.get(0).getField("sentence"));
      assertEquals("'@army", rows.get(0).getField("claimant"));
      assertTrue(
          rows.stream()
              .flatMap(row -> row.getFields().stream())
              .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*")));
    }
  }
}
