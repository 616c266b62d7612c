package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that go on where others ended. */
class BatchIT {
  private static final int ARTICLES = 400;

  @TempDir Path folder;

  private Program.Run run(String... arguments) throws IOException, InterruptedException {
    return Program.run(folder, List.of(arguments), null);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Every tenth is a copy of the first. */
  private void writeNews(int articles) throws IOException {
    StringBuilder news = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      int number = i % 10 == 0 ? 7 : i + 20;
      String text =
          "Some "
              + number
              + " soldiers of the "
              + number
              + "th Brigade arrived in Riga in 2024, "
              + "where "
              + number
              + " others had been for a month, Col. Ilse Marwick said.";
      Map<String, String> article = Map.of("id", "n" + i, "date", "2025-03-04", "text", text);
      news.append(new ObjectMapper().writeValueAsString(article)).append('\n');
    }
    write("news.jsonl", news.toString());
  }

  private String whole() throws IOException, InterruptedException {
    assertEquals(0, run("-o", "whole.jsonl", "news.jsonl").status());
    return read("whole.jsonl");
  }

  private void assertResumes(String whole) throws IOException, InterruptedException {
    Program.Run run = run("--resume", "-o", "out.jsonl", "news.jsonl");
    assertEquals("", run.err());
    assertEquals(0, run.status());
    assertEquals(whole, read("out.jsonl"));
    assertEquals(List.of(), leftovers());
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(".unfinished")).toList();
    }
  }

  @Test
  void goesOnBehindTheLastWholeLine() throws Exception {
    writeNews(40);
    String whole = whole();
    assertTrue(whole.contains("duplicate_of"));
    List<String> lines = whole.lines().toList();
    String begun = String.join("\n", lines.subList(0, 25)) + "\n";
    for (String left : List.of("", begun, begun + lines.get(25).substring(0, 300), whole)) {
      write("out.jsonl", left);
      assertResumes(whole);
    }
    write("out.jsonl.unfinished", begun + "{\"id\":");
    Files.delete(folder.resolve("out.jsonl"));
    assertResumes(whole);
  }

  @Test
  void givesTheSameFileAfterAKill() throws Exception {
    writeNews(ARTICLES);
    String whole = whole();
    List<String> command = new ArrayList<>(List.of(Program.HOME + "/bin/ingest"));
    command.addAll(List.of("--resume", "-o", "out.jsonl", "news.jsonl"));
    for (int kills = 1; kills <= 2; kills++) {
      Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
      while (process.isAlive() && (leftovers().size() < kills || written() < whole.length() / 3)) {
        Thread.sleep(5);
      }
      process.destroyForcibly().waitFor();
      assertEquals(kills, leftovers().size(), "killed too late");
    }
    assertFalse(Files.exists(folder.resolve("out.jsonl")));
    assertResumes(whole);
  }

  private long written() throws IOException {
    long most = 0;
    for (Path each : leftovers()) {
      most = Math.max(most, Files.size(each));
    }
    return most;
  }

  @Test
  void refusesToGoOnWithAnotherFile() throws Exception {
    writeNews(2);
    for (String other : List.of("Hello.\n", "[]\n", "{\"id\":\"0123456789abcdef\"}\n")) {
      write("out.jsonl", other);
      Program.Run run = run("--resume", "-o", "out.jsonl", "news.jsonl");
      assertEquals(2, run.status());
      assertTrue(run.err().contains("out.jsonl:1: expected an article as"), run.err());
      assertEquals(other, read("out.jsonl"));
    }
  }

  @Test
  void refusesToResumeWhatHasNoLinesToGoOnWith() throws Exception {
    writeNews(2);
    List<List<String>> wrong =
        List.of(
            List.of(),
            List.of("-f", "jsonl"),
            List.of("-o", "out.csv"),
            List.of("-f", "json,jsonl", "-o", "out/"),
            List.of("-o", "out.jsonl", "--no-text"),
            List.of("-o", "out.jsonl", "--registry", "r.jsonl"));
    for (List<String> each : wrong) {
      List<String> arguments = new ArrayList<>(each);
      arguments.addAll(List.of("--resume", "news.jsonl"));
      Program.Run run = Program.run(folder, arguments, null);
      assertEquals(2, run.status(), each.toString());
      assertTrue(run.err().contains("--resume"), run.err());
    }
  }

  @Test
  void passesOverWhatEarlierRunsHaveSeen() throws Exception {
    writeNews(12);
    String first = run("-f", "jsonl", "--skip-seen", "seen.txt", "news.jsonl").out();
    assertEquals(12, first.lines().count());
    String seen = read("seen.txt");
    assertTrue(seen.lines().allMatch(each -> each.matches("[0-9a-f]{16}")), seen);
    assertEquals("", run("-f", "jsonl", "--skip-seen", "seen.txt", "news.jsonl").out());
    writeNews(15);
    Program.Run more = run("-f", "jsonl", "--skip-seen", "seen.txt", "news.jsonl");
    assertEquals(0, more.status(), more.err());
    assertEquals(List.of("n12", "n13", "n14"), names(more.out()));
    assertTrue(read("seen.txt").startsWith(seen));
  }

  private static List<String> names(String lines) throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      names.add(new ObjectMapper().readTree(line).get("name").asText());
    }
    return names;
  }

  @Test
  void keepsAFileThatHoldsSomethingElse() throws Exception {
    writeNews(2);
    write("seen.txt", "0123456789abcdef\nhttp://example.invalid/\n");
    Program.Run run = run("--skip-seen", "seen.txt", "news.jsonl");
    assertEquals(2, run.status());
    assertEquals(
        "ingest: seen.txt:2: expected a file that --skip-seen wrote; nothing written\n", run.err());
    assertEquals("0123456789abcdef\nhttp://example.invalid/\n", read("seen.txt"));
  }

  @Test
  void takesNothingForSeenThatWasNotWritten() throws Exception {
    writeNews(3);
    Program.Run run = run("--skip-seen", "seen.txt", "-o", "no/such/o.json", "news.jsonl");
    assertEquals(2, run.status());
    assertFalse(Files.exists(folder.resolve("seen.txt")));
  }
}
