package org.ingest.spark;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The folder that a job writes to, wherever that is. A file of it is there whole or not at all, so
 * that what is there need not be done again.
 *
 * @param root the folder's path
 */
record OutputFolder(String root, SerializableConfiguration configuration) implements Serializable {
  /** Of the work in between; goes when all is done. */
  static final String WORK = "_work";

  /** Stretches that are read to their end. */
  static final String READ = WORK + "/read";

  /** Parts that wait for work. */
  static final String STAGED = WORK + "/staged";

  /** Parts that are worked on: JSON Lines, copies not yet marked. */
  static final String WORKED = WORK + "/worked";

  /** What tells copies of the articles of a part. */
  static final String SIGNED = WORK + "/signed";

  /** The claims of parts, of which a ledger is made. */
  static final String CLAIMS = WORK + "/claims";

  /** Of parts, what the user's corrections did. */
  static final String CORRECTED = WORK + "/corrected";

  static final String ARTICLES = "articles";
  static final String ERRORS = "errors";

  /** The folder of that path, which executors may read from another one. */
  static OutputFolder of(String path, SerializableConfiguration configuration) throws IOException {
    Path given = new Path(path);
    Path whole = given.getFileSystem(configuration.value()).makeQualified(given);
    return new OutputFolder(whole.toString(), configuration);
  }

  FileSystem files() throws IOException {
    FileSystem files = new Path(root).getFileSystem(configuration.value());
    files.setWriteChecksum(false);
    return files;
  }

  Path path(String name) {
    return new Path(root, name);
  }

  boolean has(String name) throws IOException {
    return files().exists(path(name));
  }

  InputStream open(String name) throws IOException {
    return files().open(path(name));
  }

  void delete(String name) throws IOException {
    files().delete(path(name), true);
  }

  /** The whole files of a folder, sorted; none where there is no such folder. */
  List<String> names(String folder) throws IOException {
    try {
      return Arrays.stream(files().listStatus(path(folder)))
          .filter(FileStatus::isFile)
          .map(each -> each.getPath().getName())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  /** Takes away what killed tasks left of files that they were writing. */
  void deleteDrafts(String folder) throws IOException {
    if (has(folder)) {
      for (FileStatus status : files().listStatus(path(folder))) {
        if (status.getPath().getName().startsWith(".part-")) {
          files().delete(status.getPath(), false);
        }
      }
    }
  }

  NewFile create(String name) throws IOException {
    return new NewFile(files(), path(name));
  }

  /** A file that comes into being when it is {@link #keep kept}. */
  static final class NewFile implements Closeable {
    private final FileSystem files;
    private final Path path;
    private final Path draft;
    private final OutputStream stream;

    private NewFile(FileSystem files, Path path) throws IOException {
      this.files = files;
      this.path = path;
      this.draft = new Path(path.getParent(), "." + path.getName() + "." + UUID.randomUUID());
      this.stream = files.create(draft);
    }

    OutputStream stream() {
      return stream;
    }

    /** Two attempts at one task write the same: the later one takes the place. */
    void keep() throws IOException {
      stream.close();
      if (!files.rename(draft, path)) {
        files.delete(path, false);
        if (!files.rename(draft, path)) {
          throw new IOException("cannot be put in its place: " + path);
        }
      }
    }

    @Override
    public void close() throws IOException {
      stream.close();
      files.delete(draft, false);
    }
  }
}
