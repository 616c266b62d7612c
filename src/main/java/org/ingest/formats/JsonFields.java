package org.ingest.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Reads the fields of one article's JSON object. */
final class JsonFields {
  private final KeyNames names;

  JsonFields(KeyNames names) {
    this.names = names;
  }

  Fields of(JsonNode object) {
    Fields fields = new Fields();
    boolean own = isOwnOutput(object);
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      Optional<KeyNames.Meaning> meaning = meaning(entry.getKey(), own);
      Optional<String> text = meaning.flatMap(each -> text(entry.getValue(), each.role()));
      if (text.isPresent()) {
        fields.add(entry.getKey(), meaning.get(), text.get(), entry.getValue().toString());
      } else if (!own && !entry.getValue().isNull()) {
        fields.other(entry.getKey(), entry.getValue().toString());
      }
    }
    return fields;
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

  /** A value of one article; a publisher or author may be an object with a name, or several. */
  private static Optional<String> text(JsonNode value, FieldRole role) {
    if (value.isTextual() || value.isNumber() && role != FieldRole.TEXT) {
      return Optional.of(value.asText());
    }
    if (role == FieldRole.SOURCE || role == FieldRole.AUTHOR) {
      if (value.isObject()) {
        return text(value.path("name"), role);
      }
      if (value.isArray() && !value.isEmpty()) {
        StringBuilder all = new StringBuilder();
        value.forEach(
            each ->
                text(each, role)
                    .ifPresent(name -> all.append(all.isEmpty() ? "" : ", ").append(name)));
        return Items.value(all.toString());
      }
    }
    return Optional.empty();
  }
}
