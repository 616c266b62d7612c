package org.ingest.lexicon;

import java.io.IOException;
import java.nio.file.Path;

/** Places of the world by name. */
public final class Gazetteer {
  /**
   * @throws IOException when the compiled gazetteer is missing or unreadable
   */
  public static Gazetteer load(Path folder) throws IOException {
    return new Gazetteer();
  }
}
