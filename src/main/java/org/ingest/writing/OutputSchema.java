package org.ingest.writing;

import java.io.IOException;
import java.io.InputStream;

/** The JSON Schemas that all output follows. */
public final class OutputSchema {
  private OutputSchema() {}

  /** The schema of the articles in UTF-8. */
  public static byte[] bytes() throws IOException {
    return read("articles.schema.json");
  }

  /** The schema of a line of the registry in UTF-8. */
  public static byte[] registryBytes() throws IOException {
    return read("registry.schema.json");
  }

  /** The schema of a line of a ledger in UTF-8. */
  public static byte[] ledgerBytes() throws IOException {
    return read("ledger.schema.json");
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = OutputSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return in.readAllBytes();
    }
  }
}
