package org.ingest.names;

/**
 * Keeps what groups of features scored, by what they were made from. A newer entry takes an older
 * one's place, so the memory is bounded; a lookup is one step.
 */
final class ScoreMemo {
  private final long[] keys;
  private final long[][] scores;

  /**
   * @param bits how many entries there are, as a power of two
   */
  ScoreMemo(int bits) {
    keys = new long[1 << bits];
    scores = new long[1 << bits][];
  }

  /** The scores kept for a key, or null. */
  long[] get(long key) {
    int slot = slot(key);
    return keys[slot] == key ? scores[slot] : null;
  }

  void put(long key, long[] kept) {
    int slot = slot(key);
    keys[slot] = key;
    scores[slot] = kept;
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 40) & keys.length - 1;
  }
}
