package org.ingest.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The stream that the program was started with. Not closed: help and tables go there too. */
final class StandardOutput implements Output {
  private static final int BUFFER = 1 << 16;

  private final OutputStream stream;

  StandardOutput(OutputStream out) {
    stream = new PipeOutputStream(new BufferedOutputStream(out, BUFFER));
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void finish() throws IOException {
    stream.flush();
  }

  /** Leaves what is still in the buffer, which is part of an article, unwritten. */
  @Override
  public void close() {}
}
