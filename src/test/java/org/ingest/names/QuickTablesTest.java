package org.ingest.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ingest.cases.TestPipeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the shipped models, laid out anew. */
class QuickTablesTest {
  private static final String TEXT =
      "Colonel Ives Tarrow of the 93rd Brigade met Maren Oldvik in South Kivu on Monday.\n"
          + "The Taliban said that Tarrow had left for Gao with the UN mission.";

  @TempDir private Path folder;
  private Path tables;

  @BeforeEach
  void layOut() throws IOException {
    for (String file : List.of(NameModels.NAMES_FILE, NameModels.WORDS_FILE)) {
      Files.copy(Path.of("models").resolve(file), folder.resolve(file));
    }
    NameModels.layOut(folder);
    tables = folder.resolve(QuickTables.FILE);
  }

  @Test
  void findsTheSameNamesWithAndWithoutThem() throws IOException {
    assertTrue(QuickTables.read(folder).isPresent());
    List<NameSpan> quick = names();
    Files.delete(tables);
    assertEquals(names(), quick);
    assertFalse(quick.isEmpty());
  }

  @Test
  void refusesTablesOfOtherModels() throws IOException {
    byte[] words = Files.readAllBytes(folder.resolve(NameModels.WORDS_FILE));
    words[words.length - 1]++;
    Files.write(folder.resolve(NameModels.WORDS_FILE), words);
    refuses("made of other models than those beside it");
  }

  @Test
  void refusesTablesThatEndEarlyOrLate() throws IOException {
    byte[] bytes = Files.readAllBytes(tables);
    for (int length : List.of(0, 3, 9, bytes.length / 2, bytes.length - 1, bytes.length + 1)) {
      Files.write(tables, Arrays.copyOf(bytes, length));
      refuses("damaged");
    }
  }

  @Test
  void refusesTablesWithAnyByteChanged() throws IOException {
    byte[] bytes = Files.readAllBytes(tables);
    Random random = new Random(17);
    for (int i = 0; i < 30; i++) {
      byte[] changed = bytes.clone();
      changed[Integer.BYTES + random.nextInt(bytes.length - Integer.BYTES)] ^= (byte) (1 << i % 8);
      Files.write(tables, changed);
      assertThrows(IOException.class, () -> QuickTables.read(folder));
    }
  }

  private void refuses(String reason) {
    IOException refusal = assertThrows(IOException.class, () -> QuickTables.read(folder));
    assertTrue(refusal.getMessage().startsWith(tables + ": " + reason), refusal.getMessage());
  }

  @Test
  void readsTheModelsWhereThereAreNone() throws IOException {
    Files.delete(tables);
    assertTrue(QuickTables.read(folder).isEmpty());
    assertFalse(names().isEmpty());
  }

  private List<NameSpan> names() throws IOException {
    return new NameFinder(NameModels.load(folder))
        .find(TestPipeline.analyze(TEXT, Optional.empty()))
        .names();
  }
}
