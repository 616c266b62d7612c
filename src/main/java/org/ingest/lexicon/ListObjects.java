package org.ingest.lexicon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of the user's as JSON Lines: an object a line, several values as an array. */
final class ListObjects {
  private static final int SHOWN_CHARS = 40;

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private ListObjects() {}

  static void read(String text, ListColumns columns, ListFile.Rows rows, ListFile.Faults faults)
      throws IOException {
    int number = 0;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      number++;
      if (!line.isBlank()) {
        read(line, number, columns, rows, faults);
      }
    }
  }

  private static void read(
      String line, int number, ListColumns columns, ListFile.Rows rows, ListFile.Faults faults)
      throws IOException {
    Map<String, String> cells;
    try {
      cells = cells(object(line));
      columns.check("an object", cells.keySet());
    } catch (IllegalArgumentException e) {
      faults.tell(number, e.getMessage());
      return;
    }
    ListFile.hand(new ListRow(number, cells), rows, faults);
  }

  private static JsonNode object(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      node = MissingNode.getInstance();
    }
    if (!node.isObject()) {
      String shown = line.length() > SHOWN_CHARS ? line.substring(0, SHOWN_CHARS) + "…" : line;
      throw new IllegalArgumentException("expected a JSON object, found \"" + shown + "\"");
    }
    return node;
  }

  private static Map<String, String> cells(JsonNode object) {
    Map<String, String> cells = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String cell = cell(field.getKey(), field.getValue());
      if (!cell.isEmpty()) {
        cells.put(field.getKey(), cell);
      }
    }
    return cells;
  }

  private static String cell(String key, JsonNode value) {
    if (!value.isArray()) {
      return word(key, value);
    }
    List<String> words = new ArrayList<>();
    value.forEach(each -> words.add(word(key, each)));
    return String.join(ListRow.PART, words);
  }

  private static String word(String key, JsonNode value) {
    if (value.isContainerNode()) {
      throw new IllegalArgumentException("expected words or a number as " + key + ", found more");
    }
    return value.isNull() ? "" : value.asText().strip();
  }
}
