package org.ingest.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects features and weights and lays them out as a {@link StepTable}, in hash order. */
final class StepTableWriter {
  private static final int MOST_IN_BUCKET = 0xff;

  private record Entry(long feature, byte[] weights) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(long feature, byte[] weights) {
    entries.add(new Entry(feature, weights.clone()));
  }

  StepTable build() {
    entries.sort(Comparator.comparing(Entry::feature, Long::compareUnsigned));
    int[] starts = new int[(1 << WeightTable.BUCKET_BITS) + 1];
    short[] prints = new short[entries.size()];
    byte[] weights = new byte[entries.size() * Steps.COUNT];
    for (int i = 0; i < prints.length; i++) {
      Entry entry = entries.get(i);
      prints[i] = (short) entry.feature;
      System.arraycopy(entry.weights, 0, weights, i * Steps.COUNT, Steps.COUNT);
      starts[WeightTable.bucket(entry.feature) + 1]++;
    }
    for (int bucket = 0; bucket + 1 < starts.length; bucket++) {
      if (starts[bucket + 1] > MOST_IN_BUCKET) {
        throw new IllegalStateException(starts[bucket + 1] + " features in a bucket");
      }
      starts[bucket + 1] += starts[bucket];
    }
    return new StepTable(starts, prints, weights);
  }
}
