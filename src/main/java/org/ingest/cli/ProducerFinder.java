package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ingest.training.ModelManifest;
import org.ingest.writing.Producer;

/** Tells which version of the program, with which models, makes an output. */
final class ProducerFinder {
  private static final int SHOWN_DIGITS = 16;

  private ProducerFinder() {}

  /**
   * @param models the folder; that it holds none is told by who loads them
   */
  static Producer with(Path models) {
    return new Producer(version(), digest(models));
  }

  /** What the build wrote into the jar. */
  static Optional<String> version() {
    return Optional.ofNullable(ProducerFinder.class.getPackage().getImplementationVersion());
  }

  /** Of the manifest, which holds the digests of all models. */
  static Optional<String> digest(Path models) {
    try {
      String digest = ModelManifest.sha256(models.resolve(ModelManifest.FILE));
      return Optional.of(digest.substring(0, SHOWN_DIGITS));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
