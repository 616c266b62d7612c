package org.ingest.splitting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.ingest.reading.Input;
import org.ingest.reading.Line;
import org.ingest.reading.Problem;

/** Reads one article from each line: <code>{"text": …, "title"?, "date"?, "url"?, "id"?}</code>. */
final class JsonLinesSplitter {
  private static final int SHOWN_CHARS = 24;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final PeekableLines lines;
  private final Input input;
  private final ArticleSink sink;
  private RawArticle held;
  private int ordinal;

  JsonLinesSplitter(PeekableLines lines, Input input, ArticleSink sink) {
    this.lines = lines;
    this.input = input;
    this.sink = sink;
  }

  void split() {
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().isBlank()) {
        take(line.get());
      }
    }
    release(ordinal > 1);
  }

  private void take(Line line) {
    if (line.tooLong()) {
      fail(line, "a line over the limit of length; article skipped");
      return;
    }
    JsonNode node = parse(line.text());
    if (node == null || !node.isObject()) {
      fail(line, "expected a JSON object, found " + quoted(line.text()) + "; article skipped");
    } else if (!node.path("text").isTextual() || Line.strip(node.path("text").asText()).isEmpty()) {
      fail(line, "expected a string \"text\" with words in it, found none; article skipped");
    } else {
      release(true);
      ordinal++;
      held = article(line, node);
    }
  }

  private static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private void fail(Line line, String message) {
    sink.problem(Problem.failure(input.name(), line.number(), message));
  }

  private static String quoted(String text) {
    String start = Line.strip(text);
    return '"'
        + (start.length() > SHOWN_CHARS ? start.substring(0, SHOWN_CHARS) + "…" : start)
        + '"';
  }

  private RawArticle article(Line line, JsonNode node) {
    ArticleHeader header =
        new ArticleHeader(
            value(node, "id"),
            value(node, "title"),
            value(node, "date").or(() -> value(node, "published")),
            value(node, "source"),
            value(node, "url"),
            value(node, "author"));
    return new RawArticle(
        header.id().orElse(""),
        input.fileName(),
        ordinal,
        line.number(),
        line.number(),
        line.start(),
        header,
        wellFormed(node.get("text").asText().replace("\r\n", "\n").replace('\r', '\n')));
  }

  private static Optional<String> value(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key))
        .filter(each -> each.isTextual() || each.isNumber())
        .map(each -> wellFormed(Line.strip(each.asText())))
        .filter(each -> !each.isEmpty());
  }

  /** Half a surrogate pair, which JSON can spell but no output can hold, becomes U+FFFD. */
  private static String wellFormed(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder fixed = new StringBuilder(text);
    for (int i = 0; i < fixed.length(); i++) {
      if (Character.isSupplementaryCodePoint(fixed.codePointAt(i))) {
        i++;
      } else if (Character.isSurrogate(fixed.charAt(i))) {
        fixed.setCharAt(i, '\uFFFD');
      }
    }
    return fixed.toString();
  }

  /** An article without an id is named once it is known whether it is alone. */
  private void release(boolean several) {
    if (held == null) {
      return;
    }
    RawArticle article = held;
    held = null;
    String name = article.header().id().orElseGet(() -> fileName(article, several));
    sink.article(
        new RawArticle(
            name,
            article.inputName(),
            article.ordinal(),
            article.firstLine(),
            article.lastLine(),
            article.startInInput(),
            article.header(),
            article.text()));
  }

  private String fileName(RawArticle article, boolean several) {
    String last = input.fileName().substring(input.fileName().lastIndexOf('/') + 1);
    return last + (several ? "#" + article.ordinal() : "");
  }
}
