package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the newsroom decides is what every output of the built program has. */
class CorrectionsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NEWS =
      "{\"date\":\"2025-03-04\",\"text\":\"About 300 Hungarian soldiers arrived in Athens on"
          + " Monday, the army said.\"}\n"
          + "{\"date\":\"2025-03-04\",\"text\":\"Rain fell in Riga.\"}\n";

  @TempDir Path folder;

  private String run(String... arguments) throws IOException, InterruptedException {
    Program.Run run = Program.run(folder, List.of(arguments), null);
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
    return run.out();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** Writes the news, and decides on its count and its place. */
  private void write() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("news.jsonl"), NEWS);
    String id = JSON.readTree(run("news.jsonl")).at("/0/id").asText();
    Files.writeString(
        folder.resolve("decided.csv"),
        "article,text,action,force,min,max,country,latitude,longitude\n"
            + (id + ",About 300 Hungarian soldiers,set,Slovakia,30,30,,,\n")
            + (id + ",Athens,set,,,,US,33.96,-83.38\n"));
  }

  @Test
  void areSeenByTablesReportMapAndLedger() throws Exception {
    write();
    run(
        "--corrections",
        "decided.csv",
        "-f",
        "csv,html,geojson",
        "-t",
        "counts,places,articles",
        "-o",
        "out/",
        "--ledger",
        "ledger.jsonl",
        "news.jsonl");
    assertTrue(read("out/counts.csv").contains(",30,30,about,soldiers,Slovakia,,deployed,"));
    assertTrue(read("out/places.csv").contains(",US,33.96,-83.38,"));
    assertTrue(
        read("out/articles.csv").contains(",2; 3\n")
            || read("out/articles.csv").contains(",2; 3\r\n"));
    assertTrue(read("out/articles.html").contains("30, deployed, Slovakia; by: corrections"));
    assertTrue(read("out/articles.geojson").contains("\"force\":\"Slovakia\""));
    assertTrue(read("ledger.jsonl").contains("\"force\":\"Slovakia\""));
    assertFalse(read("ledger.jsonl").contains("\"force\":\"Hungary\""));
  }

  @Test
  void leaveOtherArticlesAsTheyAre() throws Exception {
    write();
    JsonNode without = JSON.readTree(run("news.jsonl"));
    JsonNode with = JSON.readTree(run("--corrections", "decided.csv", "news.jsonl"));
    assertEquals(without.get(1), with.get(1));
    assertFalse(without.get(0).equals(with.get(0)));
  }

  @Test
  void areTheSameForAnyNumberOfJobs() throws Exception {
    write();
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(NEWS);
    }
    Files.writeString(folder.resolve("news.jsonl"), String.join("", many));
    String one = run("--corrections", "decided.csv", "news.jsonl");
    assertEquals(one, run("--corrections", "decided.csv", "--jobs", "4", "news.jsonl"));
    assertEquals(30, one.split("\"corrections\":\\[2,3]", -1).length - 1);
  }

  @Test
  void canStandInTheEnvironmentWithTheLexicon() throws Exception {
    write();
    Files.writeString(folder.resolve("own.csv"), "name,forbid\nRiga,any\n");
    ProcessBuilder process =
        new ProcessBuilder(Program.HOME.resolve("bin/ingest").toString(), "news.jsonl")
            .directory(folder.toFile())
            .redirectInput(Path.of("/dev/null").toFile());
    process.environment().put("INGEST_CORRECTIONS", "decided.csv");
    process.environment().put("INGEST_LEXICON", "own.csv");
    JsonNode found = JSON.readTree(process.start().getInputStream());
    assertEquals("Slovakia", found.at("/0/troop_counts/0/force").asText());
    assertTrue(found.at("/1/places").isEmpty(), found::toString);
  }
}
