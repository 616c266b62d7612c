package org.ingest.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<String> read = Set.copyOf(folder.names(OutputFolder.CLAIMS));
    List<Part> unread = parts.stream().filter(part -> !read.contains(part.name())).toList();
    if (!unread.isEmpty()) {
      spark.parallelize(unread, unread.size()).foreach(part -> readClaims(part, folder));
    }
    Ledger ledger = new Ledger();
    LedgerReader reader = new LedgerReader(ledger);
    for (Part part : parts) {
      try (InputStream in = folder.open(claims(part))) {
        reader.read(in);
      }
    }
    try (OutputStream out = to.getFileSystem(spark.hadoopConfiguration()).create(to, true)) {
      LedgerJson.write(ledger, out);
    }
  }

  private static String claims(Part part) {
    return OutputFolder.CLAIMS + "/" + part.name();
  }

  private static void readClaims(Part part, OutputFolder folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Ledger ledger = new Ledger();
    LedgerReader reader = new LedgerReader(ledger);
    try (WorkedLines lines = new WorkedLines(part, Map.of(), folder)) {
      while (lines.hasNext()) {
        reader.add(json.readTree(lines.next()));
      }
    }
    try (OutputFolder.NewFile file = folder.create(claims(part))) {
      LedgerJson.writeClaims(ledger, file.stream());
      file.keep();
    }
  }
}
