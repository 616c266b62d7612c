package org.ingest.names;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A map from hashes to numbers that loads in the time that it takes to read its bytes. */
final class LongIntTable {
  private static final int ABSENT = Integer.MIN_VALUE;

  private long[] keys;
  private int[] values;
  private int size;

  LongIntTable(int expected) {
    allocate(Integer.highestOneBit(Math.max(8, expected)) * 4);
  }

  private LongIntTable(int size, long[] keys, int[] values) {
    if (keys.length != values.length || Integer.bitCount(keys.length) != 1) {
      throw new IllegalArgumentException("no table");
    }
    this.size = size;
    this.keys = keys;
    this.values = values;
  }

  private void allocate(int capacity) {
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(values, ABSENT);
  }

  int size() {
    return size;
  }

  int getOrDefault(long key, int otherwise) {
    int value = values[slot(key)];
    return value == ABSENT ? otherwise : value;
  }

  void put(long key, int value) {
    if (value == ABSENT) {
      throw new IllegalArgumentException("reserved value");
    }
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (values[slot] == ABSENT) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
  }

  /** Sets bits in the value of a key; where it has none, that is its value. */
  void or(long key, int bits) {
    int slot = slot(key);
    if (values[slot] == ABSENT) {
      put(key, bits);
    } else {
      values[slot] |= bits;
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    allocate(oldKeys.length * 2);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != ABSENT) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  /** Takes an entry. */
  interface EntryVisitor {
    void visit(long key, int value);
  }

  void forEach(EntryVisitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != ABSENT) {
        visitor.visit(keys[i], values[i]);
      }
    }
  }

  /**
   * Writes the entries in the order of their keys, each key as its distance from the one before, so
   * that equal tables give equal and few bytes. Keys must not be negative.
   */
  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    long before = 0;
    for (long key : sortedKeys()) {
      writePacked(out, key - before);
      writePacked(out, Integer.toUnsignedLong(values[slot(key)]));
      before = key;
    }
  }

  private long[] sortedKeys() {
    long[] sorted = new long[size];
    int next = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != ABSENT) {
        sorted[next++] = keys[i];
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /** Writes the table as it lies in memory. */
  void write(TableFile out) throws IOException {
    out.write(size);
    out.write(keys);
    out.write(values);
  }

  static LongIntTable read(TableFile in) throws IOException {
    int size = in.readInt();
    return new LongIntTable(size, in.readLongs(), in.readInts());
  }

  /** Seven bits a byte, lowest first, the high bit set in all but the last. */
  private static void writePacked(DataOutput out, long value) throws IOException {
    long rest = value;
    while (rest > 0x7f) {
      out.writeByte((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  static LongIntTable read(ByteBuffer in) {
    int size = in.getInt();
    LongIntTable table = new LongIntTable(size);
    long key = 0;
    for (int i = 0; i < size; i++) {
      key += readPacked(in);
      table.put(key, (int) readPacked(in));
    }
    return table;
  }

  private static long readPacked(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
