package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with its messages on a terminal, as {@code script} makes one. */
class TerminalIT {
  private static final String PROGRAM = Program.HOME.resolve("bin/ingest").toString();

  @TempDir Path folder;

  @BeforeEach
  void findTerminal() {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/script")), "no script here: no terminal to test on");
  }

  /** What a terminal shows while a slow pipe is read, so that a run takes over a second. */
  private String seen(String options, Map<String, String> environment) throws Exception {
    Path out = folder.resolve("seen");
    String slow = "(printf 'Three soldiers arrived in Riga.\\n'; sleep 3) | ";
    String command = slow + PROGRAM + " " + options + " - > " + folder.resolve("result");
    ProcessBuilder builder =
        new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null")
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue());
    return Files.readString(out);
  }

  @Test
  void tellsHowFarItIsAndWhatItWrote() throws Exception {
    String seen = seen("", Map.of("TERM", "xterm"));
    assertTrue(seen.contains("\r0 articles, 0.0 MB"), seen);
    assertTrue(
        seen.contains("ingest: 1 article of 1 file: 1 count, 1 undated, 0 duplicates, 0 skipped"),
        seen);
    assertFalse(seen.contains("\u001b"), "no colours, no other control");
  }

  @Test
  void tellsNothingWhereItIsNotWanted() throws Exception {
    assertEquals("", seen("--quiet", Map.of("TERM", "xterm")));
    assertEquals("", seen("", Map.of("TERM", "dumb")));
    assertEquals("", seen("2>/dev/null", Map.of("TERM", "xterm")));
  }

  @Test
  void colorsItsHelpUnlessThatIsNotWanted() throws Exception {
    assertTrue(help(Map.of("TERM", "xterm")).contains("\u001b["));
    assertFalse(help(Map.of("TERM", "dumb")).contains("\u001b["));
    assertFalse(help(Map.of("TERM", "xterm", "NO_COLOR", "1")).contains("\u001b["));
  }

  private String help(Map<String, String> environment) throws IOException, InterruptedException {
    Path out = folder.resolve("help");
    ProcessBuilder builder =
        new ProcessBuilder("/usr/bin/script", "-qec", PROGRAM + " --help", "/dev/null")
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    return Files.readString(out);
  }
}
