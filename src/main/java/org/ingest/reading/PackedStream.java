package org.ingest.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Unpacked bytes; whatever a damaged file makes the unpacking throw becomes an {@link IOException}.
 */
final class PackedStream extends FilterInputStream {
  private final String kind;

  PackedStream(String kind, InputStream in) {
    super(in);
    this.kind = kind;
  }

  /** Why, in the library's words: a window too large, a checksum that does not match. */
  private static String said(Exception e) {
    return e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (IOException | RuntimeException e) {
      throw new IOException("the " + kind + " data break off or are damaged" + said(e), e);
    }
  }
}
