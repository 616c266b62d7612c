package org.ingest.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the user's names from a table (CSV in UTF-8) whose header names its columns, or from JSON
 * Lines with the same keys: {@code name}, its {@code kind}, and of {@code spellings} (separated by
 * {@code |}, or an array), {@code country}, {@code echelon}, {@code branch}, {@code place_kind},
 * {@code latitude} and {@code longitude} those that are needed. A name with {@code forbid} in the
 * place of a kind is never a mention of the kinds that stand there.
 *
 * <pre>
 * kind,name,spellings,country,place_kind,latitude,longitude,forbid
 * armed_group,Kestrel Column,KC-9|the Kestrels,,,,,
 * place,Camp Larch,Larch,ML,site,16.27,-0.04,
 * ,Larch Review,,,,,,person|place
 * </pre>
 */
public final class LexiconFile {
  private static final String ANY = "any";

  private static final ListColumns COLUMNS =
      new ListColumns(
          List.of("name"),
          List.of(
              "kind",
              "spellings",
              "country",
              "echelon",
              "branch",
              "place_kind",
              "latitude",
              "longitude",
              "forbid"));

  private LexiconFile() {}

  /**
   * @throws IOException when the file cannot be read or a line of it is wrong, with a message for
   *     the user that names file and line
   */
  public static Lexicon read(Path file) throws IOException {
    return read(file.toString(), ListFile.bytes(file));
  }

  /**
   * Reads a file that was read before.
   *
   * @param file what the user calls it
   * @throws IOException when a line of it is wrong, with a message for the user that names file and
   *     line
   */
  public static Lexicon read(String file, byte[] bytes) throws IOException {
    Lexicon.Builder lexicon = Lexicon.builder();
    ListFile.read(
        file,
        bytes,
        COLUMNS,
        row -> add(row, lexicon),
        (line, message) -> {
          throw new IOException(file + ":" + line + ": " + message);
        });
    return lexicon.build();
  }

  private static void add(ListRow row, Lexicon.Builder lexicon) {
    if (row.cell("forbid").isEmpty()) {
      lexicon.add(entry(row));
      return;
    }
    if (row.cell("kind").isPresent()) {
      throw new IllegalArgumentException("expected a kind or what to forbid, found both");
    }
    if (row.cell("name").isEmpty()) {
      throw new IllegalArgumentException("expected a name to forbid, found none");
    }
    Set<NameKind> kinds = forbidden(row);
    spellings(row).forEach(spelling -> lexicon.forbid(spelling, kinds));
  }

  private static Set<NameKind> forbidden(ListRow row) {
    Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
    for (String word : row.parts("forbid")) {
      if (word.equalsIgnoreCase(ANY)) {
        return EnumSet.allOf(NameKind.class);
      }
      kinds.add(ListRow.constant(NameKind.values(), "a kind to forbid (or any)", word));
    }
    return kinds;
  }

  private static LexiconEntry entry(ListRow row) {
    LexiconKind kind =
        ListRow.constant(LexiconKind.values(), "a kind", row.cell("kind").orElse(""));
    String name = row.cell("name").orElse("");
    return new LexiconEntry(
        kind,
        name,
        spellings(row),
        row.cell("country").map(code -> code.toUpperCase(Locale.ROOT)),
        row.cell("echelon"),
        row.cell("branch"),
        row.word("place_kind", PlaceKind.values()),
        row.position());
  }

  private static List<String> spellings(ListRow row) {
    List<String> spellings = new ArrayList<>(row.cell("name").stream().toList());
    row.parts("spellings").stream()
        .filter(each -> !spellings.contains(each))
        .forEach(spellings::add);
    return spellings;
  }
}
