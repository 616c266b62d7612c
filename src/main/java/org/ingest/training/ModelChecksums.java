package org.ingest.training;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Whether the files of a models folder are those that its manifest names.
 *
 * <p>The manifest holds SHA-256, which takes longer than a short run may. {@code ingest train
 * tables}, a step of the build, checks these and writes a CRC-32C of each file into {@value #FILE},
 * which a start checks in milliseconds. A folder without that file is checked against the manifest
 * itself. This is against damage and mistakes; who can write the folder can write the sums too.
 */
public final class ModelChecksums {
  /** In the models folder; a line for each file: name, checksum, size. */
  static final String FILE = "checksums";

  private static final int RADIX = 16;

  private final Path folder;

  public ModelChecksums(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the sums of files that agree with the manifest.
   *
   * @throws IOException when a file differs from the manifest, with a message for the user
   */
  public void write() throws IOException {
    Map<String, String> named = new ModelManifest(folder).files();
    List<String> files = new ArrayList<>(named.keySet());
    checkManifest(named, files);
    files.add(ModelManifest.FILE);
    StringBuilder lines = new StringBuilder();
    for (String file : files) {
      lines.append(file).append(' ').append(sum(folder.resolve(file))).append('\n');
    }
    Files.writeString(folder.resolve(FILE), lines);
  }

  /**
   * Checks files, by the quick sums where there are any.
   *
   * @throws IOException when one is not what it should be, with its name
   */
  public void check(List<String> files) throws IOException {
    Path manifest = folder.resolve(ModelManifest.FILE);
    if (!Files.isRegularFile(manifest)) {
      throw new IOException(manifest + ": missing; it tells whether the models are whole");
    }
    Path sums = folder.resolve(FILE);
    if (!Files.isRegularFile(sums)) {
      checkManifest(new ModelManifest(folder).files(), files);
      return;
    }
    Map<String, String> known = quickSums(sums);
    for (String file : files) {
      checkQuickly(folder.resolve(file), known.get(file));
    }
    checkQuickly(manifest, known.get(ModelManifest.FILE));
  }

  private static Map<String, String> quickSums(Path file) throws IOException {
    Map<String, String> sums = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        int space = line.indexOf(' ');
        sums.put(line.substring(0, Math.max(space, 0)), line.substring(space + 1));
      }
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": damaged; it holds the checksums of the models", e);
    }
    return sums;
  }

  private static void checkQuickly(Path file, String known) throws IOException {
    if (!sum(file).equals(known)) {
      throw damaged(file);
    }
  }

  private void checkManifest(Map<String, String> named, List<String> files) throws IOException {
    for (String file : files) {
      Path path = folder.resolve(file);
      if (!Files.isRegularFile(path)) {
        throw new IOException("no such model: " + path);
      }
      if (named.containsKey(file) && !ModelManifest.sha256(path).equals(named.get(file))) {
        throw damaged(path);
      }
    }
  }

  private static IOException damaged(Path file) {
    return new IOException(
        file + ": damaged, or not the file that " + ModelManifest.FILE + " names");
  }

  /** {@code 1c291ca3 4171733}: CRC-32C and size. */
  private static String sum(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      CRC32C sum = new CRC32C();
      sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
      return Long.toString(sum.getValue(), RADIX) + " " + channel.size();
    } catch (NoSuchFileException e) {
      throw new IOException("no such model: " + file, e);
    }
  }
}
