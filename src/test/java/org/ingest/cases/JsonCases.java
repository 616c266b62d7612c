package org.ingest.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads files of cases that are no mentions: arrays of JSON objects, each with a {@code why}. */
public final class JsonCases {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonCases() {}

  /**
   * The cases of {@code src/test/resources/}{@code path}.
   *
   * @throws IllegalStateException when there are none, or one lacks a key that all must have
   */
  public static List<JsonNode> of(String path, String... keys) {
    Path file = Path.of("src/test/resources", path);
    JsonNode array;
    try {
      array = JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    if (!array.isArray() || array.isEmpty()) {
      throw new IllegalStateException(file + ": expected an array of cases");
    }
    List<JsonNode> cases = new ArrayList<>();
    for (JsonNode node : array) {
      cases.add(checked(node, file + " #" + (cases.size() + 1), keys));
    }
    return cases;
  }

  private static JsonNode checked(JsonNode node, String where, String... keys) {
    for (String key : keys) {
      if (!node.has(key)) {
        throw new IllegalStateException(where + ": a case needs " + key);
      }
    }
    return node;
  }

  /** An array of strings as lines. */
  public static String lines(JsonNode array) {
    List<String> lines = new ArrayList<>();
    array.forEach(line -> lines.add(line.asText()));
    return lines.stream().collect(Collectors.joining("\n"));
  }
}
