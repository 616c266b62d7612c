package org.ingest.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * An input whose bytes are unpacked and whose first bytes are known.
 *
 * @param head the first {@value #HEAD} bytes, or all of a shorter input
 * @param bytes all of them, the head too; bounded by the limit on an input's size
 */
public record OpenInput(Input input, byte[] head, InputStream bytes) implements Closeable {
  static final int HEAD = 1 << 18;

  /** An input that holds no text of a known kind, with a message for the user. */
  public static final class NotTextException extends IOException {
    private static final long serialVersionUID = 1L;

    public NotTextException(String message) {
      super(message);
    }
  }

  /** An input that may hold text which is not read, with a message for the user. */
  public static final class LostTextException extends IOException {
    private static final long serialVersionUID = 1L;

    public LostTextException(String message) {
      super(message);
    }
  }

  /**
   * Opens and unpacks an input.
   *
   * @param maxBytes more unpacked bytes are an error
   * @throws NotTextException with a message for the user when there is nothing in it
   */
  public static OpenInput open(Input input, long maxBytes) throws IOException {
    InputStream in = Unpacking.unpacked(input.source().open(), maxBytes);
    try {
      Head head = Head.of(in, HEAD);
      if (head.bytes().length == 0) {
        throw new NotTextException("empty; nothing to read");
      }
      return new OpenInput(input, head.bytes(), head.before(in));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The whole of it, where it is not longer than {@code maxBytes}. */
  public byte[] readAll(int maxBytes) throws IOException {
    byte[] all = bytes.readNBytes(maxBytes);
    if (all.length == maxBytes && bytes.read() >= 0) {
      throw new LostTextException(
          "over the limit of " + maxBytes + " bytes for one article; skipped");
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
