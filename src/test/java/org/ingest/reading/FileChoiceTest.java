package org.ingest.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileChoiceTest {
  private static boolean takes(List<String> included, List<String> excluded, String path) {
    return FileChoice.of(included, excluded).takes(Path.of(path));
  }

  @Test
  void takesAllWithoutPatterns() {
    assertTrue(FileChoice.ALL.takes(Path.of("a/b.txt")));
  }

  @Test
  void looksForNamesWhereverTheyLie() {
    assertTrue(takes(List.of("*.txt"), List.of(), "b.txt"));
    assertTrue(takes(List.of("*.txt", "*.html"), List.of(), "a/b.html"));
    assertFalse(takes(List.of("*.txt"), List.of(), "a/b.txt.gz"));
  }

  @Test
  void looksForPathsBelowTheFolder() {
    assertTrue(takes(List.of("2025/**"), List.of(), "2025/04/a.txt"));
    assertFalse(takes(List.of("2025/**"), List.of(), "old/2025/a.txt"));
  }

  @Test
  void leavesOutWhatIsExcludedThoughItIsIncluded() {
    assertFalse(takes(List.of("*.txt"), List.of("draft*"), "draft-1.txt"));
    assertTrue(FileChoice.of(List.of(), List.of("drafts/")).excludes(Path.of("a/drafts")));
  }

  @Test
  void saysWhatIsNoPattern() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> FileChoice.of(List.of("*.{txt"), List.of()));
    assertTrue(
        error.getMessage().startsWith("expected a pattern like *.txt, found \"*.{txt\""),
        error.getMessage());
  }
}
