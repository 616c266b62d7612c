package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of itself. */
class HelpIT {
  @TempDir Path folder;

  private Program.Run run(String... arguments) throws IOException, InterruptedException {
    return Program.run(folder, List.of(arguments), null);
  }

  @Test
  void showsListsOfPatternsByTheirLabelOnly() throws Exception {
    String help = run("--help").out();
    assertTrue(help.contains("--include=GLOB,... "), help);
    assertFalse(help.contains("[,"), help);
  }

  @Test
  void tellsWhatItRunsOnAndThatItsModelsAreWhole() throws Exception {
    Program.Run doctor = run("doctor");
    assertEquals(0, doctor.status(), doctor.err());
    assertTrue(doctor.out().startsWith("version:   ingest "), doctor.out());
    assertTrue(doctor.out().contains("\njava:      " + Runtime.version().feature()), doctor.out());
    assertTrue(doctor.out().matches("(?s).*\nmodels:    whole, [0-9a-f]{16}, /.*"), doctor.out());
  }

  @Test
  void tellsWhichModelIsMissing() throws Exception {
    Program.Run doctor = run("doctor", "--models", ".");
    assertEquals(2, doctor.status());
    assertTrue(doctor.err().startsWith("ingest: no such model: "), doctor.err());
  }

  @Test
  void coloursItsHelpOnlyWhereATerminalCan() throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/script")), "no script(1) here: no terminal is tried");
    assertTrue(helpOn("xterm").contains("\u001b["));
    assertFalse(helpOn("dumb").contains("\u001b["));
  }

  /** As a terminal of a kind shows it. */
  private static String helpOn(String terminal) throws IOException {
    String program = Program.HOME.resolve("bin/ingest") + " --help";
    ProcessBuilder script =
        new ProcessBuilder("/usr/bin/script", "-qec", program, "/dev/null")
            .redirectInput(Path.of("/dev/null").toFile());
    script.environment().put("TERM", terminal);
    script.environment().remove("NO_COLOR");
    return new String(script.start().getInputStream().readAllBytes(), "UTF-8");
  }
}
