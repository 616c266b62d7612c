package org.ingest.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.cases.OutputCheck;
import org.ingest.cases.TestPipeline;
import org.ingest.writing.ArticleJson;

/** Whole articles, their texts rich in what one kind's rules look for. */
final class ArticleTargets {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ArticleJson WRITER = new ArticleJson(false);

  /** So that what follows is taken for English. */
  private static final String OPENING =
      "The army said on Monday that it had moved its men to the town. ";

  private static final Pieces PEOPLE = new Pieces("name", "name", "verb", "dirt");
  private static final Pieces PLACES = new Pieces("name", "name", "verb", "dirt", "line");
  private static final Pieces UNITS = new Pieces("name", "number", "noun", "verb");
  private static final Pieces DATES = new Pieces("date", "date", "number", "verb", "dirt");
  private static final Pieces COUNTS =
      new Pieces("number", "number", "noun", "noun", "verb", "verb", "name", "date");
  private static final Pieces ALL =
      new Pieces("number", "noun", "verb", "name", "date", "dirt", "line", "markup");

  private ArticleTargets() {}

  static void people(Choices choices) throws IOException {
    check(PEOPLE, choices);
  }

  static void places(Choices choices) throws IOException {
    check(PLACES, choices);
  }

  static void units(Choices choices) throws IOException {
    check(UNITS, choices);
  }

  static void dates(Choices choices) throws IOException {
    check(DATES, choices);
  }

  static void counts(Choices choices) throws IOException {
    check(COUNTS, choices);
  }

  static void everything(Choices choices) throws IOException {
    check(ALL, choices);
  }

  static void neighbours(Choices choices) {
    int cut = choices.below(256);
    byte[] rest = choices.rest();
    String first = ALL.text(new Choices(java.util.Arrays.copyOf(rest, Math.min(cut, rest.length))));
    String second = COUNTS.text(new Choices(rest));
    byte[] alone = WRITER.toBytes(extract(second, false));
    extract(first, true);
    assertArrayEquals(alone, WRITER.toBytes(extract(second, false)));
  }

  private static void check(Pieces pieces, Choices choices) throws IOException {
    boolean dated = choices.below(2) == 1;
    Article article = extract(pieces.text(choices), dated);
    Invariants.check(article);
    byte[] json = WRITER.toBytes(article);
    OutputCheck.check(JSON.createArrayNode().add(JSON.readTree(json)));
  }

  private static Article extract(String text, boolean dated) {
    Optional<String> date = dated ? Optional.of("2024-02-29") : Optional.empty();
    return TestPipeline.ingester().extract(TestPipeline.article(OPENING + text, date));
  }
}
