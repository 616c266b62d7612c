package org.ingest.names;

/**
 * 40-bit hashes that stand for words and features. They are written into models, so what they give
 * for a word must never change without training anew.
 *
 * <p>Naming features by hashes of parts, not by joined strings, is what makes finding names fast:
 * no string is built for a token. Forty bits keep models small, and of the million features seen in
 * training two are expected to share a hash once at most.
 */
final class Hashes {
  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private static final int DROPPED_BITS = 24;

  private Hashes() {}

  /** FNV-1a over the UTF-16 units of a part of {@code text}, mixed. */
  static long of(CharSequence text, int start, int end) {
    long hash = OFFSET_BASIS;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of two hashes in this order. */
  static long join(long first, long second) {
    return mix(first * 31 + second + 0x9e3779b97f4a7c15L);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return (z ^ (z >>> 31)) >>> DROPPED_BITS;
  }
}
