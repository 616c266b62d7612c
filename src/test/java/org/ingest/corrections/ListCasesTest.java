package org.ingest.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.Models;
import org.ingest.Options;
import org.ingest.Pipeline;
import org.ingest.article.Article;
import org.ingest.cases.JsonCases;
import org.ingest.cases.OutputCheck;
import org.ingest.cases.OutputLines;
import org.ingest.cases.TestPipeline;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.LexiconFile;
import org.ingest.writing.ArticleJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs each case of {@code corrections/*.json} without and with its lists (lines of JSON, in which
 * {@code ID} is the article's id): {@code gone} are the lines of the output that are no more,
 * {@code new} those that are, and all others are the same, in the same order.
 */
class ListCasesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> corrections() {
    return tests("corrections/corrections.json");
  }

  @TestFactory
  Stream<DynamicTest> lexicons() {
    return tests("corrections/lexicons.json");
  }

  private Stream<DynamicTest> tests(String file) {
    return JsonCases.of(file, "text", "gone", "new", "why").stream()
        .map(each -> DynamicTest.dynamicTest(each.get("why").asText(), () -> check(each)));
  }

  private void check(JsonNode given) throws IOException {
    JsonNode before = json(given, Lexicon.standard(), Corrections.NONE);
    String id = before.get("id").asText();
    Corrections corrections =
        CorrectionsFile.read(
            list(given, "corrections", id),
            problem -> {
              throw new AssertionError(problem);
            });
    JsonNode after = json(given, LexiconFile.read(list(given, "lexicon", id)), corrections);
    OutputCheck.check(JSON.createArrayNode().add(after));
    List<String> old = OutputLines.of(before);
    List<String> now = OutputLines.of(after);
    List<String> gone = OutputLines.only(old, now);
    List<String> added = OutputLines.only(now, old);
    assertEquals(JsonCases.lines(given.get("gone")), String.join("\n", gone), "gone");
    assertEquals(JsonCases.lines(given.get("new")), String.join("\n", added), "new");
    assertEquals(OutputLines.only(old, gone), OutputLines.only(now, added), "the rest");
  }

  private Path list(JsonNode given, String key, String id) throws IOException {
    List<String> lines = new ArrayList<>();
    given.path(key).forEach(each -> lines.add(each.toString().replace("ID", id)));
    return Files.write(folder.resolve(key + ".jsonl"), lines);
  }

  private static JsonNode json(JsonNode given, Lexicon lexicon, Corrections corrections)
      throws IOException {
    Models models = TestPipeline.models(lexicon);
    Options options = Options.DEFAULT.withClean(false).withCorrections(corrections);
    Article article =
        new Pipeline(
                models, options.withExplain(given.path("explain").asBoolean()), Optional.empty())
            .extract(
                TestPipeline.article(
                    given.get("text").asText(),
                    Optional.ofNullable(given.get("date")).map(JsonNode::asText)));
    return JSON.readTree(new ArticleJson(false).toBytes(article));
  }
}
