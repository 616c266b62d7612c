package org.ingest.names;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.ingest.nlp.Loading;

/** The name model and the word lists that its features ask: read-only, shared between threads. */
public record NameModels(NameModel names, WordLists words) {
  /** The name model's file in the models folder. */
  public static final String NAMES_FILE = "names.bin";

  /** The word lists' file in the models folder. */
  public static final String WORDS_FILE = "words.bin.gz";

  /** Both as they lie in memory, made by {@link #layOut}. */
  public static final String TABLES_FILE = QuickTables.FILE;

  /**
   * @param folder the {@code models} folder
   * @throws IOException when a model is missing or unreadable, with a message for the user
   */
  public static NameModels load(Path folder) throws IOException {
    Optional<NameModels> tables = QuickTables.read(folder);
    if (tables.isPresent()) {
      return tables.get();
    }
    Loading<WordLists> words =
        Loading.start("words", () -> read(folder.resolve(WORDS_FILE), NameModels::readWords));
    NameModel names = read(folder.resolve(NAMES_FILE), NameModelFile::read);
    return new NameModels(names, words.get());
  }

  /**
   * Writes the name model and word lists of a {@code models} folder as they lie in memory, so that
   * {@link #load} is quicker.
   *
   * @throws IOException when a model is missing or unreadable, or the folder cannot be written
   */
  public static void layOut(Path folder) throws IOException {
    QuickTables.write(
        folder,
        read(folder.resolve(NAMES_FILE), NameModelFile::read),
        read(folder.resolve(WORDS_FILE), NameModels::readWords));
  }

  private static WordLists readWords(InputStream in) throws IOException {
    try {
      return WordLists.read(ByteBuffer.wrap(new GZIPInputStream(in, 1 << 16).readAllBytes()));
    } catch (BufferUnderflowException e) {
      throw new EOFException("it ends early");
    }
  }

  private static <T> T read(Path file, Reader<T> reader) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return reader.read(in);
    } catch (NoSuchFileException e) {
      throw new IOException("no such model: " + file, e);
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException("cannot read the model " + file + ": " + e.getMessage(), e);
    }
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }
}
