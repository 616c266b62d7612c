package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program overwrites no news, reads nothing of its own, and ends in a way that shows. */
class SafetyIT {
  private static final String NEWS = "Three soldiers died in Riga on Monday.\n";

  private static final List<String> LIBRARIES_OF_OTHER_INPUTS =
      List.of(
          "org.jsoup.",
          "de.siegmar.",
          "org.apache.james.",
          "org.netpreserve.",
          "org.tukaani.",
          "io.airlift.");

  @TempDir Path folder;

  @BeforeEach
  void writesNews() throws IOException {
    Files.writeString(folder.resolve("a.txt"), NEWS);
  }

  private Program.Run shell(String command) throws IOException, InterruptedException {
    return shell(command, Map.of());
  }

  /** Runs a line of shell in the folder; {@code ingest} is the built program. */
  private Program.Run shell(String command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path script = Files.createTempFile("ingest", ".sh");
    Path out = Files.createTempFile("ingest", ".out");
    Path err = Files.createTempFile("ingest", ".err");
    Files.writeString(script, command + "\n");
    ProcessBuilder shell =
        new ProcessBuilder("bash", script.toString())
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    shell.environment().putAll(environment);
    shell
        .environment()
        .merge("PATH", Program.HOME.resolve("bin").toString(), (a, b) -> b + ":" + a);
    Process process = shell.start();
    try {
      assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> "no end: " + command);
      return new Program.Run(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      process.destroyForcibly();
      for (Path each : List.of(script, out, err)) {
        Files.delete(each);
      }
    }
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private TreeSet<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void skipsAnInputThatIsStandardOutput() throws Exception {
    Program.Run run =
        shell("ingest -f jsonl . > out.jsonl; ingest -f jsonl a.txt *.jsonl >> out.jsonl");
    assertEquals(
        "ingest: ./out.jsonl: is standard output as well; skipped\n"
            + "ingest: out.jsonl: is standard output as well; skipped\n",
        run.err());
    assertEquals(0, run.status());
    assertEquals(2, read("out.jsonl").lines().count());
  }

  @Test
  void skipsWhatAnEarlierRunHasWritten() throws Exception {
    String first =
        shell("ingest -o o.json . && ingest -f jsonl --registry r.jsonl . > l.jsonl").err();
    assertEquals(
        "ingest: ./l.jsonl: is standard output as well; skipped\n"
            + "ingest: ./o.json: is what ingest wrote, not news; skipped"
            + " (--input json or jsonl reads it)\n",
        first);
    Program.Run second = shell("ingest -o o.json --registry r.jsonl .");
    assertEquals(
        List.of("./l.jsonl: is what", "./o.json: is the output", "./r.jsonl: is the registry"),
        second
            .err()
            .lines()
            .map(line -> line.replaceAll("ingest: (\\S+ is (?:the )?\\w+).*", "$1"))
            .toList());
    assertEquals(1, read("o.json").split("\"id\"").length - 1);
  }

  @Test
  void overwritesNoNews() throws Exception {
    for (String command : List.of("-o a.txt a.txt", "-o a.txt < a.txt", "--registry a.txt .")) {
      Program.Run run = shell("ingest " + command);
      assertEquals(2, run.status(), command);
      assertTrue(run.err().endsWith(": is an input as well; nothing written\n"), run.err());
      assertEquals(NEWS, read("a.txt"));
    }
  }

  @Test
  void writesNoLedgerOverNews() throws Exception {
    for (String command :
        List.of("-o a.txt a.txt", "-o a.txt < a.txt", "--lines a.txt .", "--page a.txt a.txt")) {
      Program.Run run = shell("ingest ledger " + command);
      assertEquals(2, run.status(), command);
      assertTrue(run.err().endsWith(": is an input as well; nothing written\n"), run.err());
      assertEquals(NEWS, read("a.txt"));
    }
    Program.Run twice = shell("ingest ledger -o l --claims l a.txt");
    assertEquals("ingest: l: is to be written twice; nothing written\n", twice.err());
  }

  @Test
  void writesOverNoLedgerThatItCouldNotRead() throws Exception {
    assertEquals(
        0, shell("ingest ledger a.txt -o l.jsonl && ingest ledger l.jsonl -o l.jsonl").status());
    String broken = read("l.jsonl") + "{\"type\":\"claim\",";
    Files.writeString(folder.resolve("l.jsonl"), broken);
    Program.Run run = shell("ingest ledger l.jsonl a.txt -o l.jsonl");
    assertEquals(2, run.status());
    assertTrue(run.err().endsWith("of it would be lost; nothing written\n"), run.err());
    assertEquals(broken, read("l.jsonl"));
  }

  @Test
  void takesALedgersTablesForNoNews() throws Exception {
    Program.Run run =
        shell("ingest ledger a.txt -o l.jsonl --claims c.csv --lines t.csv --page p.html");
    assertEquals(0, run.status(), run.err());
    Program.Run next = shell("ingest -f jsonl .");
    assertEquals(1, next.out().lines().count(), next.out());
    assertEquals(4, next.err().lines().count(), next.err());
  }

  @Test
  void takesAFileCalledLikeAnOptionFileForNews() throws Exception {
    Files.writeString(folder.resolve("@evil.txt"), NEWS);
    Files.writeString(folder.resolve("evil.txt"), "-o a.txt\n");
    Files.writeString(folder.resolve("train"), NEWS);
    Program.Run run = shell("ingest -f jsonl @evil.txt evil.txt train");
    assertEquals(0, run.status(), run.err());
    assertEquals(3, run.out().lines().count());
    assertEquals(NEWS, read("a.txt"));
  }

  @Test
  void keepsTheEarlierFileWhenARunBreaksOff() throws Exception {
    Files.writeString(folder.resolve("o.json"), "[]\n");
    Files.writeString(folder.resolve("r.jsonl"), "");
    String seeds = Path.of("samples/seeds.txt").toAbsolutePath().toString();
    Program.Run run = shell("ulimit -f 8; ingest -o o.json --registry r.jsonl " + seeds);
    assertEquals(2, run.status(), run.err());
    assertEquals("ingest: o.json: cannot be written: File too large\n", run.err());
    assertEquals("[]\n", read("o.json"));
    assertEquals("", read("r.jsonl"));
    assertFalse(read("o.json.unfinished").endsWith("]\n"));
  }

  @Test
  void leavesNoHalfFileWhenItIsKilled() throws Exception {
    Files.writeString(folder.resolve("o.json"), "[]\n");
    // a build that nohup runs passes on that it ignores the signal
    boolean hangUpCounts = shell("bash -c 'kill -HUP $$; echo ignored'").out().isEmpty();
    for (String signal : List.of("TERM", hangUpCounts ? "HUP" : "TERM", "KILL")) {
      shell(
          "mkfifo p; (cat a.txt; sleep 9) > p & feeder=$!; ingest -o o.json p & sleep 1;"
              + " kill -"
              + signal
              + " $!; wait $!; kill $feeder; rm p");
      assertEquals("[]\n", read("o.json"), signal);
    }
  }

  @Test
  void writesStandardOutputForADash() throws Exception {
    assertEquals(shell("ingest a.txt").out(), shell("ingest -o - a.txt").out());
    assertEquals(2, shell("ingest --registry - a.txt").status());
    assertEquals("[a.txt]", files().toString());
  }

  @Test
  void tellsWhenHelpCannotBePrinted() throws Exception {
    for (String option : List.of("--help", "--version", "schema", "a.txt")) {
      Program.Run run = shell("ingest " + option + " > /dev/full");
      assertEquals(2, run.status(), option);
      assertEquals("ingest: standard output: No space left on device\n", run.err());
    }
    assertEquals("", shell("ingest --help | head -c 1 > /dev/null").err());
  }

  @Test
  void writesThroughLinksAndIntoPipes() throws Exception {
    shell("touch real.json; chmod 640 real.json; ln -s real.json o.json; ingest -o o.json a.txt");
    assertTrue(Files.isSymbolicLink(folder.resolve("o.json")));
    String expected = shell("ingest a.txt").out();
    assertEquals(expected, read("real.json"));
    assertEquals("640\n", shell("stat -c %a real.json").out());
    assertEquals(expected, shell("ingest -o /dev/stdout a.txt").out());
    assertEquals(expected, shell("mkfifo p; cat p & ingest -o p a.txt; wait").out());
  }

  @Test
  void readsPipesThatAreNamedAsFiles() throws Exception {
    String expected = found("ingest < a.txt");
    assertTrue(expected.contains("Three soldiers"), expected);
    assertEquals(expected, found("mkfifo p; cat a.txt > p & ingest p"));
    assertEquals(expected, found("cat a.txt | ingest /dev/stdin"));
    assertEquals(expected, found("ingest <(cat a.txt)"));
  }

  /** What was found, without the names of file and article. */
  private String found(String command) throws IOException, InterruptedException {
    String out = shell(command).out();
    return out.substring(Math.max(0, out.indexOf("\"about\"")));
  }

  @Test
  void givesTheSameInAnyLocaleAndFromAnyFolder() throws Exception {
    Files.writeString(folder.resolve("Łódź é.txt"), NEWS);
    String expected = shell("ingest 'Łódź é.txt'").out();
    assertTrue(expected.contains("Łódź é.txt"), expected);
    for (String locale : List.of("C", "POSIX", "C.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8", "xx")) {
      assertEquals(expected, shell("ingest 'Łódź é.txt'", Map.of("LC_ALL", locale)).out(), locale);
    }
    shell("mkdir 'é x'; cp -r " + Program.HOME + " 'é x/'");
    assertEquals(expected, shell("LC_ALL=C 'é x/ingest/bin/ingest' 'Łódź é.txt'").out());
    shell("rm -r 'é x'");
  }

  @Test
  void escapesControlCharactersInMessages() throws Exception {
    assertEquals(
        "ingest: a\\u001b[31mb\\nc: no such file\n", shell("ingest $'a\\e[31mb\\nc'").err());
  }

  @Test
  void skipsAnArticleThatIsTooLargeForItsMemoryAndGoesOn() throws Exception {
    String sentence =
        "Gen. John Smith said on Monday that 300 troops of the 3rd Brigade left Odesa. ";
    Files.writeString(
        folder.resolve("big.txt"),
        "=== 1 ===\n" + NEWS + "=== 2 ===\n" + sentence.repeat(60_000) + "\n=== 3 ===\n" + NEWS);
    Program.Run run = shell("ingest big.txt a.txt", Map.of("INGEST_JAVA_OPTS", "-Xmx80m"));
    assertEquals(1, run.status());
    assertTrue(
        run.err().startsWith("ingest: big.txt:4: out of memory on an article of "), run.err());
    assertEquals(3, run.out().split("\"id\":").length - 1);
  }

  @Test
  void leavesStandardOutputToResultsWhenJavaCannotStart() throws Exception {
    Program.Run run = shell("ingest a.txt", Map.of("INGEST_JAVA_OPTS", "-Xmx2m -Xms9g"));
    assertTrue(run.status() != 0);
    assertEquals("", run.out());
    assertFalse(run.err().isEmpty());
    for (int kilobytes = 3_000_000; kilobytes < 5_000_000; kilobytes += 500_000) {
      Program.Run dead = shell("ulimit -v " + kilobytes + "; ingest a.txt");
      assertFalse(dead.out().contains("Java Runtime"), dead.out());
      assertEquals("[a.txt]", files().toString());
    }
    Program.Run small = shell("ingest a.txt", Map.of("INGEST_JAVA_OPTS", "-Xmx4m"));
    assertEquals(2, small.status());
    assertEquals("", small.out());
    assertTrue(small.err().contains("INGEST_JAVA_OPTS=-Xmx4g"), small.err());
  }

  @Test
  void loadsNoLibraryThatPlainTextDoesNotNeed() throws Exception {
    String text = loadedClasses("a.txt");
    assertTrue(text.contains(" org.ingest.reading."), text);
    for (String library : LIBRARIES_OF_OTHER_INPUTS) {
      assertFalse(text.contains(" " + library), library);
    }
    Files.writeString(folder.resolve("b.html"), "<!DOCTYPE html><html><p>Ten soldiers left.</p>");
    assertTrue(loadedClasses("b.html").contains(" org.jsoup."), "jsoup reads pages");
  }

  private String loadedClasses(String input) throws IOException, InterruptedException {
    shell("ingest " + input, Map.of("INGEST_JAVA_OPTS", "-Xlog:class+load:file=loaded.log"));
    return Files.readString(folder.resolve("loaded.log"));
  }
}
