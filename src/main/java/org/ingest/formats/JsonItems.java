package org.ingest.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
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
              // NaN: what Python's json writes for a cell without a value; comments: exporters
              JsonFactory.builder()
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                  .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final int MOST_TOLD = 5;
  private static final int SHOWN_CHARS = 24;

  private final Items items;
  private final JsonFields fields;
  private final KeyNames names;
  private final UnusedKeys unused = new UnusedKeys();
  private boolean own;
  private int textless;
  private int objectless;

  /**
   * Where an object stands in its input.
   *
   * @param record from 1
   * @param start in UTF-16 units
   */
  record Place(int record, int firstLine, int lastLine, long start) {}

  JsonItems(Input input, ArticleSink sink, SplitOptions options) {
    items = new Items(input, sink, options.maxArticleChars());
    names = new KeyNames(options.columns());
    fields = new JsonFields(names);
  }

  /**
   * Takes what stands where an article is expected: an object, a text, or an object around articles
   * ({@code _source}, {@code attributes}, one under each key). What is none becomes a problem.
   */
  void add(JsonNode node, Place place) {
    if (node == null || !node.isObject() && !node.isTextual()) {
      noObject(node, place);
      return;
    }
    JsonNode object = node.isObject() ? node : JSON.createObjectNode().set("text", node);
    if (!take(object, place) && !takeInner(object, place)) {
      textless(place);
    }
  }

  private boolean takeInner(JsonNode object, Place place) {
    boolean taken = false;
    for (JsonNode inner : object) {
      taken |= inner.isObject() && take(inner, place);
    }
    return taken;
  }

  /** Takes an object as an article, if it has a text. */
  private boolean take(JsonNode object, Place place) {
    Fields found = fields.of(object);
    if (Line.strip(found.text()).isEmpty()) {
      return false;
    }
    own |= JsonFields.isOwnOutput(object);
    unused.add(found.others().keySet());
    items.add(
        new Item(
            found.header(),
            MarkedText.plain(found.text()),
            place.record(),
            place.firstLine(),
            place.lastLine(),
            place.start()));
    return true;
  }

  /** The first are told, the others are counted: a file may hold nothing else. */
  private void noObject(JsonNode node, Place place) {
    objectless++;
    if (objectless <= MOST_TOLD) {
      String found = node == null ? "none" : quoted(node.toString());
      items.fail(place.firstLine(), "expected a JSON object, found " + found + "; article skipped");
    }
  }

  private void textless(Place place) {
    textless++;
    if (textless <= MOST_TOLD) {
      items.fail(
          place.firstLine(),
          "expected a string \"text\" with words in it, found none; article skipped");
    }
  }

  void fail(int line, String message) {
    items.fail(line, message);
  }

  void finish() {
    if (objectless > MOST_TOLD) {
      items.fail((objectless - MOST_TOLD) + " more values that are no objects; skipped");
    }
    if (textless > MOST_TOLD) {
      items.fail((textless - MOST_TOLD) + " more objects without a text; skipped (see --columns)");
    }
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
