package org.ingest.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
 * <p>Big-endian: a magic number; the countries and regions, each as a country's code and a region's
 * number; the places, 12 bytes each (see {@link #packed}); the offsets of the blocks of names; the
 * blocks. A block holds {@link #BLOCK} keys in byte order, each as the length that it shares with
 * the one before, the rest, and the places that bear it (index times two, plus one when it is the
 * place's own name), in ascending order as differences. Numbers in blocks take seven bits a byte.
 */
public final class GazetteerFile {
  public static final String NAME = "gazetteer.bin";
  static final long MAGIC = 0x494e_4745_5347_5a32L;
  static final int BLOCK = 32;
  static final int PLACE_BYTES = 12;
  static final int AREA_BYTES = 4;
  static final int NOWHERE = (1 << 21) - 1;
  static final double STEPS_PER_DEGREE = 1e4;

  private static final int MOST_AREAS = 1 << 13;
  private static final int MOST_IDS = 1 << 24;

  private final Map<Area, Integer> areas = new LinkedHashMap<>();

  /** A country, or with a number one of its first-level regions. */
  private record Area(String country, int region) {
    static Area of(GazetteerPlace place) {
      return new Area(place.country(), place.region());
    }
  }

  private final List<GazetteerPlace> places = new ArrayList<>();
  private final SortedMap<String, SortedSet<Integer>> placesByKey = new TreeMap<>();

  /** Adds a place; its index must be the number of those added before it. */
  public void add(GazetteerPlace place) {
    if (place.index() != places.size()) {
      throw new IllegalArgumentException("place " + place.index() + " out of turn");
    }
    places.add(place);
    areas.putIfAbsent(Area.of(place), areas.size());
    if (areas.size() > MOST_AREAS || place.geonamesId() >= MOST_IDS) {
      throw new IllegalArgumentException("too many regions, or too great an id, for the format");
    }
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
    out.writeInt(areas.size());
    for (Area area : areas.keySet()) {
      out.write(area.country.getBytes(StandardCharsets.US_ASCII));
      out.writeShort(area.region);
    }
    out.writeInt(places.size());
    for (GazetteerPlace place : places) {
      out.writeInt(identity(place));
      out.writeLong(packed(place));
    }
    writeNames(out);
    Files.write(folder.resolve(NAME), bytes.toByteArray());
  }

  /** From the high end: 4 bits kind, 2 rank, 24 GeoNames id. */
  private static int identity(GazetteerPlace place) {
    return (place.kind().ordinal() << 2 | place.rank().ordinal()) << 24 | place.geonamesId();
  }

  /** From the high end: 13 bits area, 7 population, 21 latitude, 22 longitude. */
  private long packed(GazetteerPlace place) {
    long bits = areas.get(Area.of(place));
    bits = bits << 7 | place.populationLog();
    bits = bits << 21 | place.position().map(GazetteerFile::latitude).orElse(NOWHERE);
    return bits << 22 | place.position().map(GazetteerFile::longitude).orElse(0);
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

  private static void writeName(ByteArrayOutputStream out, byte[] before, byte[] name) {
    int mismatch = Arrays.mismatch(before, name);
    int shared = mismatch < 0 ? name.length : mismatch;
    writeNumber(out, shared);
    writeNumber(out, name.length - shared);
    out.write(name, shared, name.length - shared);
  }

  private static void writeBearers(ByteArrayOutputStream out, SortedSet<Integer> bearers) {
    writeNumber(out, bearers.size());
    int last = 0;
    for (int bearer : bearers) {
      writeNumber(out, bearer - last);
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
