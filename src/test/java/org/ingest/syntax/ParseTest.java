package org.ingest.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParseTest {
  /** Twenty soldiers of Mali fled. */
  private final Parse parse = parse(1, 4, 3, 1, Parse.ROOT, 4);

  private static Parse parse(int... heads) {
    Tag[] tags = new Tag[heads.length];
    Pos[] poses = new Pos[heads.length];
    Relation[] relations = new Relation[heads.length];
    Arrays.fill(relations, Relation.DEP);
    return new Parse(tags, poses, heads, relations);
  }

  @Test
  void tellsWhatHangsOnAWord() {
    assertArrayEquals(new int[] {0, 3}, parse.children(1));
    assertEquals(0, parse.child(1, Relation.DEP));
    assertEquals(-1, parse.child(1, Relation.OBJ));
    assertEquals(4, parse.root());
    assertEquals(0, parse.firstBelow(1));
    assertEquals(3, parse.lastBelow(1));
  }

  @Test
  void tellsTheWayUp() {
    assertTrue(parse.isAncestor(1, 2));
    assertTrue(parse.isAncestor(4, 2));
    assertFalse(parse.isAncestor(2, 1));
    assertFalse(parse.isAncestor(1, 1));
    assertEquals(3, parse.depth(2));
  }

  @Test
  void refusesHeadsThatAreNoTree() {
    assertThrows(IllegalArgumentException.class, () -> parse(1, 0));
    assertThrows(IllegalArgumentException.class, () -> parse(Parse.ROOT, Parse.ROOT));
    assertThrows(IllegalArgumentException.class, () -> parse(Parse.ROOT, 7));
  }
}
