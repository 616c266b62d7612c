package org.ingest.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text of any length that some part of the program might take more than its share of time for.
 *
 * @param piece what is repeated
 */
record GrowthText(String name, String piece, String before, String behind) {
  private static final String OPENING =
      "The army said on Monday that it had moved its men to Riga. ";

  /** All texts of {@code growth/texts.tsv}, or of another table there. */
  static List<GrowthText> all(String table) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/growth", table)).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(GrowthText::read)
        .toList();
  }

  private static GrowthText read(String line) {
    String[] cells = (line + "\t\t\t").split("\t", -1);
    return new GrowthText(cells[0], unescaped(cells[1]), unescaped(cells[2]), unescaped(cells[3]));
  }

  private static String unescaped(String cell) {
    return cell.replace("\\n", "\n").replace("\\t", "\t");
  }

  /** Some {@code length} characters of it, and nothing else. */
  String input(int length) {
    return before + piece.repeat(length / piece.length() + 1) + behind;
  }

  /** An English article with some {@code length} characters of it. */
  String text(int length) {
    return OPENING.repeat(3) + before + piece.repeat(length / piece.length() + 1) + behind + "\n";
  }
}
