package org.ingest.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.Options;
import org.ingest.cases.TestPipeline;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.RawArticle;
import org.ingest.writing.ArticleJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases of articles' own dates through the whole program: text, header, {@code --date},
 * and the date and its source that are written; null where none is.
 */
class ArticleDateCasesTest {
  private static final Path CASES =
      Path.of("src/test/resources/cases/article-dates/article-dates.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  List<DynamicTest> datesEveryArticle() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode given : JSON.readTree(CASES.toFile())) {
      String name = given.get("why").asText() + ": " + given.path("header").asText();
      tests.add(DynamicTest.dynamicTest(name, () -> check(given)));
    }
    assertFalse(tests.isEmpty(), "no cases in " + CASES);
    return tests;
  }

  private static void check(JsonNode given) throws IOException {
    Optional<LocalDate> option = text(given, "option").map(LocalDate::parse);
    Options options = option.map(Options.DEFAULT::withDate).orElse(Options.DEFAULT);
    byte[] written =
        new ArticleJson(false)
            .toBytes(TestPipeline.ingester().with(options).extract(article(given)));
    JsonNode article = JSON.readTree(written);
    assertEquals(text(given, "date"), text(article, "date"));
    assertEquals(text(given, "source"), text(article, "date_source"));
  }

  private static RawArticle article(JsonNode given) {
    RawArticle plain = TestPipeline.article(given.get("text").asText(), text(given, "header"));
    ArticleHeader header =
        new ArticleHeader(
            Optional.empty(),
            Optional.empty(),
            plain.header().date(),
            text(given, "header_source"),
            Optional.empty(),
            Optional.empty());
    return new RawArticle("test", "test", 1, 1, 1, 0, header, plain.text());
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
