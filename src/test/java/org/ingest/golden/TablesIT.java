package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The tables of the built program, compared with those kept, and read back by other programs. */
class TablesIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path KEPT = Path.of("src/test/resources/newsroom").toAbsolutePath();
  private static final Path HOSTILE = KEPT.resolve("hostile.jsonl");
  private static final String TABLES =
      "counts,people,places,organisations,units,dates,articles,mentions";

  /** Prints the rows of a table as a JSON array of objects. */
  private static final String PYTHON =
      "import csv,json,sys\n"
          + "with open(sys.argv[1],encoding='utf-8',newline='') as f:\n"
          + "  print(json.dumps(list(csv.DictReader(f,dialect=sys.argv[2],strict=True))))\n";

  @TempDir Path folder;

  private Program.Run run(String... arguments) throws IOException, InterruptedException {
    Program.Run run = Program.run(KEPT, List.of(arguments), null);
    assertEquals(0, run.status(), run.err());
    return run;
  }

  @Test
  void writesEachTableAsItIsKept() throws Exception {
    Path samples = Path.of("samples").toAbsolutePath();
    Program.Run run =
        Program.run(
            samples.getParent(),
            List.of(
                "-f",
                "csv,geojson,ftm,gexf",
                "-t",
                TABLES,
                "-o",
                folder + "/",
                "samples/seeds.txt"),
            null);
    assertEquals("", run.out() + run.err());
    for (String table : TABLES.split(",")) {
      compare(table + ".csv");
    }
    for (String form : List.of("geojson", "ftm", "gexf")) {
      compare("articles." + form);
    }
  }

  private void compare(String name) throws IOException {
    Path kept = KEPT.resolve("seeds-" + name);
    String found = Files.readString(folder.resolve(name));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(kept, found);
    }
    assertEquals(Files.readString(kept), found, name);
  }

  @Test
  void drawsEachKnownPlaceAsAPoint() throws Exception {
    run("-f", "json,geojson", "-o", folder.toString(), "hostile.jsonl");
    JsonNode map = JSON.readTree(folder.resolve("articles.geojson").toFile());
    int known = 0;
    for (JsonNode article : JSON.readTree(folder.resolve("articles.json").toFile())) {
      known += article.findValues("latitude").size();
    }
    int places = 0;
    for (JsonNode feature : map.get("features")) {
      assertEquals("Point", feature.at("/geometry/type").asText());
      JsonNode point = feature.at("/geometry/coordinates");
      assertEquals(feature.at("/properties/longitude"), point.get(0));
      assertEquals(feature.at("/properties/latitude"), point.get(1));
      places += feature.at("/properties/feature").asText().equals("place") ? 1 : 0;
    }
    assertEquals(known, places);
    assertTrue(map.get("features").size() > places, "no counts on the map");
  }

  @Test
  void pointsTheEntitiesOfAlephAtOneAnother() throws Exception {
    Set<String> ids = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (String line : run("-f", "ftm", "hostile.jsonl").out().lines().toList()) {
      JsonNode entity = JSON.readTree(line);
      ids.add(entity.get("id").asText());
      for (String property : List.of("proof", "addressEntity")) {
        entity.get("properties").path(property).forEach(each -> named.add(each.asText()));
      }
    }
    assertFalse(named.isEmpty());
    assertTrue(ids.containsAll(named), named + " of " + ids);
  }

  @Test
  void writesAGraphThatAnXmlReaderReads() throws Exception {
    Path file = folder.resolve("a.gexf");
    run("-o", file.toString(), "hostile.jsonl");
    var graph = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    int nodes = graph.getElementsByTagName("node").getLength();
    var edges = graph.getElementsByTagName("edge");
    assertTrue(nodes > 2 && edges.getLength() > 0, nodes + " " + edges.getLength());
    for (int i = 0; i < edges.getLength(); i++) {
      // The second and third article are one story, which counts once.
      assertEquals("1", ((Element) edges.item(i)).getAttribute("weight"));
    }
  }

  @Test
  void givesPythonWhatTheJsonHolds() throws Exception {
    run("-f", "json,csv,tsv", "-t", "counts,mentions", "-o", folder.toString(), "hostile.jsonl");
    JsonNode articles = JSON.readTree(folder.resolve("articles.json").toFile());
    for (String[] form : new String[][] {{"csv", "excel"}, {"tsv", "excel-tab"}}) {
      compareCounts(articles, python("counts." + form[0], form[1]));
      assertTrue(python("mentions." + form[0], form[1]).size() > 8);
    }
  }

  private static void compareCounts(JsonNode articles, JsonNode rows) {
    int row = 0;
    for (JsonNode article : articles) {
      for (JsonNode count : article.get("troop_counts")) {
        JsonNode found = rows.get(row++);
        for (String key : List.of("id", "name", "title", "date", "duplicate_of")) {
          String column = key.equals("duplicate_of") ? key : "article_" + key;
          assertEquals(article.path(key).asText(), words(found, column), key);
        }
        for (String key : List.of("text", "min", "max", "force", "status", "place", "start")) {
          assertEquals(count.path(key).asText(), words(found, key), key);
        }
        assertEquals(sentence(article, count), words(found, "sentence"));
      }
    }
    assertEquals(row, rows.size());
    assertTrue(row >= 3, "too few counts: " + row);
  }

  private static String sentence(JsonNode article, JsonNode count) {
    JsonNode span = article.get("sentences").get(count.get("sentence").asInt());
    String text = article.get("text").asText();
    return text.substring(
        text.offsetByCodePoints(0, span.get("start").asInt()),
        text.offsetByCodePoints(0, span.get("end").asInt()));
  }

  /** The words of a cell, without the apostrophe that keeps them from being a formula. */
  private static String words(JsonNode row, String column) {
    String cell = row.get(column).asText();
    return cell.matches("(?s)'+[=+\\-@\\t\\r\\n].*") ? cell.substring(1) : cell;
  }

  @Test
  void givesASpreadsheetNoFormula() throws Exception {
    run("-f", "csv", "-t", TABLES, "-o", folder.toString(), "hostile.jsonl");
    for (String table : TABLES.split(",")) {
      for (JsonNode row : python(table + ".csv", "excel")) {
        for (JsonNode cell : row) {
          assertFalse(cell.asText().matches("(?s)[=+@\\t\\r\\n].*|-[^0-9].*"), cell.asText());
        }
      }
    }
  }

  private JsonNode python(String file, String dialect) throws Exception {
    List<String> command = List.of("python3", "-c", PYTHON, file, dialect);
    assumeTrue(canRun("python3", "--version"), "no python3 here: the tables are not read back");
    Path out = folder.resolve(file + ".json");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), file);
    return JSON.readTree(out.toFile());
  }

  private static boolean canRun(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void beginsWithAMarkOnlyWhereItIsAskedFor() throws Exception {
    String plain = run("-f", "csv", "hostile.jsonl").out();
    assertTrue(plain.startsWith("article_id,"), plain);
    assertEquals("\uFEFF" + plain, run("-f", "csv", "--bom", "hostile.jsonl").out());
  }

  @Test
  void writesTheColumnsThatAreAskedFor() throws Exception {
    String out = run("-f", "tsv", "--fields", "min,force,article_name", "hostile.jsonl").out();
    assertEquals("min\tforce\tarticle_name", out.lines().findFirst().orElse(""));
    Program.Run wrong =
        Program.run(KEPT, List.of("-f", "csv", "--fields", "size", "hostile.jsonl"), null);
    assertEquals(2, wrong.status());
    assertTrue(
        wrong.err().startsWith("ingest: no column \"size\"; there are article_id, "), wrong.err());
  }

  @Test
  void slimsTheJson() throws Exception {
    JsonNode whole = JSON.readTree(run("hostile.jsonl").out()).get(0);
    JsonNode slim = JSON.readTree(run("--no-text", "--no-sentences", "hostile.jsonl").out()).get(0);
    List<String> gone = new ArrayList<>(List.copyOf(keys(whole)));
    gone.removeAll(keys(slim));
    assertEquals(List.of("sentences", "text"), gone);
    JsonNode fields = JSON.readTree(run("--fields", "title,troop_counts", "hostile.jsonl").out());
    assertEquals(List.of("id", "title", "troop_counts"), keys(fields.get(0)));
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void takesTheFormFromTheNameOfTheOutput() throws Exception {
    Path table = folder.resolve("out.csv");
    run("-o", table.toString(), HOSTILE.toString());
    String csv = Files.readString(table);
    assertTrue(csv.startsWith("article_id,article_name,"), csv);
    Program.Run again = Program.run(folder, List.of("-o", "more.json", "."), null);
    assertEquals(2, again.status());
    assertTrue(again.err().contains("out.csv: is what ingest wrote, not news"), again.err());
  }
}
