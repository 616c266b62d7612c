package org.ingest.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What was written, in one file or in parts: compared a piece at a time, as it may be large. */
final class Output {
  private static final int PIECE = 1 << 20;

  private Output() {}

  /** The files of a folder in their order, but for hidden ones. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  /** All of a folder's files. */
  static String text(Path folder) throws IOException {
    try (InputStream in = joined(files(folder))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static void assertSame(Path expected, Path actual) throws IOException {
    assertSame(expected, List.of(actual));
  }

  static void assertSame(Path expected, List<Path> parts) throws IOException {
    long line = 1;
    try (InputStream wanted = Files.newInputStream(expected);
        InputStream found = joined(parts)) {
      byte[] one = wanted.readNBytes(PIECE);
      byte[] other = found.readNBytes(PIECE);
      while (Arrays.equals(one, other) && one.length > 0) {
        line += lines(one, one.length);
        one = wanted.readNBytes(PIECE);
        other = found.readNBytes(PIECE);
      }
      int at = Arrays.mismatch(one, other);
      if (at >= 0) {
        assertEquals(around(one, at), around(other, at), "line " + (line + lines(one, at)));
      }
      assertTrue(at < 0, () -> "other bytes than those of " + expected);
    }
  }

  private static InputStream joined(List<Path> parts) throws IOException {
    List<InputStream> opened = new ArrayList<>();
    for (Path part : parts) {
      opened.add(Files.newInputStream(part));
    }
    return new BufferedInputStream(new SequenceInputStream(Collections.enumeration(opened)));
  }

  private static long lines(byte[] piece, int end) {
    long lines = 0;
    for (int i = 0; i < Math.min(end, piece.length); i++) {
      lines += piece[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static String around(byte[] piece, int at) {
    int from = Math.max(0, at - 100);
    int to = Math.max(from, Math.min(piece.length, at + 100));
    return new String(piece, from, to - from, StandardCharsets.UTF_8);
  }
}
