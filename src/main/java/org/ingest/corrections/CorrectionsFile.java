package org.ingest.corrections;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.ingest.lexicon.ListColumns;
import org.ingest.lexicon.ListFile;
import org.ingest.lexicon.ListRow;
import org.ingest.reading.Problem;

/**
 * Reads the user's decisions from a table (CSV in UTF-8) with a header, or from JSON Lines with the
 * same keys. {@code article} is an article's id; {@code text}, or {@code start} and {@code end} in
 * code points, name its mentions, all of these words or the one that stands there, {@code kind}
 * those of one list of the JSON only; {@code action} is one of these:
 *
 * <ul>
 *   <li>{@code drop}: it is none;
 *   <li>{@code retype}: it is what {@code to} says, a person, place, organisation, formation,
 *       service, armed_group or generic unit, with what else is known of it;
 *   <li>{@code set}: the {@code name} of what it is, of a place its {@code country}, {@code
 *       latitude}, {@code longitude} and {@code place_kind}, of a unit its {@code country}, {@code
 *       echelon} and {@code branch}, of a count its {@code force}, {@code status}, {@code min} and
 *       {@code max}, {@code modifier}, {@code denied}, {@code place} and {@code date}. A dash
 *       stands for what is not known.
 * </ul>
 *
 * <pre>
 * article,text,action,to,force,min,max
 * 51de2a644616f05e,Jordan,retype,person,,,
 * 51de2a644616f05e,300 soldiers,set,,Hungary,3000,3000
 * </pre>
 */
public final class CorrectionsFile {
  private static final ListColumns COLUMNS =
      new ListColumns(
          List.of("article", "action"),
          List.of(
              "kind",
              "text",
              "start",
              "end",
              "to",
              "name",
              "country",
              "latitude",
              "longitude",
              "place_kind",
              "echelon",
              "branch",
              "force",
              "status",
              "min",
              "max",
              "modifier",
              "denied",
              "place",
              "date"));

  private CorrectionsFile() {}

  /**
   * Reads a file. A line that is wrong costs no other.
   *
   * @param problems told of each line that is wrong
   * @throws IOException when the file cannot be read or its header is wrong, with a message for the
   *     user
   */
  public static Corrections read(Path file, Consumer<Problem> problems) throws IOException {
    return read(file.toString(), ListFile.bytes(file), problems);
  }

  /**
   * Reads a file that was read before. A line that is wrong costs no other.
   *
   * @param file what the user calls it
   * @param problems told of each line that is wrong
   * @throws IOException when the file's header is wrong, with a message for the user
   */
  public static Corrections read(String file, byte[] bytes, Consumer<Problem> problems)
      throws IOException {
    List<Correction> corrections = new ArrayList<>();
    ListFile.read(
        file,
        bytes,
        COLUMNS,
        row -> corrections.add(correction(row)),
        (line, message) ->
            problems.accept(Problem.failure(file, line, message + "; correction skipped")));
    return Corrections.of(corrections);
  }

  private static Correction correction(ListRow row) {
    MentionKey mention = MentionCells.read(row);
    Action action = ActionCells.read(row, mention.kind());
    MentionKey meant = action instanceof CountChange ? mention.ofCounts() : mention;
    return new Correction(row.line(), articleId(row), meant, action);
  }

  private static String articleId(ListRow row) {
    Optional<String> id = row.cell("article").map(each -> each.toLowerCase(Locale.ROOT));
    return id.filter(each -> each.matches("[0-9a-f]{16}"))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected an article's id of 16 hexadecimal digits, found \""
                        + id.orElse("")
                        + "\""));
  }
}
