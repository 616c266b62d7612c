package org.ingest.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MapCompilerTest {
  private static final Path DATA = Path.of("../shared/data");

  @Test
  void makesTheOutlinesThatTheProgramHas() throws Exception {
    assumeTrue(Files.isDirectory(DATA), "no ../shared here: the map is not compiled again");
    Path kept = Path.of("src/main/resources/org/ingest/writing/world-map.paths");
    assertEquals(Files.readString(kept), MapCompiler.compile(new DataFolder(DATA)));
  }
}
