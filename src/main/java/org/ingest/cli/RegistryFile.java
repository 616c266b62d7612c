package org.ingest.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.ingest.collection.Registry;
import org.ingest.collection.RegistryRow;
import org.ingest.writing.RegistryJson;

/**
 * Where {@code --registry} writes. The file is opened before the work begins, so that a wrong path
 * is told at once, and keeps what it held until the table is written.
 */
final class RegistryFile implements Closeable {
  private final Path path;
  private final FileChannel channel;
  private final Registry registry = new Registry();

  private RegistryFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * @throws IOException when the file cannot be written, with a message for the user
   */
  static RegistryFile open(Path path) throws IOException {
    try {
      return new RegistryFile(
          path, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw FileFault.cannotBeWritten(path, e);
    }
  }

  Registry registry() {
    return registry;
  }

  /** Writes the table, a line for each row. */
  void write() throws IOException {
    try (OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      if (Files.isRegularFile(path)) {
        channel.truncate(0);
      }
      for (RegistryRow row : registry.rows()) {
        out.write(RegistryJson.toBytes(row));
        out.write('\n');
      }
    } catch (IOException e) {
      throw FileFault.cannotBeWritten(path, e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
