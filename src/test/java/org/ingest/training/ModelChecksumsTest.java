package org.ingest.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ingest.Ingester;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelChecksumsTest {
  private static final List<String> FILES =
      List.of("names.bin", "words.bin.gz", "gazetteer.bin", "counts.bin", "syntax.bin");

  @TempDir Path folder;

  @BeforeEach
  void copiesModels() throws IOException {
    for (String file : FILES) {
      Files.copy(Path.of("models", file), folder.resolve(file));
    }
    Files.copy(Path.of("models", "manifest.json"), folder.resolve("manifest.json"));
  }

  private void refuses(String file, String reason) {
    IOException refusal = assertThrows(IOException.class, () -> Ingester.load(folder));
    assertEquals(folder.resolve(file) + ": " + reason, refusal.getMessage());
  }

  private void damageEach() throws IOException {
    for (String file : FILES) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      byte[] damaged = bytes.clone();
      Arrays.fill(damaged, bytes.length / 3, bytes.length / 3 + 4096, (byte) 0);
      for (byte[] each : List.of(damaged, Arrays.copyOf(bytes, bytes.length - 100))) {
        Files.write(folder.resolve(file), each);
        refuses(file, "damaged, or not the file that manifest.json names");
      }
      Files.write(folder.resolve(file), bytes);
    }
  }

  @Test
  void refusesADamagedFileByTheManifest() throws IOException {
    damageEach();
  }

  @Test
  void refusesADamagedFileByTheQuickSums() throws IOException {
    new ModelChecksums(folder).write();
    damageEach();
    Ingester.load(folder);
  }

  @Test
  void refusesAFolderWithoutManifest() throws IOException {
    Files.delete(folder.resolve("manifest.json"));
    refuses("manifest.json", "missing; it tells whether the models are whole");
  }

  @Test
  void refusesAnotherManifest() throws IOException {
    new ModelChecksums(folder).write();
    Files.writeString(folder.resolve("manifest.json"), "{}");
    refuses("manifest.json", "damaged, or not the file that manifest.json names");
  }

  @Test
  void refusesSumsThatAreNoText() throws IOException {
    new ModelChecksums(folder).write();
    Files.write(folder.resolve("checksums"), new byte[] {'n', (byte) 0xE9, '\n'});
    refuses("checksums", "damaged; it holds the checksums of the models");
  }

  @Test
  void sumsUpOnlyWhatTheManifestNames() throws IOException {
    Files.copy(
        folder.resolve("counts.bin"),
        folder.resolve("syntax.bin"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThrows(IOException.class, () -> new ModelChecksums(folder).write());
  }
}
