package org.ingest.names;

import java.util.Arrays;

/**
 * Features by their hashes, in groups: each is the hash of a template's number and what fills it.
 *
 * <p>A template's number is part of the model: take a new one for a new template, and train anew.
 */
final class FeatureList {
  private long[] features = new long[64];
  private long[] held = new long[64];
  private int count;
  private int[] ends = new int[64];
  private int groups;

  void clear() {
    count = 0;
    groups = 0;
  }

  /** Ends a group, and gives its number. */
  int endGroup() {
    if (groups == ends.length) {
      ends = Arrays.copyOf(ends, groups * 2);
    }
    ends[groups] = count;
    return groups++;
  }

  void add(int template, long value) {
    if (count == features.length) {
      features = Arrays.copyOf(features, count * 2);
      held = new long[count * 2];
    }
    features[count++] = Hashes.join(template, value);
  }

  void add(int template, long first, long second) {
    add(template, Hashes.join(first, second));
  }

  /** A feature for each bit that is set. */
  void addBits(int template, long bits) {
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      add(template, Long.numberOfTrailingZeros(rest));
    }
  }

  /** What each group scores under a model, by group, then label. */
  int[] score(NameModel model) {
    int[] sums = new int[groups * NameLabels.COUNT];
    model.add(features, ends, groups, held, sums);
    return sums;
  }

  long[] toArray() {
    return Arrays.copyOf(features, count);
  }
}
