package org.ingest.ledger.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rows of a table with a header row, or of JSON: an array, a line each, or objects that
 * hold lists of objects, whose rows then have the outer object's values too ({@code {"article":
 * "a.txt", "figures": [{"number": 5}]}}). Keys are in lower case.
 */
final class FigureRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What language models put around JSON. */
  private static final Pattern FENCED = Pattern.compile("(?s)```\\w*\\s*+(.*?)```");

  /** As the program's own tables write words that a spreadsheet would take for a formula. */
  private static final Pattern DEFUSED = Pattern.compile("(?s)'('*+[=+\\-@\\t\\r\\n].*)");

  private FigureRows() {}

  /**
   * @throws IOException when it is neither form, with a message for the user
   */
  static List<Map<String, String>> of(String content) throws IOException {
    String text = content.strip();
    Matcher fenced = FENCED.matcher(text);
    String bare = fenced.find() ? fenced.group(1).strip() : text;
    boolean isJson = bare.startsWith("[") || bare.startsWith("{");
    return isJson ? json(bare) : table(text);
  }

  private static List<Map<String, String>> json(String text) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(text)) {
      while (values.hasNext()) {
        add(values.next(), Map.of(), rows);
      }
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
      throw new IOException(line + "no JSON: " + e.getOriginalMessage());
    } catch (RuntimeException e) {
      throw new IOException("no JSON: " + e.getMessage());
    }
    return rows;
  }

  private static void add(
      JsonNode node, Map<String, String> outer, List<Map<String, String>> rows) {
    if (node.isArray()) {
      node.forEach(each -> add(each, outer, rows));
      return;
    }
    Map<String, String> cells = new HashMap<>(outer);
    List<JsonNode> lists = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      if (holdsObjects(each.getValue())) {
        lists.add(each.getValue());
      } else if (each.getValue().isValueNode()) {
        cells.put(each.getKey().toLowerCase(Locale.ROOT), each.getValue().asText());
      }
    }
    if (lists.isEmpty()) {
      rows.add(cells);
    }
    lists.forEach(list -> add(list, cells, rows));
  }

  private static boolean holdsObjects(JsonNode value) {
    return value.isArray() && value.path(0).isObject();
  }

  private static List<Map<String, String>> table(String text) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> table =
        CsvReader.builder().fieldSeparator(separator(text)).ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : table) {
        Map<String, String> cells = new HashMap<>();
        row.getFieldsAsMap()
            .forEach((key, value) -> cells.put(key.strip().toLowerCase(Locale.ROOT), words(value)));
        rows.add(cells);
      }
    } catch (CsvParseException | IllegalStateException e) {
      throw new IOException("no table with a header row: " + e.getMessage());
    }
    return rows;
  }

  /** What the header has most of: commas, tabs, or the semicolons of European spreadsheets. */
  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char each : new char[] {'\t', ';'}) {
      best = count(header, each) > count(header, best) ? each : best;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(each -> each == wanted).count();
  }

  private static String words(String cell) {
    Matcher defused = DEFUSED.matcher(cell);
    return (defused.matches() ? defused.group(1) : cell).strip();
  }
}
