package org.ingest.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongIntTableTest {
  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void holdsWhatAHashMapHolds() {
    LongIntTable table = new LongIntTable(4);
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      // few keys, so that many are put twice
      long key = random.nextInt(2000) * 0x9E3779B97F4A7C15L & Long.MAX_VALUE;
      int value = random.nextInt(1 << 30);
      table.put(key, value);
      expected.put(key, value);
    }
    assertEquals(expected.size(), table.size(), () -> "seed " + seed);
    expected.forEach(
        (key, value) -> assertEquals(value, table.getOrDefault(key, -1), () -> "seed " + seed));
    assertEquals(-1, table.getOrDefault(77, -1));
  }

  @Test
  void givesTheSameBytesInWhateverOrderItWasFilled() throws IOException {
    List<Long> keys = new ArrayList<>();
    random.longs(500, 0, Long.MAX_VALUE).forEach(keys::add);
    byte[] first = bytes(tableOf(keys));
    Collections.shuffle(keys, random);
    assertArrayEquals(first, bytes(tableOf(keys)), () -> "seed " + seed);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    List<Long> keys = new ArrayList<>(List.of(0L, 1L, Long.MAX_VALUE));
    random.longs(500, 0, Long.MAX_VALUE).forEach(keys::add);
    LongIntTable read = LongIntTable.read(ByteBuffer.wrap(bytes(tableOf(keys))));
    keys.forEach(key -> assertEquals(valueOf(key), read.getOrDefault(key, -1)));
    assertEquals(keys.size(), read.size());
  }

  @Test
  void refusesBytesThatEndEarly() throws IOException {
    byte[] bytes = bytes(tableOf(List.of(5L, 6L, 7L)));
    ByteBuffer cut = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length - 1));
    assertThrows(BufferUnderflowException.class, () -> LongIntTable.read(cut));
  }

  private static LongIntTable tableOf(List<Long> keys) {
    LongIntTable table = new LongIntTable(2);
    keys.forEach(key -> table.put(key, valueOf(key)));
    return table;
  }

  private static int valueOf(long key) {
    return (int) (key >>> 33);
  }

  private static byte[] bytes(LongIntTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
