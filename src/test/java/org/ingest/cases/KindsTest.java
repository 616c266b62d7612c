package org.ingest.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ingest.entity.Kind;
import org.ingest.writing.OutputSchema;
import org.junit.jupiter.api.Test;

/** What the compiler cannot see of a new kind. */
class KindsTest {
  private static final List<String> KEYS = Arrays.stream(Kind.values()).map(Kind::jsonKey).toList();

  @Test
  void standInTheSchema() throws IOException {
    JsonNode article = new ObjectMapper().readTree(OutputSchema.bytes()).at("/$defs/article");
    for (String key : KEYS) {
      assertTrue(article.path("properties").has(key), key);
      assertTrue(article.path("required").toString().contains('"' + key + '"'), key);
    }
  }

  @Test
  void standInTheTableOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    KEYS.forEach(key -> assertTrue(readme.contains("\n| `" + key + "` | "), key));
  }

  @Test
  void standInTheirOrderInAnArticle() {
    JsonNode article = new TestPipeline().json("Rain fell.", Optional.empty());
    List<String> keys = new ArrayList<>();
    article.fieldNames().forEachRemaining(keys::add);
    keys.retainAll(KEYS);
    assertEquals(KEYS, keys);
  }
}
