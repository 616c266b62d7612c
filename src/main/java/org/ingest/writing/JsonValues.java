package org.ingest.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes the values of keys: what is not known is left out. */
record JsonValues(JsonGenerator out) {
  /** A list's element. */
  interface Element<T> {
    void write(T value) throws IOException;
  }

  <T> void list(String key, Collection<T> values, Element<T> element) throws IOException {
    out.writeArrayFieldStart(key);
    for (T value : values) {
      out.writeStartObject();
      element.write(value);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void list(String key, Collection<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  void text(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(key, value.get());
    }
  }

  void number(String key, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      out.writeNumberField(key, value.getAsLong());
    }
  }

  void number(String key, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      out.writeNumberField(key, value.getAsInt());
    }
  }

  void flag(String key, boolean value) throws IOException {
    if (value) {
      out.writeBooleanField(key, true);
    }
  }

  /** <i>AT_LEAST</i> is written as <i>at_least</i>. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
