package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs sum up of the table of counts, as the README tells them to. */
class TableRecipesIT {
  private static final Path SEEDS = Path.of("samples/seeds.txt").toAbsolutePath();
  private static final Path HOSTILE =
      Path.of("src/test/resources/newsroom/hostile.jsonl").toAbsolutePath();

  /** The same with what every Python has. */
  private static final String PLAIN =
      """
      import collections, csv
      sums = collections.Counter()
      for row in csv.DictReader(open("out/counts.csv", newline="", encoding="utf-8")):
          again = row["duplicate_of"] or row["part_of"] or row["repeats"]
          if not again and row["denied"] == "false":
              sums[row["force"], row["status"]] += int(row["min"] or 0)
      with open("sums.csv", "w") as file:
          csv.writer(file).writerows([["force", "status", "min"]] + [[*k, n] for k, n in sums.items()])
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void makeTheTable() throws Exception {
    List<String> arguments =
        List.of("-f", "csv,json", "-o", "out/", SEEDS.toString(), HOSTILE.toString());
    assertEquals(0, Program.run(folder, arguments, null).status());
    assertTrue(inJson().size() > 10, inJson().toString());
  }

  @Test
  void sumsByPython() throws Exception {
    assumeTrue(Machine.has("python3"), "no python3 here: the table is not summed up");
    assertEquals("", output("python3", "-c", PLAIN));
    assertEquals(inJson(), sums(Files.readString(folder.resolve("sums.csv"))));
  }

  @Test
  void sumsByPandas() throws Exception {
    Optional<String> python =
        List.of("python3", "/usr/bin/python3").stream()
            .filter(TableRecipesIT::hasPandas)
            .findFirst();
    assumeTrue(python.isPresent(), "no pandas here: its recipe is not run");
    String recipe = recipe("python") + "sums.to_csv('sums.csv')\n";
    String printed = output(python.get(), "-c", recipe);
    assertTrue(printed.contains("Name: min"), printed);
    assertEquals(inJson(), sums(Files.readString(folder.resolve("sums.csv"))));
  }

  @Test
  void sumsByDuckDb() throws Exception {
    assumeTrue(Machine.has("duckdb"), "no duckdb here: its recipe is not run");
    assertEquals(inJson(), sums(output("duckdb", "-csv", "-c", recipe("sql"))));
  }

  private static boolean hasPandas(String python) {
    try {
      return output(python, "-c", "import pandas").isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static String recipe(String language) throws IOException {
    Pattern block = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    Matcher matcher = block.matcher(Files.readString(Path.of("README.md")));
    assertTrue(matcher.find(), language);
    return matcher.group(1);
  }

  /** By force and status, without sums of nothing. */
  private static Map<String, Long> sums(String table) {
    Map<String, Long> sums = new TreeMap<>();
    for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(table)) {
      String sum = row.getField(2);
      add(
          sums,
          row.getField(0),
          row.getField(1),
          sum.isEmpty() ? 0 : (long) Double.parseDouble(sum));
    }
    return sums;
  }

  private static Map<String, Long> inJson() throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    for (JsonNode article :
        new ObjectMapper().readTree(folder.resolve("out/articles.json").toFile())) {
      for (JsonNode count : article.get("troop_counts")) {
        boolean isAgain =
            article.has("duplicate_of") || count.has("part_of") || count.has("repeats");
        if (!isAgain && !count.path("denied").asBoolean()) {
          String force = count.path("force").asText();
          add(sums, force, count.get("status").asText(), count.path("min").asLong());
        }
      }
    }
    return sums;
  }

  private static void add(Map<String, Long> sums, String force, String status, long more) {
    if (more > 0) {
      sums.merge(force + " " + status, more, Long::sum);
    }
  }

  private static String output(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), "UTF-8");
  }
}
