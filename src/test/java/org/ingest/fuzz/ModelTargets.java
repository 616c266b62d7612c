package org.ingest.fuzz;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ingest.training.ModelChecksums;

/** Model files with a few bytes changed or cut off are told apart from whole ones. */
final class ModelTargets {
  private static final String FILE = "counts.bin";
  private static final Path FOLDER = folder();
  private static final byte[] WHOLE = whole();

  private ModelTargets() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("models");
      folder.toFile().deleteOnExit();
      for (String file : List.of("checksums", "manifest.json", FILE)) {
        folder.resolve(file).toFile().deleteOnExit();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] whole() {
    try {
      return Files.readAllBytes(Path.of("models", FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void damage(Choices choices) throws IOException {
    Files.copy(
        Path.of("models/manifest.json"),
        FOLDER.resolve("manifest.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    byte[] damaged = damaged(choices);
    Files.write(FOLDER.resolve(FILE), damaged);
    ModelChecksums sums = new ModelChecksums(FOLDER);
    assertThrows(IOException.class, () -> sums.check(List.of(FILE)));
  }

  private static byte[] damaged(Choices choices) {
    byte[] bytes = WHOLE.clone();
    if (choices.below(4) == 0) {
      return java.util.Arrays.copyOf(
          bytes, bytes.length - 1 - choices.below(60_000) % bytes.length);
    }
    int at = (choices.below(65_536) << 8 | choices.below(256)) % bytes.length;
    bytes[at] ^= (byte) (1 + choices.below(255));
    return bytes;
  }
}
