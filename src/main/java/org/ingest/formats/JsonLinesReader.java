package org.ingest.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.ingest.reading.Line;
import org.ingest.reading.LineReader;
import org.ingest.reading.OpenInput;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;

/**
 * Reads one article from each line: <code>{"text": …, "title"?, "date"?, "url"?, "id"?}</code>. Of
 * a broken line only that article is lost.
 */
final class JsonLinesReader implements FormatReader {
  private final SplitOptions options;

  JsonLinesReader(SplitOptions options) {
    this.options = options;
  }

  @Override
  public void read(OpenInput open, ArticleSink sink) {
    Optional<LineReader> opened =
        LineReader.open(open, options.encoding(), options.maxArticleChars(), sink::problem);
    if (opened.isEmpty()) {
      return;
    }
    JsonItems items = new JsonItems(open.input(), sink, options);
    try (LineReader lines = opened.get()) {
      int record = 0;
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!line.get().isBlank()) {
          record++;
          take(line.get(), record, items);
        }
      }
    }
    items.finish();
  }

  private static void take(Line line, int record, JsonItems items) {
    if (line.tooLong()) {
      items.fail(line.number(), "a line over the limit of length; article skipped");
      return;
    }
    JsonNode node = parse(line.text());
    if (node == null || !node.isObject()) {
      items.fail(
          line.number(),
          "expected a JSON object, found " + JsonItems.quoted(line.text()) + "; article skipped");
    } else {
      items.add(node, new JsonItems.Place(record, line.number(), line.number(), line.start()));
    }
  }

  private static JsonNode parse(String text) {
    try {
      return JsonItems.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
