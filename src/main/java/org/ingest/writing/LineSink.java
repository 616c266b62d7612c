package org.ingest.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ingest.ledger.Ledger;
import org.ingest.ledger.LedgerLine;

/** Takes the lines of a ledger one by one, so that not all are held at once. */
interface LineSink {
  /**
   * @throws IOException when the output cannot be written
   */
  void accept(LedgerLine line) throws IOException;

  /**
   * @throws IOException what the sink throws
   */
  static void each(Ledger ledger, LineSink sink) throws IOException {
    try {
      ledger.forEachLine(line -> unchecked(line, sink));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void unchecked(LedgerLine line, LineSink sink) {
    try {
      sink.accept(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
