package org.ingest.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.ingest.article.About;
import org.ingest.article.Article;
import org.ingest.article.ArticleSource;
import org.ingest.date.ArticleDate;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.Candidate;
import org.ingest.entity.DateMention;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.Organisation;
import org.ingest.entity.OrganisationMention;
import org.ingest.entity.Person;
import org.ingest.entity.PersonMention;
import org.ingest.entity.Place;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.PlacePrecision;
import org.ingest.entity.Reason;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitMention;
import org.ingest.text.CodePointIndex;
import org.ingest.text.Span;

/**
 * Writes one article as a JSON object after {@code articles.schema.json}: keys in a fixed order,
 * what is not known left out, lists always there, offsets in code points.
 *
 * <p>Safe for use by several threads.
 */
public final class ArticleJson {
  private static final JsonFactory JSON =
      new JsonFactory().setCharacterEscapes(new LineEndEscapes());

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
      new Writing(out, new CodePointIndex(article.text()), keys).article(article, producer);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return bytes.toByteArray();
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    return printer;
  }

  /** A list's element. */
  private interface Element<T> {
    void write(T value) throws IOException;
  }

  /** The entities of a kind and how one of them is written. */
  private record Entities<T>(List<T> list, Element<T> element) {}

  /** One article on its way into one generator. */
  private record Writing(JsonGenerator out, CodePointIndex codePoints, Optional<Set<String>> keys) {
    void article(Article article, Producer producer) throws IOException {
      out.writeStartObject();
      out.writeStringField("id", article.id());
      known("duplicate_of", article.duplicateOf());
      known("name", Optional.of(article.name()));
      known("title", article.title());
      known("date", article.date().map(ArticleDate::value));
      known("date_source", article.date().map(date -> word(date.source())));
      known("language", Optional.of(article.english() ? "en" : "und"));
      if (isAsked("source")) {
        source(article.source());
      }
      producer(producer);
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
      for (Kind kind : Kind.values()) {
        if (isAsked(kind.jsonKey())) {
          entities(kind.jsonKey(), entities(kind, article));
        }
      }
      if (isAsked("sentences")) {
        list("sentences", article.sentences(), this::offsets);
      }
    }

    private boolean isAsked(String key) {
      return keys.isEmpty() || keys.get().contains(key);
    }

    /** A key of the article's own. */
    private void known(String key, Optional<String> value) throws IOException {
      if (isAsked(key)) {
        text(key, value);
      }
    }

    private void producer(Producer producer) throws IOException {
      if (isAsked("made_by") && producer.isKnown()) {
        out.writeObjectFieldStart("made_by");
        text("version", producer.version());
        text("models", producer.models());
        out.writeEndObject();
      }
    }

    private void source(ArticleSource source) throws IOException {
      out.writeObjectFieldStart("source");
      out.writeStringField("file", source.file());
      out.writeNumberField("article", source.article());
      number("record", source.record());
      out.writeNumberField("first_line", source.firstLine());
      out.writeNumberField("last_line", source.lastLine());
      out.writeNumberField("removed_lines", source.removedLines());
      text("url", source.url());
      text("publisher", source.publisher());
      text("author", source.author());
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
      list("countries", about.countries());
      list("places", about.places());
      list("people", about.people());
      list("units", about.units());
      out.writeEndObject();
    }

    private Entities<?> entities(Kind kind, Article article) {
      return switch (kind) {
        case PERSON -> new Entities<>(article.people(), this::person);
        case PLACE -> new Entities<>(article.places(), this::place);
        case ORGANISATION -> new Entities<>(article.organisations(), this::organisation);
        case UNIT -> new Entities<>(article.units(), this::unit);
        case TROOP_COUNT -> new Entities<>(article.troopCounts(), this::troopCount);
        case DATE -> new Entities<>(article.dates(), this::date);
      };
    }

    private <T> void entities(String key, Entities<T> entities) throws IOException {
      list(key, entities.list, entities.element);
    }

    private void person(Person person) throws IOException {
      named(person.name(), person.aliases());
      text("title", person.title());
      list("mentions", person.mentions(), (PersonMention m) -> mention(m, m.confidence()));
    }

    private void place(Place place) throws IOException {
      named(place.name(), place.aliases());
      if (place.entry().isPresent()) {
        gazetteerEntry(place.entry().get());
      }
      text("precision", place.precision().map(PlacePrecision::word));
      if (!place.candidates().isEmpty()) {
        list("candidates", place.candidates(), this::candidate);
      }
      list("mentions", place.mentions(), (PlaceMention m) -> mention(m, m.confidence()));
    }

    private void candidate(Candidate candidate) throws IOException {
      out.writeStringField("name", candidate.name());
      gazetteerEntry(candidate.entry());
      out.writeNumberField("score", Math.round(candidate.score() * 10) / 10.0);
    }

    private void gazetteerEntry(GazetteerEntry entry) throws IOException {
      out.writeStringField("kind", entry.kind());
      text("country", entry.country());
      if (entry.coordinates().isPresent()) {
        out.writeNumberField("latitude", entry.coordinates().get().latitude());
        out.writeNumberField("longitude", entry.coordinates().get().longitude());
      }
      number("geonames_id", entry.geonamesId());
    }

    private void organisation(Organisation organisation) throws IOException {
      named(organisation.name(), organisation.aliases());
      list(
          "mentions",
          organisation.mentions(),
          (OrganisationMention m) -> mention(m, m.confidence()));
    }

    private void unit(Unit unit) throws IOException {
      named(unit.name(), unit.aliases());
      out.writeStringField("kind", word(unit.kind()));
      text("designator", unit.designator());
      text("echelon", unit.echelon());
      text("branch", unit.branch());
      text("country", unit.country());
      list("mentions", unit.mentions(), (UnitMention m) -> mention(m, m.confidence()));
    }

    private void named(String name, List<String> aliases) throws IOException {
      out.writeStringField("name", name);
      list("aliases", aliases);
    }

    private void troopCount(TroopCount count) throws IOException {
      TroopCountMention mention = count.mention();
      words(mention);
      number("min", mention.min());
      number("max", mention.max());
      out.writeStringField("modifier", word(mention.modifier()));
      text("noun", mention.noun());
      text("force", mention.force());
      text("force_basis", mention.forceBasis().map(Writing::word));
      out.writeStringField("status", word(mention.status()));
      flag("denied", mention.denied());
      flag("additional", mention.additional());
      text("place", count.place());
      text("date", count.date());
      text("unit", count.unit());
      text("attribution", mention.attribution().map(TroopCountMention.Attribution::text));
      flag("hedged", mention.hedged());
      number("part_of", count.partOf());
      number("repeats", count.repeats());
      if (!count.reasons().isEmpty()) {
        list("reasons", count.reasons(), this::reason);
      }
    }

    private void reason(Reason reason) throws IOException {
      out.writeStringField("attribute", reason.attribute());
      out.writeStringField("rule", reason.rule());
      text("value", reason.value());
      text("words", reason.words());
      flag("against", reason.against());
    }

    private void date(CalendarDate date) throws IOException {
      out.writeStringField("value", date.value());
      out.writeStringField("granularity", word(date.granularity()));
      out.writeBooleanField("resolved", date.resolved());
      list("mentions", date.mentions(), (DateMention m) -> words(m));
    }

    private void mention(Mention mention, double confidence) throws IOException {
      words(mention);
      out.writeNumberField("confidence", Math.round(confidence * 100) / 100.0);
    }

    private void words(Mention mention) throws IOException {
      out.writeStringField("text", mention.text());
      offsets(mention.span());
      out.writeNumberField("sentence", mention.sentence());
    }

    private void offsets(Span span) throws IOException {
      out.writeNumberField("start", codePoints.at(span.start()));
      out.writeNumberField("end", codePoints.at(span.end()));
    }

    private <T> void list(String key, List<T> values, Element<T> element) throws IOException {
      out.writeArrayFieldStart(key);
      for (T value : values) {
        out.writeStartObject();
        element.write(value);
        out.writeEndObject();
      }
      out.writeEndArray();
    }

    private void list(String key, List<String> values) throws IOException {
      out.writeArrayFieldStart(key);
      for (String value : values) {
        out.writeString(value);
      }
      out.writeEndArray();
    }

    private void text(String key, Optional<String> value) throws IOException {
      if (value.isPresent()) {
        out.writeStringField(key, value.get());
      }
    }

    private void number(String key, OptionalLong value) throws IOException {
      if (value.isPresent()) {
        out.writeNumberField(key, value.getAsLong());
      }
    }

    private void number(String key, OptionalInt value) throws IOException {
      if (value.isPresent()) {
        out.writeNumberField(key, value.getAsInt());
      }
    }

    private void flag(String key, boolean value) throws IOException {
      if (value) {
        out.writeBooleanField(key, true);
      }
    }

    /** <i>AT_LEAST</i> is written as <i>at_least</i>. */
    private static String word(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }
}
