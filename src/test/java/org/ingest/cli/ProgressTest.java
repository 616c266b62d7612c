package org.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private Messages messages(boolean quiet) {
    return new Messages(new PrintStream(printed, true, StandardCharsets.UTF_8), quiet, false);
  }

  @Test
  void tellsHowFarARunIsAndHowLongItWillTake() {
    assertEquals(
        "1,204 articles, 2.0 of 8.0 MB, 120 a second, about 30 s left",
        Progress.line(1204, 2_000_000, OptionalLong.of(8_000_000), 10));
    assertEquals(
        "1 article, 1.0 of 301.0 MB, 0 a second, about 50 min left",
        Progress.line(1, 1_000_000, OptionalLong.of(301_000_000), 10));
  }

  @Test
  void tellsNoTimeWhereTheSizeIsNotKnown() {
    String line = "20 articles, 2.0 MB, 10 a second";
    assertEquals(line, Progress.line(20, 2_000_000, OptionalLong.empty(), 2));
    // Read a second time, or grown meanwhile.
    assertEquals(line, Progress.line(20, 2_000_000, OptionalLong.of(1_000_000), 2));
    assertEquals(
        "0 articles, 0.0 of 9.0 MB, 0 a second",
        Progress.line(0, 0, OptionalLong.of(9_000_000), 1));
  }

  @Test
  void writesOverItsLineAndMakesWayForMessages() {
    Messages messages = messages(false);
    messages.progress("12 articles");
    messages.progress("9 more");
    messages.note("a.txt: odd");
    messages.progress("");
    assertEquals(
        "\r12 articles\r9 more     \r      \ringest: a.txt: odd" + System.lineSeparator(),
        printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void keepsQuietWhereThatIsAskedFor() {
    messages(true).progress("12 articles");
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void countsWhatWasSkipped() {
    assertEquals(
        "0 articles of 2 files: 0 counts, 0 undated, 0 duplicates, 1,200 skipped",
        new RunTotals().told(2, 1200));
  }
}
