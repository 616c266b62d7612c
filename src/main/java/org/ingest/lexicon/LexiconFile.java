package org.ingest.lexicon;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ingest.lexicon.GazetteerPlace.Position;

/**
 * Reads the user's names from a table (CSV in UTF-8) whose header names its columns: {@code kind}
 * and {@code name}, and of {@code spellings} (separated by {@code |}), {@code country}, {@code
 * echelon}, {@code branch}, {@code place_kind}, {@code latitude} and {@code longitude} those that
 * are needed.
 *
 * <pre>
 * kind,name,spellings,country,place_kind,latitude,longitude
 * armed_group,Kestrel Column,KC-9|the Kestrels,,,,
 * place,Camp Larch,Larch,ML,site,16.27,-0.04
 * </pre>
 */
public final class LexiconFile {
  private static final Set<String> NEEDED = Set.of("kind", "name");
  private static final Set<String> COLUMNS =
      Set.of(
          "kind",
          "name",
          "spellings",
          "country",
          "echelon",
          "branch",
          "place_kind",
          "latitude",
          "longitude");

  private LexiconFile() {}

  /**
   * @throws IOException when the file cannot be read or a line of it is wrong, with a message for
   *     the user that names file and line
   */
  public static Lexicon read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new IOException(file + ": no such file, or not readable");
    }
    Lexicon.Builder lexicon = Lexicon.builder();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        add(row, lexicon, file);
      }
      return lexicon.build();
    } catch (CsvParseException | UncheckedIOException e) {
      throw new IOException(file + ": expected a CSV table, in UTF-8: " + e.getMessage(), e);
    }
  }

  private static void add(NamedCsvRecord row, Lexicon.Builder lexicon, Path file)
      throws IOException {
    try {
      checkColumns(row.getHeader());
      lexicon.add(entry(row));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage(), e);
    }
  }

  private static void checkColumns(List<String> header) {
    List<String> wrong = header.stream().filter(name -> !COLUMNS.contains(name)).toList();
    if (!wrong.isEmpty() || !header.containsAll(NEEDED)) {
      throw new IllegalArgumentException(
          "expected a header with kind and name, and of "
              + COLUMNS.stream().filter(name -> !NEEDED.contains(name)).sorted().toList()
              + " any; found "
              + header);
    }
  }

  private static LexiconEntry entry(NamedCsvRecord row) {
    String name = cell(row, "name").orElse("");
    List<String> spellings = new ArrayList<>(List.of(name));
    cell(row, "spellings").ifPresent(cell -> addParts(cell, spellings));
    return new LexiconEntry(
        constant(LexiconKind.values(), "kind", cell(row, "kind").orElse("")),
        name,
        spellings,
        cell(row, "country").map(code -> code.toUpperCase(Locale.ROOT)),
        cell(row, "echelon"),
        cell(row, "branch"),
        cell(row, "place_kind").map(word -> constant(PlaceKind.values(), "place_kind", word)),
        position(row));
  }

  private static void addParts(String cell, List<String> spellings) {
    Stream.of(cell.split("\\|"))
        .map(String::strip)
        .filter(each -> !each.isEmpty() && !spellings.contains(each))
        .forEach(spellings::add);
  }

  private static Optional<String> cell(NamedCsvRecord row, String column) {
    return row.findField(column).map(String::strip).filter(cell -> !cell.isEmpty());
  }

  private static <E extends Enum<E>> E constant(E[] all, String column, String word) {
    return Stream.of(all)
        .filter(each -> each.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(expectedOne(all, column, word)));
  }

  private static String expectedOne(Enum<?>[] all, String column, String word) {
    List<String> words = Stream.of(all).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    return "expected a " + column + " of " + words + ", found \"" + word + "\"";
  }

  private static Optional<Position> position(NamedCsvRecord row) {
    Optional<String> latitude = cell(row, "latitude");
    Optional<String> longitude = cell(row, "longitude");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Position(degrees(latitude, 90), degrees(longitude, 180)));
  }

  private static double degrees(Optional<String> cell, double most) {
    double value;
    try {
      value = Double.parseDouble(cell.orElse(""));
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!(Math.abs(value) <= most)) {
      throw new IllegalArgumentException(
          "expected degrees from -"
              + (int) most
              + " to "
              + (int) most
              + ", found \""
              + cell.orElse("")
              + "\"");
    }
    return value;
  }
}
