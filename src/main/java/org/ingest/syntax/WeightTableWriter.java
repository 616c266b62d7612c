package org.ingest.syntax;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects features and weights and lays them out as a {@link WeightTable}, in hash order. */
final class WeightTableWriter {
  private static final int MOST_BUCKET_BYTES = 0xffff;

  private record Entry(long feature, byte[] row) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Adds a feature; weights of zero are left out, and the feature if it has no others. */
  void add(long feature, byte[] decisions, byte[] weights) {
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    for (int decision = 0; decision < Byte.MAX_VALUE; decision++) {
      for (int i = 0; i < weights.length; i++) {
        if (decisions[i] == decision && weights[i] != 0) {
          row.write(decision);
          row.write(weights[i]);
        }
      }
    }
    if (row.size() > 0) {
      entries.add(new Entry(feature, row.toByteArray()));
    }
  }

  WeightTable build() {
    entries.sort((a, b) -> Long.compareUnsigned(a.feature, b.feature));
    int[] starts = new int[(1 << WeightTable.BUCKET_BITS) + 1];
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    int next = 0;
    for (int bucket = 0; bucket + 1 < starts.length; bucket++) {
      List<Entry> inBucket = new ArrayList<>();
      while (next < entries.size() && WeightTable.bucket(entries.get(next).feature) == bucket) {
        inBucket.add(entries.get(next++));
      }
      // long rows belong to common features: those are looked for most
      inBucket.sort(Comparator.comparingInt((Entry entry) -> -entry.row.length));
      for (Entry entry : inBucket) {
        rows.write((int) entry.feature);
        rows.write((int) (entry.feature >>> Byte.SIZE));
        rows.write(entry.row.length / 2);
        rows.writeBytes(entry.row);
      }
      starts[bucket + 1] = rows.size();
      if (rows.size() - starts[bucket] > MOST_BUCKET_BYTES) {
        throw new IllegalStateException("a bucket of " + (rows.size() - starts[bucket]) + " bytes");
      }
    }
    return new WeightTable(starts, rows.toByteArray());
  }

  int size() {
    return entries.size();
  }
}
