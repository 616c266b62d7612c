package org.ingest.formats;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ingest.splitting.ArticleHeader;

/** The values of one article's object or row: those whose role is known, and the others. */
final class Fields {
  private record Value(String text, int rank, String key, String json) {}

  private final Map<FieldRole, Value> known = new EnumMap<>(FieldRole.class);
  private final Map<String, String> others = new LinkedHashMap<>();

  /** Adds a value, unless it is blank; of two with one role the one of lower rank keeps it. */
  void add(String key, KeyNames.Meaning meaning, String text, String json) {
    Value value = new Value(text, meaning.rank(), key, json);
    Value before = known.get(meaning.role());
    if (text.isBlank()) {
      return;
    }
    if (before != null && before.rank() <= value.rank()) {
      other(key, json);
      return;
    }
    if (before != null) {
      other(before.key(), before.json());
    }
    known.put(meaning.role(), value);
  }

  /** Adds a value that is passed on unread. */
  void other(String key, String json) {
    others.putIfAbsent(key, json);
  }

  Map<String, String> others() {
    return others;
  }

  Optional<String> get(FieldRole role) {
    return Optional.ofNullable(known.get(role)).flatMap(value -> Items.value(value.text()));
  }

  /** The text as it stands, or nothing. */
  String text() {
    Value value = known.get(FieldRole.TEXT);
    return value == null ? "" : value.text();
  }

  ArticleHeader header() {
    return new ArticleHeader(
        get(FieldRole.ID),
        get(FieldRole.TITLE).flatMap(MarkedText::title),
        get(FieldRole.DATE),
        get(FieldRole.SOURCE),
        get(FieldRole.URL),
        get(FieldRole.AUTHOR),
        others);
  }
}
