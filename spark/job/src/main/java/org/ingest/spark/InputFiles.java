package org.ingest.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the files of patterns and folders, as the command does: in the order given, those of one
 * pattern or folder by path; hidden files are passed over.
 */
final class InputFiles {
  private final Configuration configuration;
  private final List<InputFile> found = new ArrayList<>();

  private InputFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * @throws IOException when a pattern matches nothing, with a message for the user
   */
  static List<InputFile> find(List<String> patterns, Configuration configuration)
      throws IOException {
    InputFiles files = new InputFiles(configuration);
    for (String pattern : patterns) {
      files.add(pattern);
    }
    return List.copyOf(files.found);
  }

  private void add(String given) throws IOException {
    Path pattern = new Path(given);
    FileSystem files = pattern.getFileSystem(configuration);
    FileStatus[] matches = files.globStatus(pattern);
    if (matches == null || matches.length == 0) {
      throw new IOException(given + ": no such file");
    }
    String asTyped = pattern.toString();
    String whole = files.makeQualified(pattern).toString();
    // what Hadoop puts in front of a path that was given without a scheme, or from the working one
    int added = whole.endsWith(asTyped) ? whole.length() - asTyped.length() : 0;
    List<InputFile> all = new ArrayList<>();
    for (FileStatus match : matches) {
      if (match.getPath().getName().startsWith(".") && !pattern.getName().startsWith(".")) {
        continue;
      }
      addAll(files, match, true, added, all);
    }
    all.sort(Comparator.comparing(InputFile::name));
    found.addAll(all);
  }

  private static void addAll(
      FileSystem files, FileStatus status, boolean named, int added, List<InputFile> all)
      throws IOException {
    if (status.isFile()) {
      String path = status.getPath().toString();
      all.add(
          new InputFile(
              path, path.substring(added), named, status.getLen(), status.getModificationTime()));
      return;
    }
    for (FileStatus inner : files.listStatus(status.getPath())) {
      if (!inner.getPath().getName().startsWith(".")) {
        addAll(files, inner, false, added, all);
      }
    }
  }
}
