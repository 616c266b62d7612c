package org.ingest.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ingest.lexicon.GazetteerPlace.Position;
import org.ingest.lexicon.GazetteerPlace.Rank;

/**
 * Places of the world by name, straight from a file mapped into memory: nothing is read before it
 * is asked for, and threads share it.
 *
 * <p>What the file holds and how is told by {@link GazetteerFile}. It gives every bearer of a name;
 * which one a text means is for others to say.
 */
public final class Gazetteer {
  private static final PlaceKind[] KINDS = PlaceKind.values();
  private static final Rank[] RANKS = Rank.values();

  private final ByteBuffer bytes;
  private final int stretchesAt;
  private final int stretchCount;
  private final int placesAt;
  private final int placeCount;
  private final int offsetsAt;
  private final int blockCount;
  private final int nameCount;

  private Gazetteer(ByteBuffer bytes) {
    this.bytes = bytes;
    stretchesAt = Long.BYTES + Integer.BYTES;
    stretchCount = bytes.getInt(Long.BYTES);
    int placeCountAt = stretchesAt + GazetteerFile.STRETCH_BYTES * stretchCount;
    placesAt = placeCountAt + Integer.BYTES;
    placeCount = bytes.getInt(placeCountAt);
    int nameCountAt = placesAt + GazetteerFile.PLACE_BYTES * placeCount;
    nameCount = bytes.getInt(nameCountAt);
    offsetsAt = nameCountAt + Integer.BYTES;
    blockCount = (nameCount + GazetteerFile.BLOCK - 1) / GazetteerFile.BLOCK;
  }

  /**
   * @throws IOException when the compiled gazetteer is missing or unreadable
   */
  public static Gazetteer load(Path folder) throws IOException {
    Path file = folder.resolve(GazetteerFile.NAME);
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": no gazetteer; make it with: ingest train gazetteer DATA");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      if (bytes.limit() < Long.BYTES || bytes.getLong(0) != GazetteerFile.MAGIC) {
        throw new IOException(file + ": expected a gazetteer of this version of the program");
      }
      return new Gazetteer(bytes);
    }
  }

  /** How many names it knows. */
  public int nameCount() {
    return nameCount;
  }

  /** The places that bear a name, by its {@link PlaceNames#key}; countries first, then regions. */
  public List<GazetteerPlace> bearers(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int block = blockFor(wanted);
    return block < 0 || wanted.length == 0 ? List.of() : new Block(block).find(wanted);
  }

  /** The key of each place's own name, by its index; the longest of several. */
  String[] mainKeys() {
    String[] keys = new String[placeCount];
    Arrays.fill(keys, "");
    for (int block = 0; block < blockCount; block++) {
      Block names = new Block(block);
      while (names.left > 0) {
        names.nextName();
        String key = new String(names.name, 0, names.length, StandardCharsets.UTF_8);
        for (int bearer : names.nextBearers()) {
          boolean isMain = bearer % 2 == 1;
          keys[bearer / 2] =
              isMain && key.length() > keys[bearer / 2].length() ? key : keys[bearer / 2];
        }
      }
    }
    return keys;
  }

  /** The last block whose first name is not after the wanted one, -1 for none. */
  private int blockFor(byte[] wanted) {
    int low = -1;
    int high = blockCount - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compareFirstName(middle, wanted) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int compareFirstName(int block, byte[] wanted) {
    Block names = new Block(block);
    names.nextName();
    return names.compareTo(wanted);
  }

  private GazetteerPlace place(int index, boolean mainName) {
    int at = placesAt + index * GazetteerFile.PLACE_BYTES;
    long bits = bytes.getLong(at);
    int stretch = stretchesAt + GazetteerFile.STRETCH_BYTES * stretchOf(index);
    return new GazetteerPlace(
        index,
        KINDS[(int) (bits >>> 60)],
        RANKS[(int) (bits >>> 58 & 3)],
        "" + (char) bytes.get(stretch) + (char) bytes.get(stretch + 1),
        bytes.getShort(stretch + 2) & 0xffff,
        (int) (bits >>> 51 & 0x7f),
        position((int) (bits >>> 30 & GazetteerFile.NOWHERE), (int) (bits >>> 8 & 0x3f_ffff)),
        (int) (bits & 0xff) << 16 | bytes.getShort(at + Long.BYTES) & 0xffff,
        mainName);
  }

  /** The last stretch that begins at a place or before it. */
  private int stretchOf(int place) {
    int low = 0;
    int high = stretchCount - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (bytes.getInt(stretchesAt + GazetteerFile.STRETCH_BYTES * middle + 4) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static Optional<Position> position(int latitude, int longitude) {
    if (latitude == GazetteerFile.NOWHERE) {
      return Optional.empty();
    }
    return Optional.of(
        new Position(
            (latitude - 90 * GazetteerFile.STEPS_PER_DEGREE) / GazetteerFile.STEPS_PER_DEGREE,
            (longitude - 180 * GazetteerFile.STEPS_PER_DEGREE) / GazetteerFile.STEPS_PER_DEGREE));
  }

  /** Reads a block of names from its start. */
  private final class Block {
    private int at;
    private int left;
    private byte[] name = new byte[64];
    private int length;

    Block(int block) {
      at = offsetsAt + Integer.BYTES * blockCount + bytes.getInt(offsetsAt + Integer.BYTES * block);
      left = Math.min(GazetteerFile.BLOCK, nameCount - block * GazetteerFile.BLOCK);
    }

    void nextName() {
      int lengths = bytes.get(at++);
      int shared = nextLength(lengths >> 4 & 0xf);
      int rest = nextLength(lengths & 0xf);
      length = shared + rest;
      if (length > name.length) {
        name = Arrays.copyOf(name, length * 2);
      }
      bytes.get(at, name, shared, rest);
      at += rest;
      left--;
    }

    int compareTo(byte[] wanted) {
      return Arrays.compareUnsigned(name, 0, length, wanted, 0, wanted.length);
    }

    List<GazetteerPlace> find(byte[] wanted) {
      while (left > 0) {
        nextName();
        List<Integer> bearers = nextBearers();
        if (compareTo(wanted) == 0) {
          return bearers.stream().map(each -> place(each / 2, each % 2 == 1)).toList();
        }
      }
      return List.of();
    }

    private List<Integer> nextBearers() {
      List<Integer> bearers = new ArrayList<>(1);
      int last = 0;
      boolean anotherFollows = true;
      while (anotherFollows) {
        int number = nextNumber();
        last += number >>> 1;
        bearers.add(last);
        anotherFollows = (number & 1) == 1;
      }
      return bearers;
    }

    private int nextLength(int bits) {
      return bits < GazetteerFile.LONG ? bits : bits + nextNumber();
    }

    private int nextNumber() {
      int number = 0;
      for (int shift = 0; ; shift += 7) {
        byte part = bytes.get(at++);
        number |= (part & 0x7f) << shift;
        if (part >= 0) {
          return number;
        }
      }
    }
  }
}
