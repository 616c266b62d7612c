package org.ingest.names;

import java.io.EOFException;
import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/**
 * Arrays of numbers in a file, each after its length, read and written a block at a time: a start
 * has them in the time that it takes to copy them. Numbers lie lowest byte first; a checksum of all
 * stands at the end.
 */
final class TableFile {
  private static final int BLOCK = 1 << 18;

  private final FileChannel channel;
  private final CRC32C sum = new CRC32C();
  private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK).order(ByteOrder.LITTLE_ENDIAN);

  TableFile(FileChannel channel) {
    this.channel = channel;
  }

  int readInt() throws IOException {
    return fill(Integer.BYTES).getInt();
  }

  /** A length that the file has room for. */
  private int readLength(int bytesEach) throws IOException {
    int length = readInt();
    if (length < 0 || (long) length * bytesEach > channel.size() - channel.position()) {
      throw new EOFException("it ends early");
    }
    return length;
  }

  long[] readLongs() throws IOException {
    long[] all = new long[readLength(Long.BYTES)];
    for (int at = 0; at < all.length; ) {
      int count = Math.min(all.length - at, BLOCK / Long.BYTES);
      fill(count * Long.BYTES).asLongBuffer().get(all, at, count);
      at += count;
    }
    return all;
  }

  int[] readInts() throws IOException {
    int[] all = new int[readLength(Integer.BYTES)];
    for (int at = 0; at < all.length; ) {
      int count = Math.min(all.length - at, BLOCK / Integer.BYTES);
      fill(count * Integer.BYTES).asIntBuffer().get(all, at, count);
      at += count;
    }
    return all;
  }

  short[] readShorts() throws IOException {
    short[] all = new short[readLength(Short.BYTES)];
    for (int at = 0; at < all.length; ) {
      int count = Math.min(all.length - at, BLOCK / Short.BYTES);
      fill(count * Short.BYTES).asShortBuffer().get(all, at, count);
      at += count;
    }
    return all;
  }

  float[] readFloats() throws IOException {
    int[] bits = readInts();
    float[] all = new float[bits.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = Float.intBitsToFloat(bits[i]);
    }
    return all;
  }

  private ByteBuffer fill(int bytes) throws IOException {
    block.clear().limit(bytes);
    while (block.hasRemaining()) {
      if (channel.read(block) < 0) {
        throw new EOFException("it ends early");
      }
    }
    sum.update(block.flip());
    return block.rewind();
  }

  /** Writes the checksum of all that was written. */
  void writeSum() throws IOException {
    write((int) sum.getValue());
  }

  /** Whether the next number is the checksum of all that was read, and the last. */
  boolean endsWithSum() throws IOException {
    int expected = (int) sum.getValue();
    return readInt() == expected && channel.position() == channel.size();
  }

  void write(int number) throws IOException {
    block.clear();
    flush(block.putInt(number));
  }

  void write(long[] all) throws IOException {
    write(all.length);
    for (int at = 0; at < all.length; ) {
      int count = Math.min(all.length - at, BLOCK / Long.BYTES);
      block.clear();
      block.asLongBuffer().put(all, at, count);
      flush(block.position(count * Long.BYTES));
      at += count;
    }
  }

  void write(int[] all) throws IOException {
    write(all.length);
    for (int at = 0; at < all.length; ) {
      int count = Math.min(all.length - at, BLOCK / Integer.BYTES);
      block.clear();
      block.asIntBuffer().put(all, at, count);
      flush(block.position(count * Integer.BYTES));
      at += count;
    }
  }

  void write(short[] all) throws IOException {
    write(all.length);
    for (int at = 0; at < all.length; ) {
      int count = Math.min(all.length - at, BLOCK / Short.BYTES);
      block.clear();
      block.asShortBuffer().put(all, at, count);
      flush(block.position(count * Short.BYTES));
      at += count;
    }
  }

  void write(float[] all) throws IOException {
    int[] bits = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      bits[i] = Float.floatToIntBits(all[i]);
    }
    write(bits);
  }

  private void flush(Buffer filled) throws IOException {
    ByteBuffer bytes = (ByteBuffer) filled.flip();
    sum.update(bytes);
    bytes.rewind();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
