package org.ingest.troops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountModelTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copy() throws IOException {
    file = folder.resolve(CountModel.FILE);
    Files.copy(Path.of("models").resolve(CountModel.FILE), file);
  }

  @Test
  void isWrittenAsItWasRead() throws IOException {
    byte[] before = Files.readAllBytes(file);
    CountModel.load(folder).save(folder);
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void refusesAFileThatEndsEarly() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    IOException refused = assertThrows(IOException.class, () -> CountModel.load(folder));
    assertTrue(refused.getMessage().contains("not a model of troop counts"));
  }

  @Test
  void refusesAFileOfAnotherKind() throws IOException {
    Files.writeString(file, "counts");
    IOException refused = assertThrows(IOException.class, () -> CountModel.load(folder));
    assertTrue(refused.getMessage().contains(CountModel.FILE));
  }
}
