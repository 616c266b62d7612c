package org.ingest.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights of a linear model: for each feature those of the decisions that it speaks for or
 * against. They lie in the file as they lie in memory, so that loading is copying.
 *
 * <p>The upper bits of a feature's hash choose a bucket, its lowest 16 tell it from the bucket's
 * other features. A feature never seen in training is so taken for a known one once in ten thousand
 * times, which costs nothing measurable and saves three bytes of five.
 */
final class WeightTable implements Scorer {
  static final int BUCKET_BITS = 16;

  /** Of an entry: the hash's 16 bits and the number of weights. */
  static final int HEADER = 3;

  private final int[] starts;
  private final byte[] rows;

  /**
   * A table.
   *
   * @param starts where each bucket's entries start in {@code rows}, and at last where they end
   */
  WeightTable(int[] starts, byte[] rows) {
    this.starts = starts;
    this.rows = rows;
  }

  static int bucket(long feature) {
    return (int) (feature >>> (Long.SIZE - BUCKET_BITS));
  }

  @Override
  public void score(FeatureBuffer features, int[] scores) {
    // all features' rows are asked for before the first is waited for
    int touched = 0;
    for (int i = 0; i < features.size(); i++) {
      int start = starts[bucket(features.get(i))];
      touched += start < rows.length ? rows[start] : 0;
    }
    features.touched(touched);
    for (int i = 0; i < features.size(); i++) {
      add(features.get(i), scores);
    }
  }

  private void add(long feature, int[] scores) {
    int bucket = bucket(feature);
    int end = starts[bucket + 1];
    byte low = (byte) feature;
    byte high = (byte) (feature >>> Byte.SIZE);
    byte[] all = rows;
    for (int at = starts[bucket]; at < end; at += HEADER + 2 * all[at + 2]) {
      if (all[at] == low && all[at + 1] == high) {
        int last = at + HEADER + 2 * all[at + 2];
        for (int i = at + HEADER; i < last; i += 2) {
          scores[all[i]] += all[i + 1];
        }
        return;
      }
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(rows.length);
    for (int bucket = 0; bucket + 1 < starts.length; bucket++) {
      out.writeShort(starts[bucket + 1] - starts[bucket]);
    }
    out.write(rows);
  }

  /** Reads a table; the caller has checked that the bytes are those once written. */
  static WeightTable read(ByteBuffer in) {
    byte[] rows = new byte[in.getInt()];
    char[] lengths = new char[1 << BUCKET_BITS];
    in.asCharBuffer().get(lengths);
    in.position(in.position() + lengths.length * Character.BYTES);
    int[] starts = new int[lengths.length + 1];
    for (int bucket = 0; bucket < lengths.length; bucket++) {
      starts[bucket + 1] = starts[bucket] + lengths[bucket];
    }
    in.get(rows);
    return new WeightTable(starts, rows);
  }
}
