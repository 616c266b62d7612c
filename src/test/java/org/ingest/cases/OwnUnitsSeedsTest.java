package org.ingest.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ingest.Ingester;
import org.ingest.lexicon.LexiconFile;
import org.ingest.reading.Input;
import org.ingest.writing.ArticleJson;
import org.junit.jupiter.api.Test;

/**
 * The three articles that the project began with, where they are at hand, without and with a
 * newsroom's own list of units, which changes these and nothing else.
 */
class OwnUnitsSeedsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path LIST = Path.of("src/test/resources/newsroom/own-units.csv");

  @Test
  void changesWhatTheListNamesOnly() throws IOException {
    Path folder = SharedSeeds.folder();
    Map<String, JsonNode> before = read(TestPipeline.ingester(), folder);
    Map<String, JsonNode> after =
        read(Ingester.load(Path.of("models"), LexiconFile.read(LIST)), folder);
    assertEquals(before.keySet(), after.keySet());
    List<String> gone = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (String name : before.keySet()) {
      compare(OutputLines.of(before.get(name)), OutputLines.of(after.get(name)), gone, added);
    }
    assertEquals(
        List.of(
            "units 810th Brigade formation 810 brigade RU x1",
            "organisations SBU x1",
            "units Kremlin forces generic x1",
            "units Gaza Peacekeeping Force generic x2"),
        gone);
    assertEquals(
        List.of(
            "units 810th Brigade formation 810 brigade naval infantry RU x1 by lexicon",
            "units SBU service UA x1 by lexicon",
            "units Gaza Peacekeeping Force formation task_force x2 by lexicon"),
        added);
  }

  private static void compare(
      List<String> old, List<String> now, List<String> gone, List<String> added) {
    OutputLines.only(old, now).forEach(each -> addTo(gone, each));
    OutputLines.only(now, old).forEach(each -> addTo(added, each));
    assertEquals(
        OutputLines.only(old, OutputLines.only(old, now)),
        OutputLines.only(now, OutputLines.only(now, old)));
  }

  private static Map<String, JsonNode> read(Ingester ingester, Path folder) throws IOException {
    List<Input> inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().map(Input::file).forEach(inputs::add);
    }
    Map<String, JsonNode> articles = new TreeMap<>();
    ArticleJson writer = new ArticleJson(false);
    ingester.read(
        inputs,
        outcome ->
            outcome
                .article()
                .ifPresent(each -> articles.put(each.name(), json(writer.toBytes(each)))));
    return articles;
  }

  /** What an article is about follows from the rest. */
  private static void addTo(List<String> all, String line) {
    String key = line.substring(0, line.indexOf(' '));
    if (!key.equals("about")) {
      all.add(key + told(json(line.substring(key.length()).getBytes(StandardCharsets.UTF_8))));
    }
  }

  private static String told(JsonNode entity) {
    StringBuilder told = new StringBuilder();
    for (String key : List.of("name", "kind", "designator", "echelon", "branch", "country")) {
      told.append(entity.has(key) ? " " + entity.get(key).asText() : "");
    }
    told.append(" x").append(entity.get("mentions").size());
    String by = entity.at("/mentions/0/by").asText();
    return told + (by.isEmpty() ? "" : " by " + by);
  }

  private static JsonNode json(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("no JSON", e);
    }
  }
}
