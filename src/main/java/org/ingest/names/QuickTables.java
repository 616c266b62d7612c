package org.ingest.names;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.ingest.nlp.Loading;

/**
 * The name model and the word lists as they lie in memory, so that a start need not unpack and
 * parse them. Made from the two files of the models folder, by {@code ingest train tables} when the
 * program is built, and good only for them: their checksum stands at its head. Where it is missing
 * the two are read instead.
 */
final class QuickTables {
  /** The file in the models folder. */
  static final String FILE = "names.tables";

  private static final int VERSION = 0x1a9e0002;
  private static final String REMEDY = " (ingest train tables makes it anew)";

  private QuickTables() {}

  /**
   * Reads the tables of a models folder, if there are any.
   *
   * @throws IOException when they are damaged, or not of the models beside them
   */
  static Optional<NameModels> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Loading<Integer> checksum = Loading.start("checksums", () -> checksum(folder));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      TableFile in = new TableFile(channel);
      if (in.readInt() != VERSION) {
        throw new IOException(file + ": not of this version of the program" + REMEDY);
      }
      int expected = in.readInt();
      NameModels tables = new NameModels(NameModel.read(in), WordLists.read(in));
      if (!in.endsWithSum()) {
        throw new IOException(file + ": damaged" + REMEDY);
      }
      if (checksum.get() != expected) {
        throw new IOException(file + ": made of other models than those beside it" + REMEDY);
      }
      return Optional.of(tables);
    } catch (EOFException | RuntimeException e) {
      throw new IOException(file + ": damaged" + REMEDY, e);
    }
  }

  /**
   * Writes the tables of a models folder.
   *
   * @throws IOException when a model is missing or unreadable, or the file cannot be written
   */
  static void write(Path folder, NameModel names, WordLists words) throws IOException {
    Path made = folder.resolve(FILE + ".new");
    try (FileChannel channel =
        FileChannel.open(
            made,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      TableFile out = new TableFile(channel);
      out.write(VERSION);
      out.write(checksum(folder));
      names.write(out);
      words.write(out);
      out.writeSum();
    }
    Files.move(made, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  private static int checksum(Path folder) throws IOException {
    CRC32 sum = new CRC32();
    byte[] bytes = new byte[1 << 16];
    for (String file : List.of(NameModels.NAMES_FILE, NameModels.WORDS_FILE)) {
      try (InputStream in = Files.newInputStream(folder.resolve(file))) {
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
          sum.update(bytes, 0, read);
        }
      }
    }
    return (int) sum.getValue();
  }
}
