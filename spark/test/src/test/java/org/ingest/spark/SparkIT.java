package org.ingest.spark;

import static org.ingest.spark.Output.assertSame;
import static org.ingest.spark.Output.files;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Submits the built job and holds its output to the command's. {@code -Dspark.megabytes=200} makes
 * one archive as large, over which command and job run once each; all else is tried on a small one.
 */
class SparkIT {
  private static final double MEGABYTES =
      Double.parseDouble(System.getProperty("spark.megabytes", "1"));

  /** Small, so that there is something to split, and to go on with. */
  private static final double SMALL = 1;

  /** No article may be longer than 20 MB. */
  private static final double LONGEST_ARTICLE = 19.5;

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private static Path articles;
  private static Path ledger;
  private static List<String> problems;

  @BeforeAll
  static void runTheCommand() throws IOException, InterruptedException {
    Archive.ofManyForms(Files.createDirectory(folder.resolve("news")), SMALL);
    Run run =
        Run.command(
            folder,
            "-f",
            "jsonl",
            "-j",
            "2",
            "--ledger",
            "one.jsonl",
            "--registry",
            "table.jsonl",
            "news");
    assertEquals(1, run.status(), run.told());
    articles = run.out();
    ledger = folder.resolve("one.jsonl");
    problems = run.told().lines().map(line -> line.replaceFirst("^ingest: ", "")).toList();
  }

  private static Run submit(String output, String... more) throws IOException {
    return submit("news", output, SMALL, more);
  }

  private static Run submit(String input, String output, double megabytes, String... more)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--input", input, "--output", output));
    arguments.addAll(List.of("--split-size", "" + Math.min(64, megabytes / 8)));
    arguments.addAll(List.of("--part-size", "" + Math.min(4, megabytes / 25)));
    arguments.addAll(List.of(more));
    return Run.submit(folder, arguments.toArray(String[]::new));
  }

  @Test
  void writesWhatTheCommandWrites() throws IOException, InterruptedException {
    Run run = submit("whole", "--ledger", "whole.jsonl", "--registry", "whole-table.jsonl");
    assertEquals(1, run.status(), run.told());
    Path out = folder.resolve("whole");
    assertTrue(files(out.resolve("articles")).size() > 20, "one part would prove nothing");
    assertSame(articles, files(out.resolve("articles")));
    assertSame(ledger, folder.resolve("whole.jsonl"));
    assertSame(folder.resolve("table.jsonl"), folder.resolve("whole-table.jsonl"));
    assertTrue(Files.notExists(out.resolve("_work")));
    assertFailuresAreThere(Output.text(out.resolve("errors")));
  }

  /** At any size, and at what cost; that is told, as it is the machine's as well. */
  @Test
  void writesTheSameOverAnArchive() throws IOException, InterruptedException {
    Archive.ofLines(Files.createDirectory(folder.resolve("archive")), MEGABYTES);
    Run command =
        Run.command(folder, "-f", "jsonl", "-j", "2", "--ledger", "archive.jsonl", "archive");
    Run.Cost one = command.cost();
    assertEquals(1, one.status(), command.told());
    Run job = submit("archive", "spread", MEGABYTES, "--ledger", "spread.jsonl");
    Run.Cost other = job.cost();
    assertEquals(1, other.status(), job.told());
    assertSame(command.out(), files(folder.resolve("spread/articles")));
    assertSame(folder.resolve("archive.jsonl"), folder.resolve("spread.jsonl"));
    long copies = lines(command.out(), "\"duplicate_of\":");
    assertTrue(copies > 0, "no copies to find");
    System.out.printf(
        Locale.ROOT,
        "The same over %.0f MB: %d articles, %d copies among them, %d claims, %d lines of them.%n"
            + "CPU: command %.1f s, job %.1f s (%.2f of it); %.0f and %.0f MB a core-hour.%n"
            + "Resident at most: command %d MB, job %d MB with %d MB of heap.%n",
        MEGABYTES,
        lines(command.out(), "{"),
        copies,
        lines(folder.resolve("archive.jsonl"), "{\"type\":\"claim\""),
        lines(folder.resolve("archive.jsonl"), "{\"type\":\"line\""),
        one.cpu().toMillis() / 1000.0,
        other.cpu().toMillis() / 1000.0,
        (double) other.cpu().toMillis() / one.cpu().toMillis(),
        MEGABYTES * 3_600_000 / one.cpu().toMillis(),
        MEGABYTES * 3_600_000 / other.cpu().toMillis(),
        one.peak(),
        other.peak(),
        Run.HEAP_MEGABYTES);
  }

  private static long lines(Path file, String with) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> line.contains(with)).count();
    }
  }

  @Test
  void worksOnAVeryLongArticle() throws IOException, InterruptedException {
    double megabytes = Math.min(LONGEST_ARTICLE, MEGABYTES / 10);
    Archive.ofOneLongArticle(folder.resolve("long.jsonl"), megabytes);
    Run command = Run.command(folder, "-f", "jsonl", "long.jsonl");
    assertEquals(0, command.status(), command.told());
    Run job = Run.submit(folder, "--input", "long.jsonl", "--output", "long");
    Run.Cost cost = job.cost();
    assertEquals(0, cost.status(), job.told());
    assertSame(command.out(), files(folder.resolve("long/articles")));
    System.out.printf(
        Locale.ROOT,
        "An article of %.1f MB: %.1f s of CPU, %d MB resident with %d MB of heap.%n",
        megabytes,
        cost.cpu().toMillis() / 1000.0,
        cost.peak(),
        Run.HEAP_MEGABYTES);
  }

  private static void assertFailuresAreThere(String rows) {
    List<String> lines = rows.lines().toList();
    for (String problem : problems) {
      if (problem.contains("expected a JSON object") || problem.contains("c-broken")) {
        boolean isTold = lines.stream().anyMatch(row -> asProblem(row).equals(problem));
        assertTrue(isTold, problem);
      }
    }
    assertTrue(rows.contains("news/c-broken.jsonl.gz"), rows);
    assertTrue(rows.contains("news/h-empty.jsonl"), rows);
  }

  /** As the command tells it. */
  private static String asProblem(String row) {
    String line =
        row.replaceFirst("^\\{\"file\":\"([^\"]*)\",\"line\":(\\d+),", "{\"file\":\"$1:$2\",");
    return line.replaceFirst(
            "^\\{\"file\":\"([^\"]*)\",\"severity\":\"\\w+\",\"message\":\"", "$1: ")
        .replaceFirst("\"}$", "")
        .replace("\\\"", "\"")
        .replace("\\\\", "\\");
  }

  @Test
  void aKilledJobGoesOn() throws IOException, InterruptedException {
    Run killed = submit("broken");
    Path worked = folder.resolve("broken/_work/worked");
    while (killed.process().isAlive() && (Files.notExists(worked) || files(worked).size() < 4)) {
      Thread.sleep(20);
    }
    killed.process().destroyForcibly().waitFor();
    assertTrue(files(worked).size() >= 4, killed.told());
    assertTrue(Files.notExists(folder.resolve("broken/articles")), "killed too late");

    Run refused = submit("broken");
    assertEquals(2, refused.status());
    assertTrue(refused.told().contains("--resume goes on with it"), refused.told());

    Files.writeString(folder.resolve("other.csv"), "name,kind\nKestrel Column,armed_group\n");
    Run other = submit("broken", "--resume", "--lexicon", "other.csv");
    assertEquals(2, other.status());
    assertTrue(other.told().contains("other inputs, options or models"), other.told());

    int parts = files(worked).size();
    Run resumed = submit("broken", "--resume");
    assertEquals(1, resumed.status(), resumed.told());
    assertTrue(resumed.told().contains("ingest: " + parts + " parts are worked on already"));
    assertSame(articles, files(folder.resolve("broken/articles")));
  }

  @Test
  void writesTypedColumns() throws IOException, InterruptedException {
    Run run = submit("columns", "--format", "parquet");
    assertEquals(1, run.status(), run.told());
    Run back = Run.parquet(folder, "read", "columns/articles", "columns-read");
    assertEquals(0, back.status(), back.told());
    List<JsonNode> read = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("columns-read"))) {
      read.add(JSON.readTree(line));
    }
    List<JsonNode> written = new ArrayList<>();
    for (String line : Files.readAllLines(articles)) {
      JsonNode article = JSON.readTree(line);
      if (article.has("metadata")) {
        ((ObjectNode) article).replace("metadata", texts(article.get("metadata")));
      }
      written.add(article);
    }
    assertEquals(written.size(), read.size());
    for (int i = 0; i < written.size(); i++) {
      assertEquals(written.get(i), read.get(i));
    }
  }

  /** Values of any type are a column of texts. */
  private static JsonNode texts(JsonNode metadata) {
    ObjectNode texts = JSON.createObjectNode();
    metadata.properties().forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
    return texts;
  }

  @Test
  void readsColumns() throws IOException, InterruptedException {
    Path rows = Files.createDirectory(folder.resolve("rows"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add(
          "{\"date\": \"2025-03-04\", \"desk\": "
              + i
              + ", \"id\": \"r"
              + i
              + "\", \"sure\": true, \"text\": \""
              + (i + 3)
              + " Canadian soldiers – “all” of them – arrived in Riga on Monday.\"}");
    }
    Files.write(rows.resolve("rows.jsonl"), lines);
    Run columns = Run.parquet(folder, "write", "rows/rows.jsonl", "rows/columns");
    assertEquals(0, columns.status(), columns.told());
    for (Path file : files(rows.resolve("columns"))) {
      if (file.toString().endsWith(".parquet")) {
        Files.copy(file, rows.resolve("rows.parquet"));
      }
    }
    Run run = Run.submit(folder, "--input", "rows/*.parquet", "--output", "of-columns");
    assertEquals(0, run.status(), run.told());
    Run command = Run.command(folder, "-f", "jsonl", "rows/rows.jsonl");
    assertEquals(0, command.status(), command.told());
    assertEquals(
        Files.readString(command.out()).replace("rows.jsonl", "rows.parquet"),
        Output.text(folder.resolve("of-columns/articles")));
  }

  @Test
  void takesTheUsersLists() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("lexicon.csv"),
        """
        name,kind,spellings,country,forbid
        Kestrel Column,armed_group,the troops,ML,
        Russia,,,,place
        """);
    Files.write(folder.resolve("decisions.csv"), decisions());
    String[] lists = {"--lexicon", "lexicon.csv", "--corrections", "decisions.csv"};
    List<String> arguments = new ArrayList<>(List.of("-f", "jsonl", "news"));
    arguments.addAll(List.of(lists));
    Run command = Run.command(folder, arguments.toArray(String[]::new));
    assertEquals(1, command.status(), command.told());
    Run job = submit("listed", lists);
    assertEquals(1, job.status(), job.told());
    assertSame(command.out(), files(folder.resolve("listed/articles")));
    String text = Files.readString(command.out());
    assertTrue(text.contains("\"by\":\"lexicon\"") && text.contains("\"corrections\":["));
    List<String> rows = Output.text(folder.resolve("listed/errors")).lines().toList();
    List<String> told =
        command.told().lines().filter(line -> line.contains("decisions.csv")).toList();
    assertEquals(3, told.size(), command.told());
    for (String line : told) {
      assertTrue(rows.stream().anyMatch(row -> ("ingest: " + asProblem(row)).equals(line)), line);
    }
  }

  /** Of three lines that are applied to nothing one is wrong, one of no article that is read. */
  private static List<String> decisions() throws IOException {
    List<String> decisions = new ArrayList<>(List.of("article,text,action,force"));
    for (String line : Files.readAllLines(articles)) {
      JsonNode article = JSON.readTree(line);
      JsonNode count = article.path("troop_counts").path(0);
      if (count.isObject() && decisions.size() < 4) {
        String id = article.path("id").asText();
        decisions.add(id + ",\"" + count.path("text").asText() + "\",set,Iceland");
        decisions.add(id + ",nowhere to be found,drop,");
      }
    }
    decisions.remove(2);
    decisions.add("0000000000000000,Tisza,drop,");
    decisions.add("0000000000000000,Tisza,mend,");
    return decisions;
  }

  @Test
  void refusesToWriteOverArticles() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("full/articles"));
    Run run = submit("full");
    assertEquals(2, run.status());
    assertTrue(run.told().contains("full: holds articles already"), run.told());
  }
}
