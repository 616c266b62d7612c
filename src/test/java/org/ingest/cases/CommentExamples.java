package org.ingest.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The examples that stand in italics in Javadoc, and the texts that tests run. */
final class CommentExamples {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "ingest");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");
  private static final Pattern ITALICS = Pattern.compile("(?s)<i>(.*?)</i>");
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final ObjectMapper JSON = new ObjectMapper();

  private CommentExamples() {}

  /** The examples of packages, each as its file's name, a bar, and the example. */
  static List<String> of(String... packages) throws IOException {
    List<String> examples = new ArrayList<>();
    for (String name : packages) {
      for (Path file : files(SOURCES.resolve(name), ".java")) {
        COMMENT
            .matcher(Files.readString(file))
            .results()
            .flatMap(comment -> ITALICS.matcher(comment.group()).results())
            .forEach(found -> examples.add(file.getFileName() + "|" + found.group(1)));
      }
    }
    return examples;
  }

  /** A text without mark-up, line ends of comments, brackets around units, and capitals. */
  static String plain(String text) {
    return text.replaceAll("</?b>", "")
        .replaceAll("\n *\\* ?", " ")
        .replace("&lt;", "<")
        .replaceAll("<b>|[\\[\\]]", "")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** The cases, the tables of rules, and the strings of rules and tests. */
  static String testedTexts() throws IOException {
    StringBuilder texts = new StringBuilder();
    for (Path file : files(Path.of("src", "test", "resources", "cases"), ".json")) {
      JsonNode cases = JSON.readTree(file.toFile());
      cases.findValuesAsText("text").forEach(text -> add(texts, text));
      cases.findValuesAsText("value").forEach(value -> add(texts, value));
    }
    for (Path file : files(Path.of("src", "test", "resources", "rules"), ".tsv")) {
      add(texts, Files.readString(file));
    }
    for (Path folder :
        List.of(
            SOURCES.resolve("troops"), SOURCES.resolve("unit"), Path.of("src", "test", "java"))) {
      for (Path file : files(folder, ".java")) {
        strings(texts, Files.readString(file));
      }
    }
    return texts.toString();
  }

  /** The string literals of a source, those joined by a plus as one. */
  private static void strings(StringBuilder texts, String source) {
    String code = COMMENT.matcher(source).replaceAll("").replaceAll("\"\\s*\\+\\s*\"", "");
    STRING
        .matcher(code)
        .results()
        .map(found -> found.group().replace("\\\"", "\""))
        .forEach(text -> add(texts, text.substring(1, text.length() - 1)));
  }

  private static void add(StringBuilder texts, String text) {
    texts.append(plain(text)).append('\n');
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
