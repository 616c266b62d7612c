package org.ingest.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.ingest.collection.Registry;
import org.ingest.collection.RegistryRow;
import org.ingest.writing.RegistryJson;

/**
 * Where {@code --registry} writes. The file is opened before the work begins, so that a wrong path
 * is told at once, and takes the place of an earlier one when the table is written.
 */
final class RegistryFile implements Closeable {
  private final Output output;
  private final Registry registry = new Registry();

  private RegistryFile(Output output) {
    this.output = output;
  }

  /**
   * @throws IOException when the file cannot be written, with a message for the user
   */
  static RegistryFile open(Path path) throws IOException {
    return new RegistryFile(OutputFile.open(path));
  }

  Registry registry() {
    return registry;
  }

  /** Writes the table, a line for each row. */
  void write() throws IOException {
    for (RegistryRow row : registry.rows()) {
      output.stream().write(RegistryJson.toBytes(row));
      output.stream().write('\n');
    }
    output.finish();
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
