package org.ingest.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.ingest.ledger.check.CheckedFigure;

/** Writes what became of a stated figure as one line of JSON, keys in a fixed order. */
public final class CheckJson {
  private static final JsonFactory JSON =
      new JsonFactory().setCharacterEscapes(new LineEndEscapes());

  private CheckJson() {}

  /** The object in UTF-8, without a newline after it. */
  public static byte[] toBytes(CheckedFigure figure) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      write(figure, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(CheckedFigure figure, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeNumberField("row", figure.stated().row());
    out.writeStringField("verdict", figure.verdict().name().toLowerCase(Locale.ROOT));
    out.writeArrayFieldStart("differences");
    for (CheckedFigure.Difference difference : figure.differences()) {
      out.writeStartObject();
      out.writeStringField("key", difference.key());
      out.writeStringField("stated", difference.stated());
      out.writeStringField("found", difference.found());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("unchecked");
    for (String key : figure.unchecked()) {
      out.writeString(key);
    }
    out.writeEndArray();
    text(out, "article", figure.article());
    text(out, "text", figure.text());
    text(out, "sentence", figure.sentence());
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String key, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(key, value.get());
    }
  }
}
