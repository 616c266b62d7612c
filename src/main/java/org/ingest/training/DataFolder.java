package org.ingest.training;

import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;

/** The data folder, which remembers what was taken from it, for the manifest. */
public final class DataFolder {
  private final Path root;
  private final Collection<String> used = new TreeSet<>();

  public DataFolder(Path root) {
    this.root = root;
  }

  /**
   * A file to read.
   *
   * @param path below the data folder, with slashes
   */
  Path file(String path) {
    used.add(path);
    return root.resolve(path);
  }

  /** The paths of all files asked for so far, in order. */
  Collection<String> used() {
    return used;
  }

  Path root() {
    return root;
  }
}
