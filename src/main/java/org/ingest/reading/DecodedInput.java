package org.ingest.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * An opened input whose encoding is known.
 *
 * <p>In this order: {@code --encoding}, a byte order mark, UTF-8, windows-1252. Which of the last
 * two is settled by the first {@value #HEAD} bytes; in UTF-8 text a byte that is not UTF-8, early
 * or late, is read as windows-1252 by itself, since reading a whole file so for one stray quotation
 * mark would garble all the other ones.
 *
 * @param faultMessage what to say of the first byte that is not of the encoding
 */
record DecodedInput(TolerantReader reader, Optional<String> warning, String faultMessage) {
  private static final int HEAD = 1 << 18;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** An input that is not to be read further. */
  static final class NotTextException extends IOException {
    private static final long serialVersionUID = 1L;

    NotTextException(String message) {
      super(message);
    }
  }

  /**
   * Opens an input.
   *
   * @param override the encoding, where the user said it
   * @throws NotTextException with a message for the user when there is nothing, or no text
   */
  static DecodedInput open(Input input, Optional<Charset> override) throws IOException {
    InputStream in = unpacked(new BufferedInputStream(input.source().open(), 1 << 16));
    try {
      Head head = Head.of(in);
      if (head.bytes().length == 0) {
        throw new NotTextException("empty; nothing to read");
      }
      return decoded(head.bytes(), head.before(in), override);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    // No buffer around it: one would lose what it gives before it breaks off.
    return gzip ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /** The first bytes, and what went wrong behind them, if anything did. */
  private record Head(byte[] bytes, Optional<IOException> failure) {
    static Head of(InputStream in) throws IOException {
      byte[] bytes = new byte[HEAD];
      int length = 0;
      try {
        int count = in.read(bytes, 0, HEAD);
        while (count > 0) {
          length += count;
          count = in.read(bytes, length, HEAD - length);
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

    /** The whole input; what a broken-off gzip gave before its end comes before its error. */
    InputStream before(InputStream rest) {
      InputStream behind = failure.isPresent() ? new FailingStream(failure.get()) : rest;
      return new SequenceInputStream(new ByteArrayInputStream(bytes), behind);
    }
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

  private static DecodedInput decoded(byte[] head, InputStream in, Optional<Charset> override)
      throws NotTextException {
    Optional<Charset> marked = ByteOrderMark.of(head).map(ByteOrderMark::charset);
    Optional<Charset> given = override.or(() -> marked.filter(DecodedInput::isWide));
    if (given.isPresent()) {
      String message = "not all of it is " + given.get().name() + "; what is not became U+FFFD";
      return new DecodedInput(new TolerantReader(in, given.get(), null), Optional.empty(), message);
    }
    Optional<String> binary = BinaryCheck.of(head);
    if (binary.isPresent()) {
      throw new NotTextException(binary.get());
    }
    if (marked.isPresent() || Utf8Check.of(head).isUtf8()) {
      String message = "not all of it is UTF-8; what is not was read as windows-1252";
      return new DecodedInput(
          new TolerantReader(in, StandardCharsets.UTF_8, WINDOWS_1252), Optional.empty(), message);
    }
    return new DecodedInput(
        new TolerantReader(in, WINDOWS_1252, null),
        Optional.of("not UTF-8; read as windows-1252"),
        "bytes that windows-1252 has not; they became U+FFFD");
  }

  private static boolean isWide(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8);
  }
}
