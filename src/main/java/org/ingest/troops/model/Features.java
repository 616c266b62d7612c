package org.ingest.troops.model;

import java.util.Arrays;

/**
 * What is known of a candidate, each thing as a hash of 32 bits. Two things with the same hash
 * cannot be told apart; of the hundred thousand that a model knows, about one in forty thousand
 * shares its hash with another.
 */
public final class Features {
  private static final int SEED = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private int[] hashes = new int[96];
  private int size;

  /** Adds a thing by its name. */
  public void add(String name) {
    put(with(SEED, name));
  }

  /** Adds what something is: {@code noun=soldiers}. */
  public void add(String name, String value) {
    put(with(with(SEED, name), value));
  }

  /** Adds two things that hold at once. */
  public void add(String name, String first, String second) {
    put(with(with(with(SEED, name), first), second));
  }

  /** Adds three things that hold at once. */
  public void add(String name, String first, String second, String third) {
    put(with(with(with(with(SEED, name), first), second), third));
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = mixed(hash);
  }

  private static int with(int hash, String text) {
    int next = hash;
    for (int i = 0; i < text.length(); i++) {
      next = (next ^ text.charAt(i)) * PRIME;
    }
    return (next ^ 0x1f) * PRIME;
  }

  /** Spreads the low bits over all bits: the last step of MurmurHash3. */
  private static int mixed(int hash) {
    int mixed = hash ^ hash >>> 16;
    mixed *= 0x85ebca6b;
    mixed ^= mixed >>> 13;
    mixed *= 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }

  /** The hashes, each once, in rising order. */
  public int[] toArray() {
    int[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, distinct);
  }

  /**
   * Each of these hashes joined with a label: what is known of a count becomes what is known of the
   * count with that label.
   */
  public static int[] crossed(int[] hashes, String label) {
    int salt = with(SEED, label);
    int[] crossed = new int[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      crossed[i] = mixed(hashes[i] ^ salt);
    }
    return crossed;
  }
}
