package org.ingest.lexicon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A row of a list of the user's.
 *
 * @param line of the file that it begins on, from 1
 * @param cells by column, without those that are empty
 */
public record ListRow(int line, Map<String, String> cells) {
  static final String PART = "|";

  public ListRow {
    cells = Map.copyOf(cells);
  }

  /** What stands in a column, without white space around it. */
  public Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** What stands there separated by {@code |}. */
  public List<String> parts(String column) {
    return Stream.of(cells.getOrDefault(column, "").split("\\|"))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** Whether any of these columns is filled. */
  public boolean hasAny(List<String> columns) {
    return columns.stream().anyMatch(cells::containsKey);
  }

  /**
   * One of the program's words.
   *
   * @throws IllegalArgumentException when it is none, with a message for the user
   */
  public <E extends Enum<E>> Optional<E> word(String column, E[] all) {
    return cell(column).map(word -> constant(all, "a " + column, word));
  }

  /**
   * The constant of a word.
   *
   * @param what it is, for messages: <i>a kind</i>
   * @throws IllegalArgumentException when it is none, with a message for the user
   */
  public static <E extends Enum<E>> E constant(E[] all, String what, String word) {
    return Stream.of(all)
        .filter(each -> each.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected " + what + " of " + words(all) + ", found \"" + word + "\""));
  }

  private static List<String> words(Enum<?>[] all) {
    return Stream.of(all).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * A whole number from 0 on, also as pandas writes it: <i>300.0</i>.
   *
   * @throws IllegalArgumentException when it is none, with a message for the user
   */
  public OptionalLong number(String column) {
    if (cell(column).isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      long value = new BigDecimal(cells.get(column)).longValueExact();
      if (value >= 0) {
        return OptionalLong.of(value);
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // told below
    }
    throw new IllegalArgumentException(
        "expected a whole number as " + column + ", found \"" + cells.get(column) + "\"");
  }

  /**
   * The country's two letters.
   *
   * @throws IllegalArgumentException when there is no such country, with a message for the user
   */
  public Optional<String> country() {
    Optional<String> code = cell("country").map(each -> each.toUpperCase(Locale.ROOT));
    if (code.filter(each -> Countries.all().ofCode(each).isEmpty()).isPresent()) {
      throw new IllegalArgumentException("expected a country's two letters, found " + code.get());
    }
    return code;
  }

  /**
   * Where a place is, in decimal degrees.
   *
   * @throws IllegalArgumentException when it is nowhere on earth, with a message for the user
   */
  public Optional<GazetteerPlace.Position> position() {
    if (!hasAny(List.of("latitude", "longitude"))) {
      return Optional.empty();
    }
    return Optional.of(
        new GazetteerPlace.Position(degrees("latitude", 90), degrees("longitude", 180)));
  }

  private double degrees(String column, int most) {
    String cell = cells.getOrDefault(column, "");
    double value;
    try {
      value = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!(Math.abs(value) <= most)) {
      throw new IllegalArgumentException(
          "expected degrees from -" + most + " to " + most + ", found \"" + cell + "\"");
    }
    return value;
  }
}
