package org.ingest.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.LongAdder;

/** Counts the bytes that are read. */
final class CountedInput extends FilterInputStream {
  private final LongAdder bytes;

  CountedInput(InputStream in, LongAdder bytes) {
    super(in);
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    bytes.add(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int start, int length) throws IOException {
    int read = super.read(into, start, length);
    bytes.add(Math.max(0, read));
    return read;
  }
}
