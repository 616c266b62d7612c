package org.ingest.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.ingest.reading.Input;
import org.ingest.reading.Line;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;

/** Makes articles of the JSON objects of one input, however these are laid out. */
final class JsonItems {
  static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final int SHOWN_CHARS = 24;

  private final Items items;
  private final JsonFields fields;
  private final KeyNames names;
  private final UnusedKeys unused = new UnusedKeys();
  private boolean own;

  JsonItems(Input input, ArticleSink sink, SplitOptions options) {
    items = new Items(input, sink, options.maxArticleChars());
    names = new KeyNames(options.columns());
    fields = new JsonFields(names);
  }

  /** Takes what stands where an article is expected; what is none becomes a problem. */
  void add(JsonNode node, int record, int firstLine, int lastLine, long start) {
    if (node == null || !node.isObject()) {
      String found = node == null ? "none" : quoted(node.toString());
      items.fail(firstLine, "expected a JSON object, found " + found + "; article skipped");
      return;
    }
    Fields found = fields.of(node);
    if (Line.strip(found.text()).isEmpty()) {
      items.fail(
          firstLine, "expected a string \"text\" with words in it, found none; article skipped");
      return;
    }
    own |= JsonFields.isOwnOutput(node);
    unused.add(found.others().keySet());
    items.add(
        new Item(
            found.header(), MarkedText.plain(found.text()), record, firstLine, lastLine, start));
  }

  void fail(int line, String message) {
    items.fail(line, message);
  }

  void finish() {
    items.finish("objects");
    if (own) {
      items.warn("is what this program writes; its texts are read again");
    }
    unused.tell("keys", items);
  }

  static String quoted(String text) {
    String start = Line.strip(text);
    return '"'
        + (start.length() > SHOWN_CHARS ? start.substring(0, SHOWN_CHARS) + "…" : start)
        + '"';
  }
}
