package org.ingest.ledger.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.entity.TroopStatus;
import org.ingest.ledger.Figure;

/**
 * Reads stated figures: a JSON array, JSON Lines or a CSV table with a header row. Keys and columns
 * are those of a count in the program's JSON (text, min, max, force, status, place, attribution),
 * and number, source, article for what others call them.
 */
public final class StatedFigures {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[,. \u00a0]\\d{3})+|\\d+");
  private static final int MOST_DIGITS = 15;

  private StatedFigures() {}

  /**
   * The figures of a file.
   *
   * @throws IOException when it is neither form, with a message for the user
   */
  public static List<StatedFigure> read(String content) throws IOException {
    String text = content.strip();
    boolean isJson = text.startsWith("[") || text.startsWith("{");
    List<Map<String, String>> rows = isJson ? json(text) : table(text);
    List<StatedFigure> figures = new ArrayList<>();
    for (Map<String, String> row : rows) {
      figures.add(figure(figures.size() + 1, row));
    }
    return figures;
  }

  private static List<Map<String, String>> json(String text) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(text)) {
      while (values.hasNext()) {
        rows.add(cells(values.next()));
      }
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
      throw new IOException(line + "no JSON: " + e.getOriginalMessage());
    } catch (RuntimeException e) {
      throw new IOException("no JSON: " + e.getMessage());
    }
    return rows;
  }

  private static Map<String, String> cells(JsonNode object) {
    Map<String, String> cells = new HashMap<>();
    object
        .properties()
        .forEach(
            each -> cells.put(each.getKey().toLowerCase(Locale.ROOT), each.getValue().asText()));
    return cells;
  }

  private static List<Map<String, String>> table(String text) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : table) {
        Map<String, String> cells = new HashMap<>();
        row.getFieldsAsMap()
            .forEach(
                (key, value) -> cells.put(key.strip().toLowerCase(Locale.ROOT), value.strip()));
        rows.add(cells);
      }
    }
    return rows;
  }

  private static StatedFigure figure(int row, Map<String, String> cells) throws IOException {
    Optional<String> text = cell(cells, "text");
    Optional<Figure> bounds = bounds(cells);
    Optional<Figure> number = cell(cells, "number", "count", "value").flatMap(StatedFigures::parse);
    Optional<Figure> figure = bounds.or(() -> number).or(() -> text.flatMap(StatedFigures::parse));
    if (figure.isEmpty() && text.isEmpty()) {
      throw new IOException(
          "row " + row + ": expected a number, min, max or text, found " + cells.keySet());
    }
    return new StatedFigure(
        row,
        cell(cells, "article", "name", "id"),
        text,
        figure,
        bounds.isEmpty() && figure.filter(each -> each.min().equals(each.max())).isPresent(),
        cell(cells, "force"),
        status(row, cells),
        cell(cells, "place"),
        cell(cells, "source", "attribution", "claimant"));
  }

  private static Optional<String> cell(Map<String, String> cells, String... names) {
    for (String name : names) {
      String value = cells.getOrDefault(name, "");
      if (!value.isBlank() && !value.equals("null")) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static Optional<Figure> bounds(Map<String, String> cells) {
    OptionalLong min = bound(cells, "min");
    OptionalLong max = bound(cells, "max");
    return min.isEmpty() && max.isEmpty() ? Optional.empty() : Optional.of(new Figure(min, max));
  }

  private static OptionalLong bound(Map<String, String> cells, String name) {
    return cell(cells, name)
        .flatMap(StatedFigures::parse)
        .map(Figure::min)
        .orElse(OptionalLong.empty());
  }

  /** <i>12,000</i> is one number, <i>10,000 to 12,000</i> are two bounds. */
  static Optional<Figure> parse(String words) {
    List<Long> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(words);
    while (matcher.find()) {
      String digits = matcher.group().replaceAll("\\D", "");
      if (digits.length() <= MOST_DIGITS) {
        numbers.add(Long.parseLong(digits));
      }
    }
    boolean isRange = numbers.size() == 2 && numbers.get(0) <= numbers.get(1);
    return isRange
        ? Optional.of(new Figure(OptionalLong.of(numbers.get(0)), OptionalLong.of(numbers.get(1))))
        : numbers.stream().findFirst().map(Figure::of);
  }

  private static Optional<TroopStatus> status(int row, Map<String, String> cells)
      throws IOException {
    Optional<String> word = cell(cells, "status");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(TroopStatus.valueOf(word.get().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new IOException("row " + row + ": no status: " + word.get());
    }
  }
}
