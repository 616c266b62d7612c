package org.ingest.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.cases.TestPipeline;
import org.ingest.reading.Input;
import org.ingest.writing.ArticleJson;

/**
 * A few invented articles and the lines that they make.
 *
 * @param why what it shows
 * @param articles as an input of JSON
 */
record Dossier(String name, String why, JsonNode articles, JsonNode lines) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("src/test/resources/ledger");

  /** All dossiers of the folder. */
  static List<Dossier> all() {
    List<Dossier> dossiers = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        for (JsonNode each : JSON.readTree(file.toFile())) {
          dossiers.add(of(file, each));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dossiers", e);
    }
    return dossiers;
  }

  private static Dossier of(Path file, JsonNode json) {
    for (String key : List.of("name", "why", "articles", "lines")) {
      if (json.path(key).isEmpty() && !json.path(key).isTextual()) {
        throw new IllegalStateException(file + ": a dossier without " + key + ": " + json);
      }
    }
    return new Dossier(
        json.get("name").asText(),
        json.get("why").asText(),
        json.get("articles"),
        json.get("lines"));
  }

  /** What the whole program extracts from the articles, in the JSON that it writes. */
  List<JsonNode> extracted() {
    List<JsonNode> extracted = new ArrayList<>();
    try {
      TestPipeline.ingester()
          .read(
              List.of(Input.of(name + ".json", JSON.writeValueAsBytes(articles))),
              outcome -> extracted.add(json(outcome.article().orElseThrow())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return extracted;
  }

  /** An article in the JSON that is written. */
  static JsonNode json(Article article) throws IOException {
    return JSON.readTree(new ArticleJson(false).toBytes(article));
  }

  @Override
  public String toString() {
    return name + ": " + why;
  }
}
