package org.ingest.syntax;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brown clusters of words, as bit paths: words with a long common beginning of their paths stand in
 * like places in text.
 */
final class Clusters {
  /** A path is a one, then its bits. */
  static final int UNKNOWN = 0;

  private static final int CLUSTER_BITS = 32;

  private final int[] paths;
  private final int[] words;
  private final char[] clusters;

  /**
   * Clusters.
   *
   * @param words hashes of words, in rising order
   * @param clusters the index in {@code paths} of each word's path
   */
  private Clusters(int[] paths, int[] words, char[] clusters) {
    this.paths = paths;
    this.words = words;
    this.clusters = clusters;
  }

  /** Clusters from words with their paths of zeros and ones. */
  static Clusters of(Map<String, String> pathOfWord) {
    TreeMap<String, Integer> index = new TreeMap<>();
    pathOfWord.values().forEach(path -> index.put(path, 0));
    int[] paths = new int[index.size()];
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      int number = index.headMap(entry.getKey()).size();
      entry.setValue(number);
      paths[number] = Integer.parseInt("1" + entry.getKey(), 2);
    }
    TreeMap<Integer, Character> byHash = new TreeMap<>();
    for (Map.Entry<String, String> entry : new TreeMap<>(pathOfWord).entrySet()) {
      byHash.putIfAbsent(hash(entry.getKey()), (char) index.get(entry.getValue()).intValue());
    }
    int[] words = byHash.keySet().stream().mapToInt(Integer::intValue).toArray();
    char[] clusters = new char[words.length];
    for (int i = 0; i < words.length; i++) {
      clusters[i] = byHash.get(words[i]);
    }
    return new Clusters(paths, words, clusters);
  }

  private static int hash(CharSequence word) {
    return (int) (Hash.of(word, 0, word.length()) >>> CLUSTER_BITS);
  }

  /** The path of a word as it is written, or {@link #UNKNOWN}. */
  int path(CharSequence word) {
    int at = Arrays.binarySearch(words, hash(word));
    return at < 0 ? UNKNOWN : paths[clusters[at]];
  }

  /** The first bits of a path, all where it has fewer. */
  static int prefix(int path, int bits) {
    int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(path);
    return path == UNKNOWN || length <= bits ? path : path >>> (length - bits);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(paths.length);
    for (int path : paths) {
      out.writeInt(path);
    }
    out.writeInt(words.length);
    for (int i = 0; i < words.length; i++) {
      out.writeInt(words[i]);
    }
    for (int i = 0; i < words.length; i++) {
      out.writeShort(clusters[i]);
    }
  }

  static Clusters read(ByteBuffer in) {
    int[] paths = ints(in);
    int[] words = ints(in);
    char[] clusters = new char[words.length];
    in.asCharBuffer().get(clusters);
    in.position(in.position() + clusters.length * Character.BYTES);
    return new Clusters(paths, words, clusters);
  }

  private static int[] ints(ByteBuffer in) {
    int[] ints = new int[in.getInt()];
    in.asIntBuffer().get(ints);
    in.position(in.position() + ints.length * Integer.BYTES);
    return ints;
  }
}
