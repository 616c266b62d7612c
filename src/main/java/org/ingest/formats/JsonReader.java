package org.ingest.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;
import org.ingest.reading.DecodedReader;
import org.ingest.reading.OpenInput;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;

/**
 * Reads articles from a JSON array, from objects over several lines, and from an object that holds
 * a list of them (<code>{"status": "ok", "articles": […]}</code>), an object at a time.
 */
final class JsonReader implements FormatReader {
  private static final Set<String> LISTS =
      ResourceTable.lines(JsonReader.class, "list-keys.txt").collect(Collectors.toSet());

  private static final ObjectReader TREES =
      JsonItems.JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final SplitOptions options;

  JsonReader(SplitOptions options) {
    this.options = options;
  }

  static boolean isListKey(String key) {
    return LISTS.contains(key);
  }

  /** One input while it is read. */
  private static final class Reading {
    private final JsonParser parser;
    private final JsonItems items;
    private int record;

    Reading(JsonParser parser, JsonItems items) {
      this.parser = parser;
      this.items = items;
    }

    void all() throws IOException {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY) {
          array();
        } else if (token == JsonToken.START_OBJECT) {
          object();
        } else {
          value();
        }
      }
    }

    private void array() throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        value();
      }
    }

    /** The value that the parser stands on, as an article. */
    private void value() throws IOException {
      record++;
      int line = line();
      long start = parser.currentTokenLocation().getCharOffset();
      items.add(TREES.readTree(parser), place(line, start));
    }

    private JsonItems.Place place(int firstLine, long start) {
      int lastLine = parser.currentLocation().getLineNr();
      return new JsonItems.Place(record, firstLine, lastLine, Math.max(0, start));
    }

    /** An article, or what holds a list of them. */
    private void object() throws IOException {
      int line = line();
      long start = parser.currentTokenLocation().getCharOffset();
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      if (!fields(fields)) {
        record++;
        items.add(fields, place(line, start));
      }
    }

    /**
     * Reads on to the end of an object, <code>{"data": {"articles": […]}}</code>; its nesting is
     * bounded by the parser's.
     *
     * @return whether there was a list of articles in it, which were taken
     */
    private boolean fields(ObjectNode fields) throws IOException {
      boolean list = false;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY && LISTS.contains(key)) {
          list = true;
          array();
        } else if (token == JsonToken.START_OBJECT && LISTS.contains(key)) {
          ObjectNode inner = JsonNodeFactory.instance.objectNode();
          list |= fields(inner);
          fields.set(key, inner);
        } else {
          fields.set(key, TREES.readTree(parser));
        }
      }
      return list;
    }

    private int line() {
      return parser.currentTokenLocation().getLineNr();
    }
  }

  @Override
  public void read(OpenInput open, ArticleSink sink) throws IOException {
    JsonItems items = new JsonItems(open.input(), sink, options);
    try (DecodedReader text = DecodedReader.of(open, options.encoding(), sink::problem);
        JsonParser parser = JsonItems.JSON.createParser(text)) {
      new Reading(parser, items).all();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      items.fail(
          line, "not JSON from here on (" + e.getOriginalMessage() + "); the rest is skipped");
    }
    items.finish();
  }
}
