package org.ingest.syntax;

/** 64-bit hashes of words and features. They name what stands in the model, so must not change. */
final class Hash {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long STEP = 0x9e3779b97f4a7c15L;
  private static final long SECOND = 0xc2b2ae3d27d4eb4fL;
  private static final long THIRD = 0x165667b19e3779f9L;
  private static final long FOURTH = 0xd6e8feb86659fd93L;

  private Hash() {}

  /** FNV-1a over the UTF-16 units of a part of {@code text}, mixed. */
  static long of(CharSequence text, int start, int end) {
    long hash = OFFSET_BASIS;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  static long join(long a, long b) {
    return mix(a * STEP + b * SECOND);
  }

  static long join(long a, long b, long c) {
    return mix(a * STEP + b * SECOND + c * THIRD);
  }

  static long join(long a, long b, long c, long d) {
    return mix(a * STEP + b * SECOND + c * THIRD + d * FOURTH);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = value + STEP;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
