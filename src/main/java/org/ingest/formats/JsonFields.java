package org.ingest.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/** Reads the fields of one article's JSON object. */
final class JsonFields {
  /** What the text of an object that stands for a text is called. */
  private static final List<String> WRAPPED =
      ResourceTable.lines(JsonFields.class, "wrapped-keys.txt").toList();

  /** Roles that a number cannot fill. */
  private static final Set<FieldRole> WORDS =
      EnumSet.of(FieldRole.TEXT, FieldRole.TITLE, FieldRole.SOURCE, FieldRole.AUTHOR);

  private final KeyNames names;

  JsonFields(KeyNames names) {
    this.names = names;
  }

  Fields of(JsonNode object) {
    Fields fields = new Fields();
    boolean own = isOwnOutput(object);
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (isNothing(entry.getValue())) {
        continue;
      }
      Optional<KeyNames.Meaning> meaning = meaning(entry.getKey(), own);
      Optional<String> text = meaning.flatMap(each -> text(entry.getValue(), each.role()));
      if (text.isPresent()) {
        fields.add(entry.getKey(), meaning.get(), text.get(), entry.getValue().toString());
      } else if (!own) {
        fields.other(entry.getKey(), entry.getValue().toString());
      }
    }
    return fields;
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull() || value.isDouble() && Double.isNaN(value.doubleValue());
  }

  private Optional<KeyNames.Meaning> meaning(String key, boolean own) {
    if (!own) {
      return names.of(key);
    }
    return switch (key) {
      case "text", "title", "date" -> names.of(key);
      case "name" -> names.of("id");
      default -> Optional.empty();
    };
  }

  /** An article that this program wrote. */
  static boolean isOwnOutput(JsonNode object) {
    return object.path("troop_counts").isArray()
        && object.path("sentences").isArray()
        && object.path("people").isArray();
  }

  /** A value of one article: a string, an object that wraps one, or several. */
  private static Optional<String> text(JsonNode value, FieldRole role) {
    if (value.isTextual() || value.isNumber() && !WORDS.contains(role)) {
      return Optional.of(value.asText());
    }
    if (value.isObject()) {
      return wrapped(value);
    }
    return switch (role) {
      case TEXT -> joined(value, role, "\n\n");
      case SOURCE, AUTHOR -> joined(value, role, ", ");
      default -> Optional.empty();
    };
  }

  /**
   * <code>{"rendered": "&lt;p&gt;Two soldiers …"}</code>, <code>{"name": "Lakeside News"}</code>.
   */
  private static Optional<String> wrapped(JsonNode object) {
    return WRAPPED.stream()
        .map(object::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .findFirst();
  }

  /** An article's paragraphs, or its authors. */
  private static Optional<String> joined(JsonNode list, FieldRole role, String between) {
    StringBuilder all = new StringBuilder();
    for (JsonNode each : list) {
      text(each, role)
          .filter(text -> !text.isBlank())
          .ifPresent(text -> all.append(all.isEmpty() ? "" : between).append(text));
    }
    return Optional.of(all.toString()).filter(text -> !text.isEmpty());
  }
}
