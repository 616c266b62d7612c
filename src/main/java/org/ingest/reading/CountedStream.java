package org.ingest.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of packed bytes, so that a decompression bomb is known by its ratio. */
public final class CountedStream extends FilterInputStream {
  /** Text packs ten to one, one line over and over a hundred to one. */
  private static final int MOST_RATIO = 500;

  private static final long HARMLESS = 64L << 20;

  private long count;

  public CountedStream(InputStream in) {
    super(in);
  }

  /**
   * @param unpacked how many bytes came out of what was read so far
   * @throws OpenInput.LostTextException when no text packs so well
   */
  public void check(long unpacked) throws IOException {
    if (unpacked > HARMLESS && unpacked / MOST_RATIO > count) {
      throw new OpenInput.LostTextException(
          "unpacks to more than " + MOST_RATIO + " times its size; the rest is not read");
    }
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count += value < 0 ? 0 : 1;
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count += Math.max(0, read);
    return read;
  }
}
