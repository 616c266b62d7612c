package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ingest.cases.OutputCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the built program whatever it reads. */
class ProgramIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
  private static final String SEEDS = SAMPLES.resolve("seeds.txt").toString();

  @TempDir Path folder;

  private Program.Run run(String... arguments) throws IOException, InterruptedException {
    return Program.run(folder, List.of(arguments), null);
  }

  @Test
  void writesTheSampleAsItsGoldenFileShows() throws Exception {
    Program.Run run = run("--pretty", SEEDS);
    String shown = Program.withoutProducer(run.out()).replace(SEEDS, "samples/seeds.txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(SAMPLES.resolve("seeds.json"), shown);
    }
    assertEquals(Files.readString(SAMPLES.resolve("seeds.json")), shown);
    OutputCheck.check(JSON.readTree(run.out()));
  }

  @Test
  void startsThroughALinkFromAnyFolder() throws Exception {
    Path link =
        Files.createSymbolicLink(folder.resolve("linked"), Program.HOME.resolve("bin/ingest"));
    Program.Run run = Program.run(link, folder, List.of("--version"), null);
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("ingest "), run.out());
  }

  @Test
  void tellsWhichVersionAndModelsMadeAnArticle() throws Exception {
    byte[] manifest = Files.readAllBytes(Program.HOME.resolve("models/manifest.json"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(manifest);
    String models = HexFormat.of().formatHex(digest, 0, 8);
    for (JsonNode article : JSON.readTree(run(SEEDS).out())) {
      assertEquals(models, article.at("/made_by/models").asText());
      assertTrue(article.at("/made_by/version").asText().matches("[0-9]+\\.[0-9.]+"));
    }
    String version = JSON.readTree(run(SEEDS).out()).at("/0/made_by/version").asText();
    assertEquals("ingest " + version + "\nmodels " + models + "\n", run("--version").out());
    assertFalse(run("--fields", "name", SEEDS).out().contains("made_by"));
    String foot = "<footer>Made by ingest " + version + ", models " + models + ";";
    assertTrue(run("-f", "html", SEEDS).out().contains(foot));
  }

  @Test
  void givesTheSameBytesWhateverTheNumberOfJobs() throws Exception {
    String one = run(SEEDS, SEEDS).out();
    assertEquals(one, run("--jobs", "3", SEEDS, SEEDS).out());
  }

  @Test
  void givesTheSameRegistryWhateverTheNumberOfJobs() throws Exception {
    run("--registry", "one.jsonl", SEEDS, SEEDS);
    run("--registry", "three.jsonl", "--jobs", "3", SEEDS, SEEDS);
    String registry = Files.readString(folder.resolve("one.jsonl"));
    assertEquals(registry, Files.readString(folder.resolve("three.jsonl")));
    assertTrue(registry.contains("\"duplicate_of\""), registry);
    OutputCheck.checkRegistry(registry);
  }

  @Test
  void marksTheSecondCopyOfAStory() throws Exception {
    for (String layout : List.of("--jobs=1", "--pretty")) {
      JsonNode articles = JSON.readTree(run(layout, SEEDS, SEEDS).out());
      int stories = articles.size() / 2;
      for (int i = 0; i < stories; i++) {
        JsonNode copy = articles.get(stories + i);
        assertTrue(articles.get(i).path("duplicate_of").isMissingNode());
        assertEquals(articles.get(i).get("id"), copy.get("duplicate_of"));
        assertEquals("duplicate_of", List.copyOf(copy.properties()).get(1).getKey());
      }
      OutputCheck.check(articles);
    }
  }

  @Test
  void refusesARegistryThatIsAnInputOrTheOutput() throws Exception {
    Path copy = Files.copy(Path.of(SEEDS), folder.resolve("copy.txt"));
    Program.Run run = run("--registry", "copy.txt", "copy.txt");
    assertEquals(2, run.status());
    assertEquals("ingest: copy.txt: is an input as well; nothing written\n", run.err());
    assertEquals(Files.readString(Path.of(SEEDS)), Files.readString(copy));
    Program.Run same = run("--output", "out", "--registry", "./out", "copy.txt");
    assertEquals(2, same.status());
    assertEquals("ingest: ./out: is the output as well; nothing written\n", same.err());
  }

  @Test
  void replacesAnEarlierRegistry() throws Exception {
    Path registry = folder.resolve("registry.jsonl");
    Files.writeString(registry, "old\n".repeat(100_000));
    run("--registry", "registry.jsonl", SEEDS);
    OutputCheck.checkRegistry(Files.readString(registry));
  }

  @Test
  void givesOneObjectALineAsJsonLines() throws Exception {
    JsonNode array = JSON.readTree(run(SEEDS).out());
    List<String> lines = run("--format", "jsonl", SEEDS).out().lines().toList();
    assertEquals(array.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(array.get(i), JSON.readTree(lines.get(i)));
    }
  }

  @Test
  void readsStandardInputAsItReadsAFile() throws Exception {
    String piped = Program.run(folder, List.of(), Path.of(SEEDS)).out();
    String read = run(SEEDS).out().replace(file(SEEDS), file("stdin"));
    assertEquals(read, piped);
  }

  @Test
  void findsTheSameInATurkishLocaleAndWithOtherLineEnds() throws Exception {
    String seeds = Files.readString(Path.of(SEEDS));
    Path windows = Files.writeString(folder.resolve("seeds.txt"), seeds.replace("\n", "\r\n"));
    ProcessBuilder turkish =
        new ProcessBuilder(Program.HOME.resolve("bin/ingest").toString(), windows.toString());
    turkish.environment().put("INGEST_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR");
    Process process = turkish.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (InputStream out = process.getInputStream()) {
      assertEquals(
          run(SEEDS).out().replace(file(SEEDS), file(windows.toString())),
          new String(out.readAllBytes(), "UTF-8"));
    }
  }

  private static String file(String path) {
    return "\"file\":\"" + path + "\"";
  }

  @Test
  void findsTheSameInAnArticleWhereverItStands() throws Exception {
    List<String> names = List.of("001_river_crossing.txt", "003_prisoners.txt");
    JsonNode all = JSON.readTree(run(SEEDS).out());
    String[] parts = Files.readString(Path.of(SEEDS)).split("(?m)^(?==== )");
    String reversed =
        Stream.of(parts)
            .filter(part -> names.stream().anyMatch(part::contains))
            .sorted(java.util.Comparator.reverseOrder())
            .collect(Collectors.joining());
    Files.writeString(folder.resolve("reversed.txt"), reversed);
    for (JsonNode article : JSON.readTree(run("reversed.txt").out())) {
      JsonNode before = byName(all, article.get("name").asText());
      for (String key : List.of("id", "text", "people", "places", "units", "troop_counts")) {
        assertEquals(before.get(key), article.get(key), key);
      }
    }
  }

  private static JsonNode byName(JsonNode articles, String name) {
    for (JsonNode article : articles) {
      if (article.get("name").asText().equals(name)) {
        return article;
      }
    }
    throw new AssertionError("no article " + name);
  }

  @Test
  void endsQuietlyWhenItsReaderHasGone() throws Exception {
    String shell =
        Program.HOME.resolve("bin/ingest") + " " + (SEEDS + " ").repeat(20) + "| head -c 5";
    Process process = new ProcessBuilder("sh", "-c", shell).start();
    assertEquals("", new String(process.getErrorStream().readAllBytes(), "UTF-8"));
    assertEquals(0, process.waitFor());
  }

  @Test
  void refusesToWriteOverItsInput() throws Exception {
    Path copy = Files.copy(Path.of(SEEDS), folder.resolve("copy.txt"));
    Program.Run run = run("--output", "copy.txt", "copy.txt");
    assertEquals(2, run.status());
    assertEquals("ingest: copy.txt: is an input as well; nothing written\n", run.err());
    assertEquals(Files.readString(Path.of(SEEDS)), Files.readString(copy));
  }

  @Test
  void writesToTheNamedFile() throws Exception {
    Program.Run run = run("--output", "out.json", SEEDS);
    assertEquals("", run.out());
    assertEquals(run(SEEDS).out(), Files.readString(folder.resolve("out.json")));
  }

  @Test
  void takesAnOversizedLineForWhatItIs() throws Exception {
    try (var out = Files.newBufferedWriter(folder.resolve("long.txt"))) {
      for (int i = 0; i < 50; i++) {
        out.write("a".repeat(1 << 20));
      }
    }
    Program.Run run = run("long.txt", SEEDS);
    assertEquals(1, run.status());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("ingest: long.txt:1: "), run.err());
    assertEquals(JSON.readTree(run(SEEDS).out()), JSON.readTree(run.out()));
  }
}
