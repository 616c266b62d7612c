package org.ingest.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ingest.Ingester;
import org.ingest.cli.ProducerFinder;
import org.ingest.writing.OutputOptions;
import org.ingest.writing.OutputTable;

/**
 * The one {@link Ingester} of this JVM, which all its tasks share. The models come in the job's own
 * jar, which Spark sends to each executor once.
 */
final class SharedIngester {
  private static final String FOLDER = "models";

  private static Path models;
  private static Ingester ingester;
  private static Settings loadedFor;

  private SharedIngester() {}

  /**
   * @throws IOException when the models cannot be unpacked or read
   */
  static synchronized Ingester of(Settings settings) throws IOException {
    if (!settings.equals(loadedFor)) {
      ingester =
          Ingester.load(models(), settings.names())
              .with(settings.options().withCorrections(settings.decisions()));
      loadedFor = settings;
    }
    return ingester;
  }

  /** As the command writes JSON Lines: it says what made them. */
  static synchronized OutputOptions form() throws IOException {
    OutputOptions plain = OutputOptions.DEFAULT;
    return new OutputOptions(
        false, OutputTable.COUNTS, false, plain.fields(), ProducerFinder.with(models()));
  }

  private static synchronized Path models() throws IOException {
    if (models == null) {
      Path folder = Files.createTempDirectory("ingest-models");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      unpack(folder);
      models = folder;
    }
    return models;
  }

  private static void unpack(Path folder) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(jar());
        Stream<Path> files = Files.list(jar.getPath(FOLDER))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private static Path jar() {
    try {
      return Path.of(
          SharedIngester.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a jar without a place", e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be deleted: " + folder, e);
    }
  }
}
