package org.ingest.collection;

import java.util.Arrays;
import java.util.Optional;

/**
 * Some thousands of stories with their signatures, found again by any band of {@link #ROWS} values
 * that another text shares.
 *
 * <p>Takes some 450 bytes per story, at most 600.
 */
final class StoryShelf {
  static final int ROWS = 4;
  static final int BANDS = StorySignature.SIZE / ROWS;

  /** Stories that share a band without being copies are rare; a page's template may make many. */
  private static final int MOST_COMPARED = 64;

  private static final int FIRST_CAPACITY = 64;

  private byte[][] signatures = new byte[FIRST_CAPACITY][];
  private String[] ids = new String[FIRST_CAPACITY];
  private int size;

  /** Story numbers plus one by the hash of a band; 0 is free, what is taken goes to the next. */
  private int[] table = new int[FIRST_CAPACITY * BANDS * 3 / 2];

  int size() {
    return size;
  }

  void add(String id, byte[] signature) {
    if (size == ids.length) {
      grow();
    }
    ids[size] = id;
    signatures[size] = signature;
    putBands(size);
    size++;
  }

  private void grow() {
    ids = Arrays.copyOf(ids, size * 2);
    signatures = Arrays.copyOf(signatures, size * 2);
    table = new int[table.length * 2];
    for (int story = 0; story < size; story++) {
      putBands(story);
    }
  }

  private void putBands(int story) {
    for (int band = 0; band < BANDS; band++) {
      int slot = slot(signatures[story], band);
      while (table[slot] != 0) {
        slot = next(slot);
      }
      table[slot] = story + 1;
    }
  }

  private int next(int slot) {
    return slot + 1 == table.length ? 0 : slot + 1;
  }

  private int slot(byte[] signature, int band) {
    return (int) ((StorySignature.mixed(key(signature, band)) >>> 1) % table.length);
  }

  /** The values of a band behind its number. */
  static long key(byte[] signature, int band) {
    long key = band;
    for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
      key = key << Byte.SIZE | signature[row] & 0xff;
    }
    return key;
  }

  /** The id of the first story that shares enough with a text of the given signature. */
  Optional<String> find(byte[] signature, double enough) {
    int first = Integer.MAX_VALUE;
    for (int band = 0; band < BANDS; band++) {
      int compared = 0;
      int slot = slot(signature, band);
      while (table[slot] != 0 && compared++ < MOST_COMPARED) {
        int story = table[slot] - 1;
        if (story < first && StorySignature.share(signatures[story], signature) >= enough) {
          first = story;
        }
        slot = next(slot);
      }
    }
    return first == Integer.MAX_VALUE ? Optional.empty() : Optional.of(ids[first]);
  }
}
