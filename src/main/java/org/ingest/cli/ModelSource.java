package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ingest.Models;
import org.ingest.nlp.Loading;

/**
 * Gives the models of a folder. Those of the program itself may be read from its first moment on,
 * while the command line is still being understood.
 */
final class ModelSource {
  private final Optional<Loading<Models>> own;

  private ModelSource(Optional<Loading<Models>> own) {
    this.own = own;
  }

  /** Reads models when they are asked for. */
  static ModelSource onDemand() {
    return new ModelSource(Optional.empty());
  }

  /** Begins to read the program's own models. */
  static ModelSource early() {
    return new ModelSource(Optional.of(Loading.start("models", () -> Models.load(ownFolder()))));
  }

  /** The models folder beside the program's {@code lib}. */
  static Path ownFolder() {
    return Path.of(System.getProperty("ingest.home", "."), "models");
  }

  /**
   * @throws IOException when a model is missing or unreadable, with a message for the user
   */
  Models of(Path folder) throws IOException {
    return own.isPresent() && folder.equals(ownFolder()) ? own.get().get() : Models.load(folder);
  }
}
