package org.ingest.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ingest.lexicon.GazetteerPlace.Position;

/**
 * Writes the file that {@link Gazetteer} maps into memory.
 *
 * <p>Big-endian: a magic number; the stretches of places that lie in one region, each as a
 * country's code, a region's number and the index of its first place; the places, 10 bytes each
 * (see {@link #packed}); the offsets of the blocks of names; the blocks. A block holds {@link
 * #BLOCK} keys in byte order, each as its {@linkplain #writeName lengths}, the letters that the one
 * before does not share, and the places that bear it (index times two, plus one when it is the
 * place's own name), in ascending order as differences, the lowest bit telling whether another
 * follows. Numbers in blocks take seven bits a byte.
 */
public final class GazetteerFile {
  public static final String NAME = "gazetteer.bin";
  static final long MAGIC = 0x494e_4745_5347_5a33L;
  static final int BLOCK = 32;
  static final int PLACE_BYTES = 10;
  static final int STRETCH_BYTES = 8;
  static final int NOWHERE = (1 << 21) - 1;

  /** A length of this or more stands behind the byte of lengths. */
  static final int LONG = 15;

  static final double STEPS_PER_DEGREE = 1e4;

  private static final int MOST_IDS = 1 << 24;

  private final List<GazetteerPlace> places = new ArrayList<>();
  private final SortedMap<String, SortedSet<Integer>> placesByKey = new TreeMap<>();

  /** Adds a place; its index must be the number of those added before it. */
  public void add(GazetteerPlace place) {
    if (place.index() != places.size()) {
      throw new IllegalArgumentException("place " + place.index() + " out of turn");
    }
    if (place.geonamesId() >= MOST_IDS) {
      throw new IllegalArgumentException("too great an id for the format");
    }
    places.add(place);
  }

  /** Makes a place known by a name; names without letters are passed over. */
  public void name(int place, String name, boolean isMain) {
    String key = PlaceNames.key(name);
    if (!key.isEmpty()) {
      SortedSet<Integer> bearers = placesByKey.computeIfAbsent(key, any -> new TreeSet<>());
      bearers.add(place * 2 + (isMain ? 1 : 0));
      if (bearers.contains(place * 2 + 1)) {
        bearers.remove(place * 2);
      }
    }
  }

  public int size() {
    return places.size();
  }

  /** Writes {@value #NAME} into the folder. */
  public void write(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(MAGIC);
    List<GazetteerPlace> firsts = firstsOfStretches();
    out.writeInt(firsts.size());
    for (GazetteerPlace first : firsts) {
      out.write(first.country().getBytes(StandardCharsets.US_ASCII));
      out.writeShort(first.region());
      out.writeInt(first.index());
    }
    out.writeInt(places.size());
    for (GazetteerPlace place : places) {
      out.writeLong(packed(place));
      out.writeShort(place.geonamesId());
    }
    writeNames(out);
    Files.write(folder.resolve(NAME), bytes.toByteArray());
  }

  private List<GazetteerPlace> firstsOfStretches() {
    List<GazetteerPlace> firsts = new ArrayList<>();
    for (GazetteerPlace place : places) {
      boolean goesOn =
          !firsts.isEmpty()
              && firsts.get(firsts.size() - 1).country().equals(place.country())
              && firsts.get(firsts.size() - 1).region() == place.region();
      if (!goesOn) {
        firsts.add(place);
      }
    }
    return firsts;
  }

  /**
   * From the high end: 4 bits kind, 2 rank, 7 population, 21 latitude, 22 longitude, the high 8 of
   * the GeoNames id, whose low 16 follow.
   */
  private static long packed(GazetteerPlace place) {
    long bits = place.kind().ordinal() << 2 | place.rank().ordinal();
    bits = bits << 7 | place.populationLog();
    bits = bits << 21 | place.position().map(GazetteerFile::latitude).orElse(NOWHERE);
    bits = bits << 22 | place.position().map(GazetteerFile::longitude).orElse(0);
    return bits << 8 | place.geonamesId() >>> 16;
  }

  private static int latitude(Position position) {
    return (int) Math.round((position.latitude() + 90) * STEPS_PER_DEGREE);
  }

  private static int longitude(Position position) {
    return (int) Math.round((position.longitude() + 180) * STEPS_PER_DEGREE);
  }

  private void writeNames(DataOutputStream out) throws IOException {
    ByteArrayOutputStream blocks = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    SortedMap<byte[], SortedSet<Integer>> byBytes = new TreeMap<>(Arrays::compareUnsigned);
    placesByKey.forEach((key, set) -> byBytes.put(key.getBytes(StandardCharsets.UTF_8), set));
    byte[] before = {};
    int count = 0;
    for (Map.Entry<byte[], SortedSet<Integer>> each : byBytes.entrySet()) {
      if (count % BLOCK == 0) {
        offsets.add(blocks.size());
        before = new byte[0];
      }
      writeName(blocks, before, each.getKey());
      writeBearers(blocks, each.getValue());
      before = each.getKey();
      count++;
    }
    out.writeInt(count);
    for (int offset : offsets) {
      out.writeInt(offset);
    }
    blocks.writeTo(out);
  }

  /** Both lengths in a byte, four bits each: what is shared with the name before, and the rest. */
  private static void writeName(ByteArrayOutputStream out, byte[] before, byte[] name) {
    int mismatch = Arrays.mismatch(before, name);
    int shared = mismatch < 0 ? name.length : mismatch;
    int rest = name.length - shared;
    out.write(Math.min(shared, LONG) << 4 | Math.min(rest, LONG));
    for (int length : new int[] {shared, rest}) {
      if (length >= LONG) {
        writeNumber(out, length - LONG);
      }
    }
    out.write(name, shared, rest);
  }

  private static void writeBearers(ByteArrayOutputStream out, SortedSet<Integer> bearers) {
    int last = 0;
    for (int bearer : bearers) {
      int anotherFollows = bearer == bearers.last() ? 0 : 1;
      writeNumber(out, (bearer - last) << 1 | anotherFollows);
      last = bearer;
    }
  }

  private static void writeNumber(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest >= 0x80) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
