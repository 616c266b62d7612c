package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive that is handed on, unpacked elsewhere. */
class PackageIT {
  @TempDir Path folder;

  @Test
  void runsWhereItIsUnpacked() throws Exception {
    Process tar =
        new ProcessBuilder("tar", "xzf", archive().toString(), "-C", folder.toString())
            .inheritIO()
            .start();
    assertEquals(0, tar.waitFor());
    Path home = only(folder, "ingest-");
    List<String> arguments = List.of("samples/seeds.txt");
    Program.Run unpacked = Program.run(home.resolve("bin/ingest"), home, arguments, null);
    assertEquals("", unpacked.err());
    assertEquals(0, unpacked.status());
    Path sources = Path.of("").toAbsolutePath();
    assertEquals(Program.run(sources, arguments, null).out(), unpacked.out());
    assertFalse(Files.exists(home.resolve("lib/ingest.jsa")), "fits another folder");
  }

  private static Path archive() throws IOException {
    return only(Program.HOME.getParent(), ".tar.gz");
  }

  private static Path only(Path folder, String part) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().contains(part)).toList();
      assertEquals(1, found.size(), found.toString());
      return found.get(0);
    }
  }
}
