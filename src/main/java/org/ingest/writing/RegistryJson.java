package org.ingest.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ingest.collection.ArticleReference;
import org.ingest.collection.RegistryRow;
import org.ingest.entity.Coordinates;

/**
 * Writes a row of the {@link org.ingest.collection.Registry} as one line of JSON after {@code
 * registry.schema.json}, keys in a fixed order.
 */
public final class RegistryJson {
  private static final JsonFactory JSON =
      new JsonFactory().setCharacterEscapes(new LineEndEscapes());

  private RegistryJson() {}

  /** The object in UTF-8, without a newline after it; what is not known is left out. */
  public static byte[] toBytes(RegistryRow row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      new RowWriting(out).row(row);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return bytes.toByteArray();
  }

  /** One row on its way into one generator. */
  private record RowWriting(JsonGenerator out) {
    void row(RegistryRow row) throws IOException {
      out.writeStartObject();
      out.writeStringField("type", row.type().name().toLowerCase(Locale.ROOT));
      out.writeStringField("name", row.name());
      out.writeArrayFieldStart("aliases");
      for (String alias : row.aliases()) {
        out.writeString(alias);
      }
      out.writeEndArray();
      text("title", row.title());
      text("kind", row.kind());
      text("designator", row.designator());
      text("echelon", row.echelon());
      text("branch", row.branch());
      text("country", row.country());
      if (row.coordinates().isPresent()) {
        coordinates(row.coordinates().get());
      }
      if (row.geonamesId().isPresent()) {
        out.writeNumberField("geonames_id", row.geonamesId().getAsInt());
      }
      articles(row.articles());
      out.writeEndObject();
    }

    private void coordinates(Coordinates place) throws IOException {
      out.writeNumberField("latitude", place.latitude());
      out.writeNumberField("longitude", place.longitude());
    }

    private void articles(List<ArticleReference> articles) throws IOException {
      out.writeArrayFieldStart("articles");
      for (ArticleReference article : articles) {
        out.writeStartObject();
        out.writeStringField("id", article.id());
        text("duplicate_of", article.duplicateOf());
        out.writeStringField("name", article.name());
        out.writeNumberField("mentions", article.mentions());
        out.writeEndObject();
      }
      out.writeEndArray();
    }

    private void text(String key, Optional<String> value) throws IOException {
      if (value.isPresent()) {
        out.writeStringField(key, value.get());
      }
    }
  }
}
