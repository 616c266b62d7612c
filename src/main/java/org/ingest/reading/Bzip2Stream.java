package org.ingest.reading;

import io.airlift.compress.bzip2.BZip2HadoopStreams;
import java.io.IOException;
import java.io.InputStream;

/**
 * Unpacks bzip2 of one stream or of several after one another, as programs write that pack with
 * many threads. The library reads one: this cuts the bytes where the next begins.
 */
final class Bzip2Stream extends InputStream {
  private final Packed packed;
  private InputStream unpacked;

  Bzip2Stream(InputStream in) throws IOException {
    packed = new Packed(in);
    unpacked = new BZip2HadoopStreams().createInputStream(packed);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int count = unpacked.read(to, offset, length);
    while (count < 0 && packed.next()) {
      unpacked = new BZip2HadoopStreams().createInputStream(packed);
      count = unpacked.read(to, offset, length);
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    packed.in.close();
  }

  /** The packed bytes of one stream; after them it ends, until {@link #next}. */
  private static final class Packed extends InputStream {
    /** A stream's first bytes, without the digit in their midst that tells the size of blocks. */
    private static final int[] MARK = {'B', 'Z', 'h', -1, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private boolean isWhole;
    private boolean isFirst = true;

    Packed(InputStream in) {
      this.in = in;
    }

    /** Goes on to the next stream, if there is one. */
    boolean next() throws IOException {
      byte[] passed = new byte[buffer.length];
      while (read(passed, 0, passed.length) >= 0) {
        // after the end of a stream there may be anything
      }
      isFirst = true;
      return at < end;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      fill();
      int count = Math.min(length, nextMark(length) - at);
      if (count == 0) {
        return length == 0 ? 0 : -1;
      }
      System.arraycopy(buffer, at, to, offset, count);
      at += count;
      isFirst = false;
      return count;
    }

    /** Where the next stream begins, as far as the next {@code length} bytes tell. */
    private int nextMark(int length) {
      int last = isWhole ? end : end - MARK.length + 1;
      int until = Math.min(last, at + length);
      for (int i = isFirst ? at + 1 : at; i < until; i++) {
        if (isMark(i)) {
          return i;
        }
      }
      return until;
    }

    private boolean isMark(int from) {
      for (int i = 0; i < MARK.length; i++) {
        if (from + i >= end || MARK[i] >= 0 && buffer[from + i] != MARK[i]) {
          return false;
        }
      }
      return true;
    }

    private void fill() throws IOException {
      if (isWhole || end - at >= MARK.length) {
        return;
      }
      System.arraycopy(buffer, at, buffer, 0, end - at);
      end -= at;
      at = 0;
      while (!isWhole && end < MARK.length) {
        int count = in.read(buffer, end, buffer.length - end);
        isWhole = count < 0;
        end += Math.max(0, count);
      }
    }
  }
}
