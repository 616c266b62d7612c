package org.ingest.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ProjectiveTest {
  @Test
  void liftsTheShorterOfTwoCrossingArcs() {
    // 0 hangs on 2, 3 on 1, 1 on 2, and the arc from 3 to 1 passes 2, which is not below 1
    assertArrayEquals(new int[] {2, 2, 4, 2}, Projective.lift(new int[] {2, 2, 4, 1}));
  }

  @Test
  void leavesTreesWithoutCrossingArcs() {
    int[] heads = {1, 4, 3, 1};
    assertArrayEquals(heads, Projective.lift(heads));
  }
}
