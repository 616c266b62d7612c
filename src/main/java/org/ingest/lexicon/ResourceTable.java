package org.ingest.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the tables that lie beside classes as resources: tabs between cells, # for comments. */
public final class ResourceTable {
  private ResourceTable() {}

  /**
   * The lines of a table that are neither blank nor comments, cut into cells; empty cells at a
   * line's end are kept.
   *
   * @throws IllegalStateException when {@code owner}'s package has no such resource
   */
  public static Stream<List<String>> rows(Class<?> owner, String name) {
    return read(owner, name).stream().map(ResourceTable::cells);
  }

  /** The lines of a list that are neither blank nor comments. */
  public static Stream<String> lines(Class<?> owner, String name) {
    return read(owner, name).stream();
  }

  // loops and no streams: every start reads dozens of tables before anything is compiled
  private static List<String> read(Class<?> owner, String name) {
    String text = text(owner, name);
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (text.charAt(start) != '#') {
        String line = text.substring(start, end);
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
      start = end + 1;
    }
    return lines;
  }

  private static String text(Class<?> owner, String name) {
    try (InputStream in = OwnJar.resource(owner, name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }
}
