package org.ingest.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.article.About;
import org.ingest.article.Article;
import org.ingest.article.ArticleSource;
import org.ingest.date.ArticleDate;
import org.ingest.entity.Kind;
import org.ingest.text.CodePointIndex;

/**
 * Writes one article as a JSON object after {@code articles.schema.json}: keys in a fixed order,
 * what is not known left out, lists always there, offsets in code points.
 *
 * <p>Safe for use by several threads.
 */
public final class ArticleJson {
  private static final JsonFactory JSON =
      new JsonFactory().setCharacterEscapes(new LineEndEscapes());

  /** What an article on one line begins with; all ids are of one length. */
  private static final String ID_KEY = "{\"id\":\"";

  /** The keys of an article, in their order. */
  static final List<String> KEYS =
      List.of(
          "id",
          "duplicate_of",
          "name",
          "title",
          "date",
          "date_source",
          "language",
          "source",
          "made_by",
          "corrections",
          "metadata",
          "about",
          "people",
          "places",
          "organisations",
          "units",
          "troop_counts",
          "dates",
          "sentences",
          "text");

  private final boolean pretty;
  private final Optional<Set<String>> keys;
  private final Producer producer;

  /** All keys, but what made them. */
  public ArticleJson(boolean pretty) {
    this(pretty, Optional.empty(), Producer.UNKNOWN);
  }

  /**
   * @param pretty true for one key a line, false for one line
   * @param keys those of an article that are written, none for all
   */
  ArticleJson(boolean pretty, Optional<Set<String>> keys, Producer producer) {
    this.pretty = pretty;
    this.keys = keys;
    this.producer = producer;
  }

  /** The object in UTF-8, without a newline after it. */
  public byte[] toBytes(Article article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      if (pretty) {
        out.setPrettyPrinter(indented());
      }
      new Writing(out, new JsonValues(out), keys).article(article, producer);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * What {@link #toBytes} gives on one line, marked as a copy afterwards: {@code duplicate_of}
   * stands behind the {@code id}.
   *
   * @param original the id of the article that it is a copy of
   */
  public static byte[] asCopyOf(byte[] line, String original) {
    int at = ID_KEY.length() + original.length() + 1;
    byte[] key = (",\"duplicate_of\":\"" + original + "\"").getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(line.length + key.length)
        .put(line, 0, at)
        .put(key)
        .put(line, at, line.length - at)
        .array();
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return printer;
  }

  /** One article on its way into one generator. */
  private record Writing(JsonGenerator out, JsonValues values, Optional<Set<String>> keys) {
    void article(Article article, Producer producer) throws IOException {
      out.writeStartObject();
      out.writeStringField("id", article.id());
      known("duplicate_of", article.duplicateOf());
      known("name", Optional.of(article.name()));
      known("title", article.title());
      known("date", article.date().map(ArticleDate::value));
      known("date_source", article.date().map(date -> JsonValues.word(date.source())));
      known("language", Optional.of(article.english() ? "en" : "und"));
      if (isAsked("source")) {
        source(article.source());
      }
      producer(producer);
      corrections(article.corrections());
      if (isAsked("metadata")) {
        metadata(article.metadata());
      }
      if (isAsked("about")) {
        about(article.about());
      }
      found(article);
      known("text", Optional.of(article.text()));
      out.writeEndObject();
    }

    private void found(Article article) throws IOException {
      EntityJson entities = new EntityJson(values, new CodePointIndex(article.text()));
      for (Kind kind : Kind.values()) {
        if (isAsked(kind.jsonKey())) {
          entities.write(kind, article);
        }
      }
      if (isAsked("sentences")) {
        values.list("sentences", article.sentences(), entities::offsets);
      }
    }

    private boolean isAsked(String key) {
      return keys.isEmpty() || keys.get().contains(key);
    }

    /** A key of the article's own. */
    private void known(String key, Optional<String> value) throws IOException {
      if (isAsked(key)) {
        values.text(key, value);
      }
    }

    private void producer(Producer producer) throws IOException {
      if (isAsked("made_by") && producer.isKnown()) {
        out.writeObjectFieldStart("made_by");
        values.text("version", producer.version());
        values.text("models", producer.models());
        out.writeEndObject();
      }
    }

    private void corrections(List<Integer> lines) throws IOException {
      if (isAsked("corrections") && !lines.isEmpty()) {
        out.writeArrayFieldStart("corrections");
        for (int line : lines) {
          out.writeNumber(line);
        }
        out.writeEndArray();
      }
    }

    private void source(ArticleSource source) throws IOException {
      out.writeObjectFieldStart("source");
      out.writeStringField("file", source.file());
      out.writeNumberField("article", source.article());
      values.number("record", source.record());
      out.writeNumberField("first_line", source.firstLine());
      out.writeNumberField("last_line", source.lastLine());
      out.writeNumberField("removed_lines", source.removedLines());
      values.text("url", source.url());
      values.text("publisher", source.publisher());
      values.text("author", source.author());
      out.writeEndObject();
    }

    /** What the input says beside the article, as it says it. */
    private void metadata(Map<String, String> values) throws IOException {
      if (values.isEmpty()) {
        return;
      }
      out.writeObjectFieldStart("metadata");
      for (Map.Entry<String, String> entry : values.entrySet()) {
        out.writeFieldName(entry.getKey());
        try (JsonParser value = JSON.createParser(entry.getValue())) {
          value.nextToken();
          out.copyCurrentStructure(value);
        }
      }
      out.writeEndObject();
    }

    private void about(About about) throws IOException {
      if (about.isEmpty()) {
        return;
      }
      out.writeObjectFieldStart("about");
      values.list("countries", about.countries());
      values.list("places", about.places());
      values.list("people", about.people());
      values.list("units", about.units());
      out.writeEndObject();
    }
  }
}
