package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ingest.Ingester;
import org.ingest.Models;
import org.ingest.lexicon.LexiconFile;
import org.ingest.nlp.Loading;

/**
 * Loads an {@link Ingester} from a models folder. The program's own may be loaded from its first
 * moment on, while the command line is still being parsed.
 */
final class ModelSource {
  private final Optional<Loading<Ingester>> own;

  private ModelSource(Optional<Loading<Ingester>> own) {
    this.own = own;
  }

  /** Loads when it is asked to. */
  static ModelSource onDemand() {
    return new ModelSource(Optional.empty());
  }

  /** Begins to load the program's own models. */
  static ModelSource early() {
    return new ModelSource(Optional.of(Loading.start("models", () -> Ingester.load())));
  }

  /**
   * With names of the user's.
   *
   * @param lexicon the file that they stand in
   * @throws IOException when the file is wrong, or a model is missing or unreadable, with a message
   *     for the user
   */
  static Ingester of(Path folder, Path lexicon) throws IOException {
    return Ingester.load(folder, LexiconFile.read(lexicon));
  }

  /**
   * @throws IOException when a model is missing or unreadable, with a message for the user
   */
  Ingester of(Path folder) throws IOException {
    return own.isPresent() && folder.equals(Models.ownFolder())
        ? own.get().get()
        : Ingester.load(folder);
  }
}
