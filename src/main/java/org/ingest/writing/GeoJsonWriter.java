package org.ingest.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ingest.article.Article;

/**
 * Writes points for a map, after RFC 7946: one collection with a feature for each place whose
 * coordinates are known, and for each troop count at such a place.
 *
 * <p>A feature's properties are {@code feature}, which is <i>place</i> or <i>count</i>, and the
 * columns of the table of places or counts that say something.
 */
final class GeoJsonWriter implements ArticleWriter {
  private static final JsonFactory JSON =
      new JsonFactory().setCharacterEscapes(new LineEndEscapes());
  private static final byte[] OPENING = utf8("{\"type\":\"FeatureCollection\",\"features\":[\n");
  private static final byte[] SEPARATOR = utf8(",\n");
  private static final byte[] CLOSING = utf8("\n]}\n");

  private final OutputStream out;
  private final TableLayout<?> places = OutputTable.PLACES.layout();
  private final TableLayout<?> counts = OutputTable.COUNTS.layout();
  private boolean any;

  GeoJsonWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Article article) throws IOException {
    features("place", places, article);
    features("count", counts, article);
    out.flush();
  }

  private void features(String feature, TableLayout<?> table, Article article) throws IOException {
    int longitude = table.names().indexOf("longitude");
    for (List<String> row : table.rows(article)) {
      if (!row.get(longitude).isEmpty()) {
        byte[] bytes = bytes(feature, table, row);
        out.write(any ? SEPARATOR : OPENING);
        any = true;
        out.write(bytes);
      }
    }
  }

  private static byte[] bytes(String feature, TableLayout<?> table, List<String> row)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("type", "Feature");
      point(json, table.names(), row);
      json.writeObjectFieldStart("properties");
      json.writeStringField("feature", feature);
      properties(json, table.columns(), row);
      json.writeEndObject();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** The longitude comes first. */
  private static void point(JsonGenerator json, List<String> names, List<String> row)
      throws IOException {
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(row.get(names.indexOf("longitude")));
    json.writeNumber(row.get(names.indexOf("latitude")));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void properties(
      JsonGenerator json, List<? extends Column<?>> columns, List<String> row) throws IOException {
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        json.writeFieldName(columns.get(i).name());
        value(json, columns.get(i).type(), row.get(i));
      }
    }
  }

  private static void value(JsonGenerator json, Column.Type type, String value) throws IOException {
    switch (type) {
      case NUMBER -> json.writeNumber(value);
      case FLAG -> json.writeBoolean(Boolean.parseBoolean(value));
      default -> json.writeString(value);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (!any) {
        out.write(OPENING);
      }
      out.write(CLOSING);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
