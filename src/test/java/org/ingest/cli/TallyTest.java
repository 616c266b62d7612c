package org.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.ingest.reading.Problem;
import org.junit.jupiter.api.Test;

class TallyTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void endsWellAfterWarnings() {
    Tally tally = tally(false);
    tally.note(Problem.warning("a.txt", 3, "odd"));
    assertEquals(ExitStatus.OK, tally.exitStatus());
    assertEquals("ingest: a.txt:3: odd\n", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void endsWithAFailureThatItStillPrintsWhenQuiet() {
    Tally tally = tally(true);
    tally.note(Problem.warning("a.txt", 3, "odd"));
    tally.note(Problem.failure("b.txt", 1, "broken"));
    assertEquals(ExitStatus.SOME_INPUT_FAILED, tally.exitStatus());
    assertEquals("ingest: b.txt:1: broken\n", printed.toString(StandardCharsets.UTF_8));
  }

  private Tally tally(boolean quiet) {
    PrintStream err = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new Tally(new Messages(err, quiet, false));
  }
}
