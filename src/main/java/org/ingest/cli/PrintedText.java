package org.ingest.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output for text by way of a {@link java.io.PrintWriter}, which keeps quiet about errors:
 * this remembers the first.
 */
final class PrintedText extends OutputStream {
  private final PipeOutputStream out;
  private IOException failure;

  PrintedText(OutputStream out) {
    this.out = new PipeOutputStream(out);
  }

  /**
   * @throws IOException when something was not printed, unless its reader has gone
   */
  void check() throws IOException {
    if (failure != null && !(failure instanceof ClosedPipeException)) {
      throw failure;
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }
}
