package org.ingest.reading;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something to read articles from, not yet opened.
 *
 * @param name as the user named it, for messages: {@code incoming/monday/news.txt}, {@code stdin}
 * @param fileName as the output shows it: the path as given; below a directory that path and the
 *     path in it
 * @param named whether the user named it; else it was found in a folder
 */
public record Input(String name, String fileName, boolean named, Source source) {
  /** The name of standard input. */
  public static final String STDIN = "stdin";

  /** Gives an input's bytes, from their beginning. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /** A file that was named itself. */
  public static Input file(Path file) {
    return new Input(file.toString(), slashed(file), true, () -> open(file));
  }

  /** A file that was found in a folder. */
  static Input found(Path file) {
    return new Input(file.toString(), slashed(file), false, () -> open(file));
  }

  /** A pipe, {@code <(gzip -dc a.gz)}, has no place in it that a file's stream would ask for. */
  private static InputStream open(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.newInputStream(file)
        : new FileInputStream(file.toFile());
  }

  /** Standard input, or a pipe; can be opened once. */
  public static Input stdin(InputStream in) {
    return new Input(STDIN, STDIN, true, () -> in);
  }

  /** Bytes that are at hand already. */
  public static Input of(String name, byte[] bytes) {
    return new Input(name, name, true, () -> new ByteArrayInputStream(bytes));
  }

  /** What is packed in this one under {@code name}. */
  public Input within(String entry, Source bytes) {
    return new Input(name + "/" + entry, fileName + "/" + entry, named, bytes);
  }

  /** The last part of its path: what articles are named after. */
  public String lastName() {
    return fileName.substring(fileName.lastIndexOf('/') + 1);
  }

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }
}
