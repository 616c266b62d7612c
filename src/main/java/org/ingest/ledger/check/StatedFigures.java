package org.ingest.ledger.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ingest.entity.TroopStatus;
import org.ingest.ledger.Figure;
import org.ingest.lexicon.ResourceTable;

/**
 * Reads stated figures: JSON or a table, see {@link FigureRows}. Keys and columns are those of the
 * program's own table of counts (article_name, article_id, text, min, max, force, status, denied,
 * place, attribution) and what others call them (number, country, source, …; {@code keys.tsv}). A
 * status may be told in other words (<i>dead</i>, <i>injured</i>; {@code statuses.tsv}).
 */
public final class StatedFigures {
  private static final Map<String, List<String>> KEYS = keys();
  private static final Map<String, TroopStatus> STATUSES = statuses();

  private StatedFigures() {}

  private static Map<String, List<String>> keys() {
    Map<String, List<String>> keys = new HashMap<>();
    ResourceTable.rows(StatedFigures.class, "keys.tsv")
        .forEach(row -> keys.put(row.get(0), List.of(row.get(1).split("\\|"))));
    return keys;
  }

  private static Map<String, TroopStatus> statuses() {
    Map<String, TroopStatus> statuses = new HashMap<>();
    ResourceTable.rows(StatedFigures.class, "statuses.tsv")
        .forEach(
            row -> {
              TroopStatus status = TroopStatus.valueOf(row.get(0).toUpperCase(Locale.ROOT));
              List.of(row.get(1).split("\\|")).forEach(word -> statuses.put(word, status));
            });
    for (TroopStatus status : TroopStatus.values()) {
      statuses.put(status.name().toLowerCase(Locale.ROOT), status);
    }
    return statuses;
  }

  /**
   * The figures of a file.
   *
   * @throws IOException when it is neither form or no row of it holds a figure, with a message for
   *     the user
   */
  public static List<StatedFigure> read(String content) throws IOException {
    List<StatedFigure> figures = new ArrayList<>();
    List<Map<String, String>> rows = FigureRows.of(content);
    for (Map<String, String> row : rows) {
      figures.add(figure(figures.size() + 1, row));
    }
    if (!rows.isEmpty() && figures.stream().noneMatch(StatedFigure::isFigure)) {
      throw new IOException(
          "row 1: expected a number, min, max or text, found " + rows.get(0).keySet());
    }
    return figures;
  }

  private static StatedFigure figure(int row, Map<String, String> cells) {
    Optional<String> text = cell(cells, "text");
    Optional<Figure> bounds = bounds(cells);
    Optional<Figure> number = cell(cells, "number").flatMap(StatedNumber::parse);
    Optional<Figure> figure = bounds.or(() -> number).or(() -> text.flatMap(StatedNumber::parse));
    Optional<String> word = cell(cells, "status");
    Optional<TroopStatus> status = word.flatMap(StatedFigures::status);
    return new StatedFigure(
        row,
        cell(cells, "article"),
        text,
        figure,
        bounds.isEmpty() && figure.filter(each -> each.min().equals(each.max())).isPresent(),
        cell(cells, "force"),
        status,
        cell(cells, "denied").map(StatedFigures::isYes),
        cell(cells, "place"),
        cell(cells, "source"),
        word.isPresent() && status.isEmpty() ? List.of("status") : List.of());
  }

  private static Optional<String> cell(Map<String, String> cells, String key) {
    for (String name : KEYS.get(key)) {
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
        .flatMap(StatedNumber::parse)
        .map(Figure::min)
        .orElse(OptionalLong.empty());
  }

  private static Optional<TroopStatus> status(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Optional.ofNullable(STATUSES.get(plain));
  }

  private static boolean isYes(String word) {
    return List.of("true", "yes", "1", "y").contains(word.strip().toLowerCase(Locale.ROOT));
  }
}
