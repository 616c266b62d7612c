package org.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.ingest.cases.JsonCases;
import org.ingest.splitting.Collected;
import org.ingest.splitting.SplitOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code src/test/resources/cleaning}: single lines that are kept or removed between two
 * paragraphs, and whole articles with their cleaned lines, their title and how many lines went.
 */
class CleaningCasesTest {
  private static final String BEFORE = "The convoy reached the valley of the Varda at noon.";
  private static final String AFTER = "Nobody had expected it before the evening.";

  @TestFactory
  Stream<DynamicTest> everyLine() {
    return JsonCases.of("cleaning/lines.json", "line", "kept", "why").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.get("why").asText() + ": " + each.get("line").asText(),
                    () -> checkLine(each.get("line").asText(), each.get("kept").asBoolean())));
  }

  private static void checkLine(String line, boolean kept) {
    CleanArticle clean = clean(BEFORE + "\n\n" + line + "\n\n" + AFTER, true);
    String middle = kept ? "\n\n" + line : "";
    assertEquals(BEFORE + middle + "\n\n" + AFTER, clean.text());
    assertEquals(kept ? 0 : 1, clean.removedLines());
  }

  @TestFactory
  Stream<DynamicTest> everyArticle() {
    return JsonCases.of("cleaning/articles.json", "why", "input", "text", "removed").stream()
        .map(each -> DynamicTest.dynamicTest(each.get("why").asText(), () -> checkArticle(each)));
  }

  private static void checkArticle(JsonNode given) {
    CleanArticle clean =
        clean(JsonCases.lines(given.get("input")), given.path("clean").asBoolean(true));
    assertEquals(JsonCases.lines(given.get("text")), clean.text());
    assertEquals(given.get("removed").asInt(), clean.removedLines());
    assertEquals(given.get("title").asText("null"), clean.title().orElse("null"));
  }

  private static CleanArticle clean(String input, boolean clean) {
    Collected found = Collected.from(input, SplitOptions.DEFAULT);
    assertEquals(1, found.articles.size(), () -> "articles: " + found.texts());
    return new ArticleCleaner(clean).clean(found.articles.get(0));
  }
}
