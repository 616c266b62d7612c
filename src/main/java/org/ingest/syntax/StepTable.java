package org.ingest.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights that each feature gives to the few steps of a parser, side by side. They lie in the
 * file as in memory. As in {@link WeightTable}, the upper bits of a feature's hash choose a bucket,
 * its lowest 16 tell it from the bucket's others.
 */
final class StepTable implements Scorer {
  private static final int BUCKETS = 1 << WeightTable.BUCKET_BITS;

  private final int[] starts;
  private final short[] prints;
  private final byte[] weights;

  /**
   * A table.
   *
   * @param starts the index of each bucket's first feature, and at last how many there are
   * @param prints the lowest bits of the features' hashes
   * @param weights as many for each feature as there are steps
   */
  StepTable(int[] starts, short[] prints, byte[] weights) {
    this.starts = starts;
    this.prints = prints;
    this.weights = weights;
  }

  int size() {
    return prints.length;
  }

  @Override
  public void score(FeatureBuffer features, int[] scores) {
    int shift = 0;
    int left = 0;
    int right = 0;
    for (int i = 0; i < features.size(); i++) {
      int at = find(features.get(i));
      if (at >= 0) {
        shift += weights[at];
        left += weights[at + 1];
        right += weights[at + 2];
      }
    }
    scores[Steps.SHIFT] += shift;
    scores[Steps.LEFT] += left;
    scores[Steps.RIGHT] += right;
  }

  /** A weight as it lies, at {@link #find} and after. */
  int weight(int at) {
    return weights[at];
  }

  /** The same features with other weights. */
  StepTable withWeights(byte[] others) {
    return new StepTable(starts, prints, others);
  }

  /** Where a feature's weights start, or -1. */
  int find(long feature) {
    int bucket = WeightTable.bucket(feature);
    short print = (short) feature;
    int end = starts[bucket + 1];
    for (int at = starts[bucket]; at < end; at++) {
      if (prints[at] == print) {
        return at * Steps.COUNT;
      }
    }
    return -1;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(prints.length);
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      out.writeByte(starts[bucket + 1] - starts[bucket]);
    }
    for (short print : prints) {
      out.writeShort(print);
    }
    out.write(weights);
  }

  /** Reads a table; the caller has checked that the bytes are those once written. */
  static StepTable read(ByteBuffer in) {
    short[] prints = new short[in.getInt()];
    byte[] counts = new byte[BUCKETS];
    in.get(counts);
    int[] starts = new int[BUCKETS + 1];
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      starts[bucket + 1] = starts[bucket] + (counts[bucket] & 0xff);
    }
    in.asShortBuffer().get(prints);
    in.position(in.position() + prints.length * Short.BYTES);
    byte[] weights = new byte[prints.length * Steps.COUNT];
    in.get(weights);
    return new StepTable(starts, prints, weights);
  }
}
