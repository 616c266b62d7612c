package org.ingest.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An article's JSON in lines, one for each key and each element of a list, so that two outputs can
 * be compared: <code>places {"name":"Athens", …}</code>.
 */
public final class OutputLines {
  private static final Pattern MODEL_CONFIDENCE =
      Pattern.compile(",\"confidence\":[0-9.]+(?!,\"by\")(?![0-9.])");

  private OutputLines() {}

  /** All lines, in the order of the JSON. */
  public static List<String> of(JsonNode article) {
    List<String> lines = new ArrayList<>();
    for (var field : article.properties()) {
      if (field.getValue().isArray()) {
        lines.add(field.getKey());
        field.getValue().forEach(each -> lines.add(field.getKey() + " " + unsure(each.toString())));
      } else {
        lines.add(field.getKey() + " " + field.getValue());
      }
    }
    return lines;
  }

  /** Without the confidence that a model has, which another training changes. */
  private static String unsure(String mentions) {
    return MODEL_CONFIDENCE.matcher(mentions).replaceAll("");
  }

  /** The lines that are in one output only, in their order; what is in both stands in one order. */
  public static List<String> only(List<String> one, List<String> other) {
    List<String> rest = new ArrayList<>(other);
    return one.stream().filter(each -> !rest.remove(each)).toList();
  }
}
