package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual pages of the build, as a terminal shows them. */
class ManualIT {
  @TempDir Path folder;

  @Test
  void areShownWithoutWarnings() throws Exception {
    assumeTrue(Machine.has("man") && Machine.has("groff"), "no man here: no page is shown");
    assertTrue(pages().size() > 10, pages().toString());
    for (Path page : pages()) {
      Path warnings = folder.resolve("warnings");
      String shown = shown(page, warnings);
      assertEquals("", Files.readString(warnings), page.toString());
      assertTrue(shown.contains("--help"), shown);
    }
  }

  private String shown(Path page, Path warnings) throws IOException, InterruptedException {
    Path shown = folder.resolve("shown");
    ProcessBuilder man =
        new ProcessBuilder("man", "--warnings", "-l", page.toString())
            .redirectOutput(shown.toFile())
            .redirectError(warnings.toFile());
    man.environment().put("LC_ALL", "C.UTF-8");
    assertEquals(0, man.start().waitFor(), page.toString());
    return Files.readString(shown);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Program.HOME.resolve("share/man/man1"))) {
      return files.sorted().toList();
    }
  }
}
