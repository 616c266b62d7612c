package org.ingest.troops.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Weights of features, by which one of several candidates is chosen: the likelihood of a candidate
 * is the exponential of its features' sum, over all candidates' together (a conditional logit).
 * Read-only, shared between threads.
 */
public final class ChoiceModel {
  /** A model that knows no features. */
  public static final ChoiceModel NONE = new ChoiceModel(new int[0], new short[0]);

  /** Weights are whole 64ths. */
  static final double UNIT = 64;

  /** A bucket holds the keys that share so many upper bits: two to four of them. */
  private final int bucketBits;

  /** The index of each bucket's first key, and at last how many keys there are. */
  private final int[] starts;

  private final int[] keys;
  private final short[] weights;

  /**
   * @param keys hashes of features, rising
   * @param weights in 64ths
   */
  ChoiceModel(int[] keys, short[] weights) {
    this.keys = keys;
    this.weights = weights;
    bucketBits = Math.max(1, Integer.SIZE - 2 - Integer.numberOfLeadingZeros(keys.length | 7));
    starts = new int[(1 << bucketBits) + 1];
    for (int key : keys) {
      starts[bucket(key) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  private int bucket(int key) {
    return (key ^ Integer.MIN_VALUE) >>> (Integer.SIZE - bucketBits);
  }

  /** The sum of a candidate's weights. */
  public double score(int[] features) {
    int sum = 0;
    for (int feature : features) {
      sum += weight(feature);
    }
    return sum / UNIT;
  }

  /** The likelihood of each candidate, which sum up to one. */
  public double[] likelihoods(List<int[]> candidates) {
    double[] likelihoods = new double[candidates.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] = score(candidates.get(i));
      most = Math.max(most, likelihoods[i]);
    }
    double total = 0;
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] = StrictMath.exp(likelihoods[i] - most);
      total += likelihoods[i];
    }
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] /= total;
    }
    return likelihoods;
  }

  private int weight(int key) {
    int bucket = bucket(key);
    int end = starts[bucket + 1];
    for (int at = starts[bucket]; at < end; at++) {
      if (keys[at] == key) {
        return weights[at];
      }
    }
    return 0;
  }

  /** The index of the greatest likelihood, the first of equal ones; 0 where there are none. */
  public static int likeliest(double[] likelihoods) {
    int best = 0;
    for (int i = 1; i < likelihoods.length; i++) {
      best = likelihoods[i] > likelihoods[best] ? i : best;
    }
    return best;
  }

  /** How many features have a weight. */
  public int size() {
    return keys.length;
  }

  /** Writes the model: the number of features, their hashes, their weights. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    for (short weight : weights) {
      out.writeShort(weight);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is no model or ends early
   */
  public static ChoiceModel read(ByteBuffer in) {
    try {
      int size = in.getInt();
      if (size < 0 || (long) size * 6 > in.remaining()) {
        throw new IllegalArgumentException("it ends early");
      }
      int[] keys = new int[size];
      in.asIntBuffer().get(keys);
      in.position(in.position() + 4 * size);
      short[] weights = new short[size];
      in.asShortBuffer().get(weights);
      in.position(in.position() + 2 * size);
      return new ChoiceModel(keys, weights);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("it ends early", e);
    }
  }
}
