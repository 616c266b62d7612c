package org.ingest.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.ingest.ledger.Ledger;
import org.ingest.ledger.LedgerReader;
import org.ingest.writing.LedgerJson;

/**
 * The ledger of all articles. Executors read the claims of each part; the lines are made on the
 * driver, since what joins a claim to a line may be anywhere: the only other figure of its kind, a
 * copy of its story. The driver holds all claims, 1.2 KB each.
 */
final class ArchiveLedger {
  private ArchiveLedger() {}

  static void write(List<Part> parts, OutputFolder folder, Path to, JavaSparkContext spark)
      throws IOException {
    Ledger ledger = new Ledger();
    LedgerReader reader = new LedgerReader(ledger);
    Iterator<byte[]> claims =
        spark
            .parallelize(parts, Math.max(1, parts.size()))
            .map(part -> claims(part, folder))
            .toLocalIterator();
    while (claims.hasNext()) {
      reader.read(new ByteArrayInputStream(claims.next()));
    }
    try (OutputStream out = to.getFileSystem(spark.hadoopConfiguration()).create(to, true)) {
      LedgerJson.write(ledger, out);
    }
  }

  private static byte[] claims(Part part, OutputFolder folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Ledger ledger = new Ledger();
    LedgerReader reader = new LedgerReader(ledger);
    try (WorkedLines lines = new WorkedLines(part, Map.of(), folder)) {
      while (lines.hasNext()) {
        reader.add(json.readTree(lines.next()));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LedgerJson.writeClaims(ledger, bytes);
    return bytes.toByteArray();
  }
}
