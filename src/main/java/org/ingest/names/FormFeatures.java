package org.ingest.names;

/**
 * What the form of a token and its neighbours tells: shapes, the lists that they are on, what is
 * joined to them. Few forms make up most of a text.
 */
final class FormFeatures {
  private FormFeatures() {}

  static void add(SentenceView line, int index, FeatureList features) {
    long before = line.word(index - 1).shape();
    long here = line.word(index).shape();
    long after = line.word(index + 1).shape();
    features.add(23, Hashes.join(before, here), after);
    features.add(26, line.glued(index) ? 1 : 0, line.glued(index + 1) ? 1 : 0);
    if (index == 0) {
      features.add(27, here);
    }
    features.addBits(60, line.mark(index));
    features.addBits(61, line.mark(index - 1));
    features.addBits(62, line.mark(index + 1));
    features.add(63, line.mark(index), here);
    features.add(64, line.mark(index), line.mark(index + 1));
    features.add(65, line.mark(index - 1), line.mark(index));
    features.add(96, line.joinedCluster(index));
  }

  /** Equal for tokens with the same features, and hardly ever for others: a 64-bit hash. */
  static long key(SentenceView line, int index) {
    long key = mixed(1, line.word(index - 1).shape());
    key = mixed(key, line.word(index).shape());
    key = mixed(key, line.word(index + 1).shape());
    key = mixed(key, line.mark(index - 1));
    key = mixed(key, line.mark(index));
    key = mixed(key, line.mark(index + 1));
    int glued = (line.glued(index) ? 2 : 0) + (line.glued(index + 1) ? 1 : 0);
    return mixed(key, 8L * line.joinedCluster(index) + 2 * glued + (index == 0 ? 1 : 0));
  }

  /** The finalizer of MurmurHash3 (Appleby 2011) over what is joined by a multiplication. */
  private static long mixed(long key, long value) {
    long z = (key ^ value) * 0xff51afd7ed558ccdL;
    z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
    return z ^ z >>> 33;
  }
}
