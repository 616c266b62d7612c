package org.ingest.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ingest.ledger.ClaimArticle;
import org.ingest.ledger.ClaimPlace;
import org.ingest.ledger.Contradiction;
import org.ingest.ledger.Figure;
import org.ingest.ledger.Ledger;
import org.ingest.ledger.LedgerClaim;
import org.ingest.ledger.LedgerLine;
import org.ingest.ledger.LedgerReader;
import org.ingest.ledger.Range;
import org.ingest.ledger.StatedSum;
import org.ingest.ledger.Statement;
import org.ingest.ledger.TimePoint;

/**
 * Writes a {@link Ledger} as JSON Lines after {@code ledger.schema.json}: what it is, its articles,
 * its claims, its lines, with keys in a fixed order.
 */
public final class LedgerJson {
  private static final JsonFactory JSON =
      new JsonFactory()
          .setCharacterEscapes(new LineEndEscapes())
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private LedgerJson() {}

  /**
   * Writes all of it; the stream stays open.
   *
   * @throws IOException when the stream cannot be written
   */
  public static void write(Ledger ledger, OutputStream stream) throws IOException {
    try (JsonGenerator out = JSON.createGenerator(stream)) {
      out.setRootValueSeparator(null);
      LedgerWriting writing = new LedgerWriting(out);
      List<ClaimArticle> articles = ledger.articles();
      List<LedgerClaim> claims = ledger.claims();
      writing.head(articles.size(), claims.size());
      for (ClaimArticle article : articles) {
        writing.article(article);
      }
      for (LedgerClaim claim : claims) {
        writing.claim(claim);
      }
      LineSink.each(ledger, writing::line);
    }
  }

  /** One ledger on its way into one generator. */
  private record LedgerWriting(JsonGenerator out) {
    void head(int articles, int claims) throws IOException {
      start("ledger");
      out.writeNumberField("version", LedgerReader.VERSION);
      out.writeNumberField("articles", articles);
      out.writeNumberField("claims", claims);
      end();
    }

    private void start(String type) throws IOException {
      out.writeStartObject();
      out.writeStringField("type", type);
    }

    private void end() throws IOException {
      out.writeEndObject();
      out.writeRaw('\n');
    }

    void article(ClaimArticle article) throws IOException {
      start("article");
      out.writeStringField("key", article.key());
      out.writeStringField("id", article.id());
      out.writeStringField("name", article.name());
      text("title", article.title());
      text("date", article.date());
      text("publisher", article.publisher());
      text("url", article.url());
      texts("countries", article.countries());
      out.writeStringField("signature", article.signature());
      end();
    }

    void claim(LedgerClaim claim) throws IOException {
      start("claim");
      out.writeStringField("id", claim.id());
      out.writeStringField("article", claim.article().key());
      out.writeNumberField("start", claim.start());
      out.writeNumberField("sentence", claim.sentence());
      out.writeStringField("text", claim.text());
      figure(claim.figure());
      out.writeStringField("modifier", word(claim.modifier()));
      text("noun", claim.noun());
      text("force", claim.force());
      text("force_as_written", claim.forceAsWritten());
      flag("inferred", claim.inferred());
      out.writeStringField("status", word(claim.status()));
      flag("denied", claim.denied());
      flag("additional", claim.additional());
      flag("hedged", claim.hedged());
      place(claim.place());
      text("date", claim.date());
      flag("other_time", claim.ofOtherTime());
      text("unit", claim.unit());
      text("attribution", claim.attribution());
      text("claimant", claim.claimant());
      text("outlet", claim.outlet());
      text("part_of", claim.partOf());
      text("repeats", claim.repeats());
      out.writeStringField("words", claim.words());
      end();
    }

    void line(LedgerLine line) throws IOException {
      start("line");
      out.writeStringField("id", line.id());
      text("force", line.force());
      out.writeStringField("status", word(line.status()));
      place(line.place());
      text("subject", line.subject());
      text("event", line.event());
      out.writeBooleanField("located", line.located());
      range(line.range());
      list("statements", line.statements(), this::statement);
      list("timeline", line.timeline(), this::point);
      list("contradictions", line.contradictions(), this::contradiction);
      flag("more_contradictions", line.more());
      list("sums", line.sums(), this::sum);
      list("merges", line.merges(), this::merge);
      end();
    }

    private void statement(Statement statement) throws IOException {
      text("claimant", statement.claimant());
      texts("attributions", statement.attributions());
      figure(statement.figure());
      out.writeStringField("modifier", word(statement.modifier()));
      out.writeStringField("role", word(statement.role()));
      flag("denied", statement.denied());
      flag("hedged", statement.hedged());
      text("first", statement.first());
      text("last", statement.last());
      out.writeNumberField("articles", statement.articles());
      out.writeNumberField("origins", statement.origins());
      text("part_of", statement.partOf());
      number("superseded_by", statement.supersededBy());
      texts("claims", statement.claims());
      out.writeStringField("words", statement.sentence());
    }

    private void point(TimePoint point) throws IOException {
      text("day", point.day());
      range(point.range());
      out.writeArrayFieldStart("statements");
      for (int statement : point.statements()) {
        out.writeNumber(statement);
      }
      out.writeEndArray();
    }

    private void contradiction(Contradiction contradiction) throws IOException {
      out.writeArrayFieldStart("statements");
      out.writeNumber(contradiction.one());
      out.writeNumber(contradiction.other());
      out.writeEndArray();
      text("day", contradiction.day());
      out.writeStringField("reason", contradiction.reason().words());
    }

    private void sum(StatedSum sum) throws IOException {
      texts("claims", List.of(sum.base(), sum.additional()));
      figure(sum.sum());
    }

    private void merge(LedgerLine.Merge merge) throws IOException {
      out.writeStringField("claim", merge.claim());
      out.writeStringField("reason", merge.reason().words());
    }

    private void figure(Figure figure) throws IOException {
      number("min", figure.min());
      number("max", figure.max());
    }

    private void range(Range range) throws IOException {
      number("low", range.low());
      number("high", range.high());
      flag("open_low", range.openLow());
      flag("open_high", range.openHigh());
    }

    private void place(Optional<ClaimPlace> place) throws IOException {
      if (place.isPresent()) {
        out.writeObjectFieldStart("place");
        out.writeStringField("name", place.get().name());
        text("kind", place.get().kind());
        text("country", place.get().country());
        out.writeEndObject();
      }
    }

    /** Writes the keys of one element. */
    private interface Element<T> {
      void write(T value) throws IOException;
    }

    private <T> void list(String key, Collection<T> values, Element<T> element) throws IOException {
      out.writeArrayFieldStart(key);
      for (T value : values) {
        out.writeStartObject();
        element.write(value);
        out.writeEndObject();
      }
      out.writeEndArray();
    }

    private void texts(String key, Collection<String> values) throws IOException {
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

    private static String word(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }
}
