package org.ingest.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to read articles from, not yet opened.
 *
 * @param name as the user named it, for messages: {@code incoming/monday/news.txt}, {@code stdin}
 * @param fileName as the output shows it: the file's name, or its path below the directory that the
 *     user named
 */
public record Input(String name, String fileName, Source source) {
  /** The name of standard input. */
  public static final String STDIN = "stdin";

  /** Gives an input's bytes, from their beginning. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /** A file that was named itself. */
  public static Input file(Path file) {
    return new Input(file.toString(), lastName(file), () -> Files.newInputStream(file));
  }

  /** A file found in {@code directory} or below. */
  static Input inDirectory(Path directory, Path file) {
    String below = directory.relativize(file).toString().replace('\\', '/');
    return new Input(file.toString(), below, () -> Files.newInputStream(file));
  }

  /** Standard input, or a pipe; can be opened once. */
  public static Input stdin(InputStream in) {
    return new Input(STDIN, STDIN, () -> in);
  }

  /** Bytes that are at hand already. */
  public static Input of(String name, byte[] bytes) {
    return new Input(name, name, () -> new ByteArrayInputStream(bytes));
  }

  private static String lastName(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
