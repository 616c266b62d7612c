package org.ingest.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails after a number of bytes, or once more came out than the packed bytes can hold. */
final class BoundedStream extends FilterInputStream {
  private final CountedStream packed;
  private final long limit;
  private long left;

  BoundedStream(InputStream in, CountedStream packed, long limit) {
    super(in);
    this.packed = packed;
    this.limit = limit;
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    take(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    take(Math.max(0, count));
    return count;
  }

  private void take(int count) throws IOException {
    left -= count;
    if (left < 0) {
      throw new OpenInput.LostTextException(
          "more than " + limit + " bytes unpacked (see --max-input-size); the rest is not read");
    }
    packed.check(limit - left);
  }
}
