package org.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final List<String> OPTIONS =
      List.of("--columns", "--format", "--files-from", "--jobs", "--date", "--no-text", "-f");

  @Test
  void knowsSlipsOfThePen() {
    assertEquals(Optional.of("--format"), Spelling.meant("--formt", OPTIONS));
    assertEquals(Optional.of("--format"), Spelling.meant("--fromat", OPTIONS));
    assertEquals(Optional.of("--format"), Spelling.meant("--formats", OPTIONS));
    assertEquals(Optional.of("--columns"), Spelling.meant("--colunms", OPTIONS));
    assertEquals(Optional.of("--jobs"), Spelling.meant("--job", OPTIONS));
    assertEquals(Optional.of("--no-text"), Spelling.meant("--notext", OPTIONS));
  }

  @Test
  void doesNotGuessAtOtherWords() {
    for (String other : List.of("--colour", "--xyz", "-x", "--dry-run", "--file", "--out")) {
      assertEquals(Optional.empty(), Spelling.meant(other, OPTIONS), other);
    }
  }

  @Test
  void countsSlips() {
    assertEquals(0, Spelling.slips("date", "date"));
    assertEquals(1, Spelling.slips("date", "dtae"));
    assertEquals(1, Spelling.slips("date", "data"));
    assertEquals(2, Spelling.slips("date", "dates!"));
    assertEquals(4, Spelling.slips("", "date"));
  }
}
