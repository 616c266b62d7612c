package org.ingest.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ingest.reading.Problem;

/** What was wrong with inputs and articles, a row each: file, line, severity, message. */
final class ErrorRows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEVERITY = "severity";

  private ErrorRows() {}

  static void write(List<Problem> problems, OutputFolder folder, String name) throws IOException {
    if (problems.isEmpty()) {
      return;
    }
    try (OutputFolder.NewFile file = folder.create(name)) {
      for (Problem problem : problems) {
        file.stream().write((row(problem) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      file.keep();
    }
  }

  private static ObjectNode row(Problem problem) {
    ObjectNode row = JSON.createObjectNode().put("file", problem.inputName());
    problem.line().ifPresent(line -> row.put("line", line));
    return row.put(SEVERITY, word(problem.severity())).put("message", problem.message());
  }

  private static String word(Problem.Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a file of them tells of anything that was lost. */
  static boolean tellFailure(OutputFolder folder, String name) throws IOException {
    String failure = word(Problem.Severity.FAILURE);
    try (InputStream in = folder.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .anyMatch(row -> severity(row).equals(failure));
    }
  }

  private static String severity(String row) {
    try {
      return JSON.readTree(row).path(SEVERITY).asText();
    } catch (IOException e) {
      throw new IllegalStateException("a row that is no JSON", e);
    }
  }
}
