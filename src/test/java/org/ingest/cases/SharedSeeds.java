package org.ingest.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The three articles that the project began with, beside the checkout where they are at hand. */
public final class SharedSeeds {
  private SharedSeeds() {}

  /** Their folder; skips the test, with a message, where there is none. */
  public static Path folder() {
    Path folder =
        Stream.of("../shared/seeds", "../../shared/seeds")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(
        folder != null, "skipped: no seeds in ../shared/seeds nor in ../../shared/seeds");
    return folder;
  }
}
