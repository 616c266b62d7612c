package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** That the figures which overlap one are found, all of them and no others. */
class FigureIndexTest {
  private static final long SEED = 20;

  private static Figure any(Random random) {
    long low = random.nextInt(100);
    OptionalLong min = random.nextInt(9) == 0 ? OptionalLong.empty() : OptionalLong.of(low);
    long high = low + random.nextInt(10);
    return new Figure(min, random.nextInt(9) == 0 ? OptionalLong.empty() : OptionalLong.of(high));
  }

  @Test
  void findsWhatComparingWithAllFinds() {
    Random random = new Random(SEED);
    for (int size = 0; size < 60; size++) {
      List<FigureIndex.Entry> entries = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        entries.add(new FigureIndex.Entry(i, any(random)));
      }
      Figure asked = any(random);
      Set<Integer> expected = new TreeSet<>();
      entries.stream()
          .filter(each -> each.figure().overlaps(asked))
          .forEach(each -> expected.add(each.index()));
      Set<Integer> found = new TreeSet<>();
      assertTrue(new FigureIndex(entries).visit(asked, found::add));
      assertEquals(expected, found, "seed " + SEED + ", size " + size);
    }
  }

  @Test
  void stopsWhenAsked() {
    List<FigureIndex.Entry> entries =
        List.of(new FigureIndex.Entry(0, Figure.of(5)), new FigureIndex.Entry(1, Figure.of(5)));
    List<Integer> found = new ArrayList<>();
    assertFalse(
        new FigureIndex(entries)
            .visit(
                Figure.of(5),
                index -> {
                  found.add(index);
                  return false;
                }));
    assertEquals(1, found.size());
  }
}
