package org.ingest.reading;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

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

    /** Whether it can be opened again: a pipe cannot. */
    default boolean repeats() {
      return true;
    }
  }

  /** A pipe. */
  private record Once(Source source) implements Source {
    @Override
    public InputStream open() throws IOException {
      return source.open();
    }

    @Override
    public boolean repeats() {
      return false;
    }
  }

  /** A file that was named itself. */
  public static Input file(Path file) {
    return new Input(file.toString(), slashed(file), true, source(file));
  }

  /** A file that was found in a folder. */
  static Input found(Path file) {
    return new Input(file.toString(), slashed(file), false, source(file));
  }

  /** A pipe, {@code <(gzip -dc a.gz)}, cannot seek, as a file's stream would. */
  private static Source source(Path file) {
    return Files.isRegularFile(file)
        ? () -> Files.newInputStream(file)
        : new Once(() -> new FileInputStream(file.toFile()));
  }

  /** Standard input, or a pipe; can be opened once. */
  public static Input stdin(InputStream in) {
    return new Input(STDIN, STDIN, true, new Once(() -> in));
  }

  /** Bytes that are at hand already. */
  public static Input of(String name, byte[] bytes) {
    return new Input(name, name, true, () -> new ByteArrayInputStream(bytes));
  }

  /** What is packed in this one under {@code name}. */
  public Input within(String entry, Source bytes) {
    String path = inside(entry);
    return new Input(name + "/" + path, fileName + "/" + path, named, bytes);
  }

  /** An archive may name its files as it likes: {@code ../../etc/passwd} is {@code etc/passwd}. */
  private static String inside(String entry) {
    return Arrays.stream(entry.replace('\\', '/').split("/"))
        .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
        .collect(Collectors.joining("/"));
  }

  /** The last part of its path: what articles are named after. */
  public String lastName() {
    return fileName.substring(fileName.lastIndexOf('/') + 1);
  }

  private static String slashed(Path file) {
    return file.toString().replace('\\', '/');
  }
}
