package org.ingest.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    return lines(owner, name).map(line -> Arrays.asList(line.split("\t", -1)));
  }

  /** The lines of a list that are neither blank nor comments. */
  public static Stream<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
