package org.ingest.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds what the program wrote for a case's text against what the case expects. */
final class CaseCheck {
  private CaseCheck() {}

  /**
   * @param kind the key of the mentions in the JSON
   * @param article what the program wrote
   */
  static void check(String kind, Case given, JsonNode article) {
    List<Map<String, String>> found = mentions(kind, article);
    String expected = describe(given.expected().stream().map(CaseCheck::pinned).toList());
    String actual = describe(onlyPinned(found, given));
    if (given.knownMiss()) {
      assertNotEquals(expected, actual, "a known miss that is found now: take its mark away");
    } else {
      assertEquals(expected, actual);
    }
  }

  private static List<Map<String, String>> mentions(String kind, JsonNode article) {
    List<Map<String, String>> mentions = new ArrayList<>();
    for (JsonNode entity : article.get(kind)) {
      if (!entity.has("mentions")) {
        mentions.add(values(entity));
        continue;
      }
      for (JsonNode mention : entity.get("mentions")) {
        Map<String, String> values = values(entity);
        values.putAll(values(mention));
        mentions.add(values);
      }
    }
    mentions.sort((a, b) -> Integer.compare(start(a), start(b)));
    return mentions;
  }

  private static int start(Map<String, String> mention) {
    return Integer.parseInt(mention.get("start"));
  }

  private static Map<String, String> values(JsonNode node) {
    Map<String, String> values = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      if (!each.getKey().equals("mentions")) {
        values.put(each.getKey(), text(each.getValue()));
      }
    }
    return values;
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.asText() : value.toString();
  }

  /** What a case says of a mention, null for a key that must be left out. */
  private static Map<String, String> pinned(Case.Expected expected) {
    Map<String, String> values = values(expected.values());
    values.replaceAll((key, value) -> value.equals("null") ? "nothing" : value);
    values.put("start", Integer.toString(expected.start()));
    values.remove("end");
    return values;
  }

  /** Of each found mention the keys that the expected mention in its place pins. */
  private static List<Map<String, String>> onlyPinned(List<Map<String, String>> found, Case given) {
    Map<Integer, Map<String, String>> byStart =
        given.expected().stream()
            .collect(Collectors.toMap(Case.Expected::start, CaseCheck::pinned, (a, b) -> a));
    List<Map<String, String>> shown = new ArrayList<>();
    for (Map<String, String> mention : found) {
      Map<String, String> pins = byStart.getOrDefault(start(mention), Map.of("text", ""));
      Map<String, String> kept = new TreeMap<>();
      pins.keySet().forEach(key -> kept.put(key, mention.getOrDefault(key, "nothing")));
      kept.put("start", mention.get("start"));
      shown.add(kept);
    }
    return shown;
  }

  private static String describe(List<Map<String, String>> mentions) {
    return mentions.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
