package org.ingest.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Submits the built job and holds its output to the command's. {@code -Dspark.megabytes=200} makes
 * the archive as large.
 */
class SparkIT {
  private static final double MEGABYTES =
      Double.parseDouble(System.getProperty("spark.megabytes", "2"));

  /** Small, so that there is something to split, and to go on with. */
  private static final String[] SIZES = {
    "--split-size", "" + MEGABYTES / 8, "--part-size", "" + MEGABYTES / 25
  };

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private static byte[] articles;
  private static byte[] ledger;
  private static List<String> problems;

  @BeforeAll
  static void runTheCommand() throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("news"));
    Archive.write(folder.resolve("news"), MEGABYTES);
    Run run = Run.command(folder, "-f", "jsonl", "-j", "2", "--ledger", "one.jsonl", "news");
    assertEquals(1, run.status(), run.told());
    articles = Files.readAllBytes(run.out());
    ledger = Files.readAllBytes(folder.resolve("one.jsonl"));
    problems = run.told().lines().map(line -> line.replaceFirst("^ingest: ", "")).toList();
  }

  private static Run submit(String output, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--input", "news", "--output", output));
    arguments.addAll(List.of(SIZES));
    arguments.addAll(List.of(more));
    return Run.submit(folder, arguments.toArray(String[]::new));
  }

  private static byte[] joined(Path parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Path part : files(parts)) {
      all.write(Files.readAllBytes(part));
    }
    return all.toByteArray();
  }

  private static List<Path> files(Path parts) throws IOException {
    try (Stream<Path> files = Files.list(parts)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  private static void assertSameLines(byte[] expected, byte[] actual) {
    String[] wanted = new String(expected, UTF_8).split("\n");
    String[] found = new String(actual, UTF_8).split("\n");
    for (int i = 0; i < Math.min(wanted.length, found.length); i++) {
      assertEquals(wanted[i], found[i], "line " + (i + 1));
    }
    assertArrayEquals(expected, actual);
  }

  @Test
  void writesWhatTheCommandWrites() throws IOException, InterruptedException {
    Run run = submit("whole", "--ledger", "whole.jsonl");
    assertEquals(1, run.status(), run.told());
    Path out = folder.resolve("whole");
    assertTrue(files(out.resolve("articles")).size() > 20, "one part would prove nothing");
    assertSameLines(articles, joined(out.resolve("articles")));
    String told = new String(articles, UTF_8);
    assertTrue(told.contains("\"duplicate_of\""), "no copies to find");
    assertSameLines(ledger, Files.readAllBytes(folder.resolve("whole.jsonl")));
    assertTrue(Files.notExists(out.resolve("_work")));
    assertFailuresAreThere(new String(joined(out.resolve("errors")), UTF_8));
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

    int parts = files(worked).size();
    Run resumed = submit("broken", "--resume");
    assertEquals(1, resumed.status(), resumed.told());
    assertTrue(resumed.told().contains("ingest: " + parts + " parts are worked on already"));
    assertSameLines(articles, joined(folder.resolve("broken/articles")));
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
    for (String line : new String(articles, UTF_8).split("\n")) {
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
    assertSameLines(
        Files.readString(command.out()).replace("rows.jsonl", "rows.parquet").getBytes(UTF_8),
        joined(folder.resolve("of-columns/articles")));
  }

  @Test
  void refusesToWriteOverArticles() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("full/articles"));
    Run run = submit("full");
    assertEquals(2, run.status());
    assertTrue(run.told().contains("full: holds articles already"), run.told());
  }
}
