package org.ingest.formats;

import java.io.IOException;
import org.ingest.reading.OpenInput;
import org.ingest.splitting.ArticleSink;

/** Reads the articles of an input of one kind, one at a time and in their order. */
interface FormatReader {
  /**
   * @throws IOException when the input cannot be read further; what came before it stays
   */
  void read(OpenInput input, ArticleSink sink) throws IOException;
}
