package org.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of files to read, one path per line in UTF-8, or separated by NUL as {@code find -print0}
 * writes them. Empty lines are passed over.
 */
public final class FileList {
  private static final String MARK = "\uFEFF";

  private FileList() {}

  /**
   * @throws IOException when the list cannot be read
   */
  public static List<String> read(Path list) throws IOException {
    try (InputStream in = Files.newInputStream(list)) {
      return read(in);
    }
  }

  /**
   * @throws IOException when the list cannot be read
   */
  public static List<String> read(InputStream list) throws IOException {
    String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
    String plain = text.startsWith(MARK) ? text.substring(1) : text;
    Stream<String> paths = plain.indexOf('\0') >= 0 ? Stream.of(plain.split("\0")) : plain.lines();
    return paths.filter(path -> !path.isBlank()).toList();
  }
}
