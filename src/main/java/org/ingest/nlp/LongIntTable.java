package org.ingest.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** A map from 64-bit hashes to numbers that loads in the time that it takes to read its bytes. */
final class LongIntTable {
  private static final int ABSENT = Integer.MIN_VALUE;

  private long[] keys;
  private int[] values;
  private int size;

  LongIntTable(int expected) {
    allocate(Integer.highestOneBit(Math.max(8, expected)) * 4);
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

  /** Writes the entries in the order of their keys, so that equal tables give equal bytes. */
  void write(DataOutput out) throws IOException {
    long[] sorted = new long[size];
    int next = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != ABSENT) {
        sorted[next++] = keys[i];
      }
    }
    Arrays.sort(sorted);
    out.writeInt(size);
    for (long key : sorted) {
      out.writeLong(key);
      out.writeInt(values[slot(key)]);
    }
  }

  static LongIntTable read(DataInput in) throws IOException {
    int size = in.readInt();
    LongIntTable table = new LongIntTable(size);
    for (int i = 0; i < size; i++) {
      long key = in.readLong();
      table.put(key, in.readInt());
    }
    return table;
  }
}
