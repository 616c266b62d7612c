package org.ingest.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * A file of what the user knows or decides, sent once to each executor. The same where it holds the
 * same.
 */
final class UserList implements Serializable {
  private static final long serialVersionUID = 1;

  private final String name;
  private final String digest;
  private final Broadcast<byte[]> bytes;

  private UserList(String name, String digest, Broadcast<byte[]> bytes) {
    this.name = name;
    this.digest = digest;
    this.bytes = bytes;
  }

  /**
   * Reads it.
   *
   * @param name a path on any file system that Spark knows; null for none, which gives null
   * @throws IOException when there is no such file, with a message for the user
   */
  static UserList read(String name, JavaSparkContext spark) throws IOException {
    if (name == null) {
      return null;
    }
    Path path = new Path(name);
    try (InputStream in = path.getFileSystem(spark.hadoopConfiguration()).open(path)) {
      byte[] bytes = in.readAllBytes();
      return new UserList(name, digest(bytes), spark.broadcast(bytes));
    } catch (FileNotFoundException e) {
      throw new IOException(name + ": no such file, or not readable", e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What the user calls it. */
  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes.value();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserList list && list.digest.equals(digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }

  /** As the manifest has it. */
  @Override
  public String toString() {
    return digest;
  }
}
