package org.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalLong;

/**
 * Decodes a stream and goes on where bytes are not of its encoding: each such byte is read in a
 * second encoding, or becomes U+FFFD, and the first is remembered, so that nothing is replaced
 * without a word, however late in a long input it stands.
 */
final class TolerantReader extends Reader {
  private static final int BUFFER = 1 << 16;
  private static final char REPLACEMENT = '\uFFFD';

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final Charset second;
  private final int longestFault;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private boolean endOfBytes;
  private long written;
  private long firstFault = -1;

  /**
   * @param second a charset of single bytes for those that {@code first} has not, or null for
   *     U+FFFD
   */
  TolerantReader(InputStream in, Charset first, Charset second) {
    this.in = in;
    this.decoder =
        first
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.second = second;
    // Half a surrogate pair is a fault of two bytes; its decoder counts the next letter in.
    this.longestFault = first.name().startsWith("UTF-16") ? 2 : Integer.MAX_VALUE;
  }

  /** Where the first byte that was not of the encoding came out, in UTF-16 units. */
  OptionalLong firstFault() {
    return firstFault < 0 ? OptionalLong.empty() : OptionalLong.of(firstFault);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(buffer, offset, length);
    int before = out.position();
    while (true) {
      CoderResult result = decoder.decode(bytes, out, endOfBytes);
      if (result.isError()) {
        int fault = Math.min(result.length(), longestFault);
        if (out.remaining() < fault) {
          break;
        }
        readFault(out, fault, written + out.position() - before);
      } else if (out.position() > before || result.isOverflow()) {
        break;
      } else if (endOfBytes) {
        return -1;
      } else {
        fill();
      }
    }
    int count = out.position() - before;
    written += count;
    return count;
  }

  private void readFault(CharBuffer out, int length, long position) {
    if (firstFault < 0) {
      firstFault = position;
    }
    if (second == null) {
      bytes.position(bytes.position() + length);
      out.put(REPLACEMENT);
      return;
    }
    byte[] fault = new byte[length];
    bytes.get(fault);
    out.put(new String(fault, second));
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      endOfBytes = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
