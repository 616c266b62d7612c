package org.ingest.syntax;

/** The hashed features of one decision, in a list that is filled anew for the next. */
final class FeatureBuffer {
  private static final int MOST = 192;

  private final long[] features = new long[MOST];
  private int size;
  private int touched;

  void clear() {
    size = 0;
  }

  void add(int template, long a) {
    features[size++] = Hash.join(template, a);
  }

  void add(int template, long a, long b) {
    features[size++] = Hash.join(template, a, b);
  }

  void add(int template, long a, long b, long c) {
    features[size++] = Hash.join(template, a, b, c);
  }

  int size() {
    return size;
  }

  long get(int index) {
    return features[index];
  }

  /** Takes what was read only to have it at hand soon: unused, it would not be read at all. */
  void touched(int read) {
    touched = read;
  }
}
