package org.ingest.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads {@code src/test/resources/cases/KIND/*.json}: arrays of <code>
 * {"text", "date"?, "expect": [{"text", "start"?, "end"?, …}], "why", "known_miss"?}</code>.
 *
 * <p>An expected text without offsets must stand exactly once in the case's text. A file that is
 * unreadable or empty, and an expected text that differs from its offsets, fail the run.
 */
public final class CaseFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CaseFiles() {}

  private static Path folder(String kind) {
    return Path.of("src/test/resources/cases", kind);
  }

  /**
   * All cases of a kind, in the order of the files' names.
   *
   * @throws IllegalStateException when the kind has no folder, or no case in it
   */
  public static List<Case> of(String kind) {
    Path folder = folder(kind);
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException("no folder of cases " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Case> cases =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .flatMap(file -> read(file).stream())
              .toList();
      if (cases.isEmpty()) {
        throw new IllegalStateException("no cases in " + folder);
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static List<Case> read(Path file) {
    try {
      JsonNode array = JSON.readTree(file.toFile());
      if (!array.isArray() || array.isEmpty()) {
        throw new IllegalStateException(file + ": expected an array of cases");
      }
      List<Case> cases = new ArrayList<>();
      for (JsonNode node : array) {
        cases.add(parse(file.getFileName().toString(), cases.size() + 1, node));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Case parse(String file, int number, JsonNode node) {
    String where = file + " #" + number;
    if (!node.path("text").isTextual() || !node.path("expect").isArray()) {
      throw new IllegalStateException(where + ": a case needs text and expect");
    }
    String text = node.get("text").asText();
    List<Case.Expected> expected = new ArrayList<>();
    for (JsonNode item : node.get("expect")) {
      expected.add(locate(where, text, item));
    }
    return new Case(
        file,
        number,
        text,
        Optional.ofNullable(node.get("date")).map(JsonNode::asText),
        expected,
        node.path("why").asText(""),
        node.path("known_miss").asBoolean(false));
  }

  private static Case.Expected locate(String where, String text, JsonNode item) {
    String words = item.path("text").asText();
    int start = item.has("start") ? item.get("start").asInt() : onlyPlace(where, text, words);
    int end = item.has("end") ? item.get("end").asInt() : start + words.length();
    if (start < 0 || end > text.length() || !text.substring(start, end).equals(words)) {
      throw new IllegalStateException(where + ": offsets do not give \"" + words + "\"");
    }
    return new Case.Expected(words, start, end, item);
  }

  private static int onlyPlace(String where, String text, String words) {
    int start = text.indexOf(words);
    if (words.isEmpty() || start < 0 || text.indexOf(words, start + 1) >= 0) {
      throw new IllegalStateException(
          where + ": \"" + words + "\" must stand once in the text, or carry its offsets");
    }
    return start;
  }
}
