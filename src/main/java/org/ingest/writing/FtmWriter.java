package org.ingest.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ingest.article.Article;

/**
 * Writes entities of FollowTheMoney, one per line, for Aleph and OpenAleph; {@link FtmEntities}
 * makes them. One that stands in two copies of an article has the same id in both, so that a reader
 * merges it.
 */
final class FtmWriter implements ArticleWriter {
  private static final JsonFactory JSON =
      new JsonFactory().setCharacterEscapes(new LineEndEscapes());

  private final OutputStream out;

  FtmWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Article article) throws IOException {
    for (FtmEntity entity : FtmEntities.of(article)) {
      line(entity);
    }
    out.flush();
  }

  private void line(FtmEntity entity) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.writeStartObject();
      json.writeStringField("id", entity.id());
      json.writeStringField("schema", entity.schema());
      json.writeObjectFieldStart("properties");
      for (var property : entity.properties().entrySet()) {
        values(json, property.getKey(), property.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void values(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
