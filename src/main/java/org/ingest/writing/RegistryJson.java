package org.ingest.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.ingest.resolving.Registry;

/** Writes a row of the {@link Registry} as one line of JSON, keys in a fixed order. */
public final class RegistryJson {
  private static final JsonFactory JSON = new JsonFactory();

  private RegistryJson() {}

  /** The object in UTF-8, without a newline behind it; what is not known is left out. */
  public static byte[] toBytes(Registry.Row row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeStringField("type", row.kind().name().toLowerCase(Locale.ROOT));
      out.writeStringField("name", row.name());
      out.writeArrayFieldStart("aliases");
      for (String alias : row.aliases()) {
        out.writeString(alias);
      }
      out.writeEndArray();
      if (row.title().isPresent()) {
        out.writeStringField("title", row.title().get());
      }
      if (row.country().isPresent()) {
        out.writeStringField("country", row.country().get());
      }
      if (row.geonamesId().isPresent()) {
        out.writeNumberField("geonames_id", row.geonamesId().getAsInt());
      }
      articles(out, row.articles());
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void articles(JsonGenerator out, Map<String, Integer> articles)
      throws IOException {
    out.writeArrayFieldStart("articles");
    for (Map.Entry<String, Integer> article : articles.entrySet()) {
      out.writeStartObject();
      out.writeStringField("name", article.getKey());
      out.writeNumberField("mentions", article.getValue());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
