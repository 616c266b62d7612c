package org.ingest.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes of a stream, and what went wrong after them, if anything did. */
record Head(byte[] bytes, Optional<IOException> failure) {
  /** Reads up to {@code most} bytes. */
  static Head of(InputStream in, int most) throws IOException {
    byte[] bytes = new byte[most];
    int length = 0;
    try {
      int count = in.read(bytes, 0, most);
      while (count > 0) {
        length += count;
        count = in.read(bytes, length, most - length);
      }
      return new Head(Arrays.copyOf(bytes, length), Optional.empty());
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
      in.close();
      return new Head(Arrays.copyOf(bytes, length), Optional.of(e));
    }
  }

  boolean startsWith(int... mark) {
    boolean same = bytes.length >= mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = (bytes[i] & 0xFF) == mark[i];
    }
    return same;
  }

  /** The whole stream; what a truncated gzip file gave comes before its error. */
  InputStream before(InputStream rest) {
    InputStream behind = failure.isPresent() ? new FailingStream(failure.get()) : rest;
    return new SequenceInputStream(new ByteArrayInputStream(bytes), behind);
  }

  /** Brings an error to whom it concerns. */
  private static final class FailingStream extends InputStream {
    private final IOException failure;

    FailingStream(IOException failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      throw failure;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      throw failure;
    }
  }
}
