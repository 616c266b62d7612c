package org.ingest.writing;

import java.io.IOException;
import java.io.InputStream;

/** The JSON Schema that all output follows. */
public final class OutputSchema {
  private static final String RESOURCE = "articles.schema.json";

  private OutputSchema() {}

  /** The schema in UTF-8. */
  public static byte[] bytes() throws IOException {
    try (InputStream in = OutputSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      return in.readAllBytes();
    }
  }
}
