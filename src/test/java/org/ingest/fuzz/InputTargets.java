package org.ingest.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.reading.Input;
import org.ingest.reading.Line;
import org.ingest.splitting.Collected;
import org.ingest.splitting.RawArticle;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/** Inputs: whatever their bytes, they give articles or problems, and the same ones each time. */
final class InputTargets {
  private static final InputFormat[] FORMATS = InputFormat.values();
  private static final Pieces JSON = new Pieces("markup", "dirt", "number", "markup");
  private static final Pieces MARKUP = new Pieces("markup", "dirt", "line", "markup");
  private static final Pieces LINES = new Pieces("line", "line", "dirt", "date", "name");

  /** Small enough for a few bytes to go over it. */
  private static final SplitOptions OPTIONS =
      SplitOptions.DEFAULT.withMaxArticleChars(2_000).withMaxUnpackedBytes(200_000);

  private InputTargets() {}

  static void readBytes(Choices choices) {
    InputFormat format = FORMATS[choices.below(FORMATS.length)];
    read(choices.rest(), format);
  }

  static void readMarkup(Choices choices) {
    InputFormat format = FORMATS[choices.below(FORMATS.length)];
    read(MARKUP.text(choices).getBytes(StandardCharsets.UTF_8), format);
  }

  static void readJson(Choices choices) {
    InputFormat format = choices.below(2) == 0 ? InputFormat.JSON : InputFormat.JSONL;
    read(JSON.text(choices).getBytes(StandardCharsets.UTF_8), format);
  }

  /** No line that was not in the input, none twice. */
  static void split(Choices choices) {
    String text = LINES.lines(choices);
    Collected found = read(text.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT);
    Set<String> lines = lines(new String(text.getBytes(StandardCharsets.UTF_8), UTF_8));
    for (RawArticle article : found.articles) {
      for (String line : lines(article.text())) {
        assertTrue(lines.contains(line), () -> "a new line: " + line);
      }
    }
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  private static Set<String> lines(String text) {
    return List.of(text.split("[\n\r\f]")).stream().map(Line::strip).collect(Collectors.toSet());
  }

  private static Collected read(byte[] bytes, InputFormat format) {
    Collected found = Collected.from(Input.of("a.txt", bytes), OPTIONS.withFormat(format));
    assertTrue(!found.articles.isEmpty() || !found.problems.isEmpty(), "nothing is said");
    for (RawArticle article : found.articles) {
      assertTrue(article.firstLine() >= 1 && article.firstLine() <= article.lastLine());
      assertTrue(article.ordinal() >= 1 && !article.name().isEmpty(), article::name);
      assertTrue(article.mapToInput().toOriginal(article.text().length()) >= 0);
    }
    Collected again = Collected.from(Input.of("a.txt", bytes), OPTIONS.withFormat(format));
    assertEquals(found.texts(), again.texts());
    assertEquals(found.messages(), again.messages());
    return found;
  }
}
