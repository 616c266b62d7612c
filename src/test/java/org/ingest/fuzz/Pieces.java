package org.ingest.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts put together from the pieces of {@code fuzz/pieces.tsv}, in any order. */
final class Pieces {
  private static final Path FILE = Path.of("src/test/resources/fuzz/pieces.tsv");
  private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final Map<String, List<String>> BY_KIND = read();

  private final List<String> pieces = new ArrayList<>();

  /** Pieces of some kinds; those of a kind that is named twice come twice as often. */
  Pieces(String... kinds) {
    for (String kind : kinds) {
      pieces.addAll(BY_KIND.get(kind));
    }
  }

  private static Map<String, List<String>> read() {
    try {
      Map<String, List<String>> byKind = new LinkedHashMap<>();
      for (String line : Files.readAllLines(FILE)) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#")) {
          byKind
              .computeIfAbsent(line.substring(0, tab), any -> new ArrayList<>())
              .add(unescaped(line.substring(tab + 1)));
        }
      }
      return byKind;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static String unescaped(String piece) {
    String plain =
        piece.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").replace("\\f", "\f");
    return CODE.matcher(plain)
        .replaceAll(
            code ->
                java.util.regex.Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(code.group(1), 16))));
  }

  /** A text of as many pieces as there are choices for, most of them behind a space. */
  String text(Choices choices) {
    StringBuilder text = new StringBuilder();
    while (choices.hasMore()) {
      text.append(pieces.get(choices.below(pieces.size())));
      text.append(choices.below(8) == 7 ? "" : " ");
    }
    return text.toString();
  }

  /** A text whose pieces are its lines, with blank ones between. */
  String lines(Choices choices) {
    StringBuilder text = new StringBuilder();
    while (choices.hasMore()) {
      text.append(pieces.get(choices.below(pieces.size())));
      text.append("\n".repeat(1 + choices.below(4)));
    }
    return text.toString();
  }
}
