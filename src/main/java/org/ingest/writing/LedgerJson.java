package org.ingest.writing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
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
      LedgerWriting writing = new LedgerWriting(out, new JsonValues(out));
      writing.claims(ledger);
      LineSink.each(ledger, writing::line);
    }
  }

  /**
   * Writes its articles and claims only, of which another makes the lines; the stream stays open.
   *
   * @throws IOException when the stream cannot be written
   */
  public static void writeClaims(Ledger ledger, OutputStream stream) throws IOException {
    try (JsonGenerator out = JSON.createGenerator(stream)) {
      new LedgerWriting(out, new JsonValues(out)).claims(ledger);
    }
  }

  /** One ledger on its way into one generator. */
  private record LedgerWriting(JsonGenerator out, JsonValues values) {
    LedgerWriting {
      out.setRootValueSeparator(null);
    }

    /** What the lines are made of. */
    void claims(Ledger ledger) throws IOException {
      List<ClaimArticle> articles = ledger.articles();
      List<LedgerClaim> claims = ledger.claims();
      head(articles.size(), claims.size());
      for (ClaimArticle article : articles) {
        article(article);
      }
      for (LedgerClaim claim : claims) {
        claim(claim);
      }
    }

    private void head(int articles, int claims) throws IOException {
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

    private void article(ClaimArticle article) throws IOException {
      start("article");
      out.writeStringField("key", article.key());
      out.writeStringField("id", article.id());
      out.writeStringField("name", article.name());
      values.text("title", article.title());
      values.text("date", article.date());
      values.text("publisher", article.publisher());
      values.text("url", article.url());
      values.list("countries", article.countries());
      out.writeStringField("signature", article.signature());
      end();
    }

    private void claim(LedgerClaim claim) throws IOException {
      start("claim");
      out.writeStringField("id", claim.id());
      out.writeStringField("article", claim.article().key());
      out.writeNumberField("start", claim.start());
      out.writeNumberField("sentence", claim.sentence());
      out.writeStringField("text", claim.text());
      figure(claim.figure());
      out.writeStringField("modifier", JsonValues.word(claim.modifier()));
      values.text("noun", claim.noun());
      values.text("force", claim.force());
      values.text("force_as_written", claim.forceAsWritten());
      values.flag("inferred", claim.inferred());
      out.writeStringField("status", JsonValues.word(claim.status()));
      values.flag("denied", claim.denied());
      values.flag("additional", claim.additional());
      values.flag("hedged", claim.hedged());
      place(claim.place());
      values.text("date", claim.date());
      values.flag("other_time", claim.ofOtherTime());
      values.text("unit", claim.unit());
      values.text("attribution", claim.attribution());
      values.text("claimant", claim.claimant());
      values.text("outlet", claim.outlet());
      values.text("part_of", claim.partOf());
      values.text("repeats", claim.repeats());
      out.writeStringField("words", claim.words());
      end();
    }

    void line(LedgerLine line) throws IOException {
      start("line");
      out.writeStringField("id", line.id());
      values.text("force", line.force());
      out.writeStringField("status", JsonValues.word(line.status()));
      place(line.place());
      values.text("subject", line.subject());
      values.text("event", line.event());
      out.writeBooleanField("located", line.located());
      range(line.range());
      values.list("statements", line.statements(), this::statement);
      values.list("timeline", line.timeline(), this::point);
      values.list("contradictions", line.contradictions(), this::contradiction);
      values.flag("more_contradictions", line.more());
      values.list("sums", line.sums(), this::sum);
      values.list("merges", line.merges(), this::merge);
      end();
    }

    private void statement(Statement statement) throws IOException {
      values.text("claimant", statement.claimant());
      values.list("attributions", statement.attributions());
      figure(statement.figure());
      out.writeStringField("modifier", JsonValues.word(statement.modifier()));
      out.writeStringField("role", JsonValues.word(statement.role()));
      values.flag("denied", statement.denied());
      values.flag("hedged", statement.hedged());
      values.text("first", statement.first());
      values.text("last", statement.last());
      out.writeNumberField("articles", statement.articles());
      out.writeNumberField("origins", statement.origins());
      values.text("part_of", statement.partOf());
      values.number("superseded_by", statement.supersededBy());
      values.list("claims", statement.claims());
      out.writeStringField("words", statement.sentence());
    }

    private void point(TimePoint point) throws IOException {
      values.text("day", point.day());
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
      values.text("day", contradiction.day());
      out.writeStringField("reason", contradiction.reason().words());
    }

    private void sum(StatedSum sum) throws IOException {
      values.list("claims", List.of(sum.base(), sum.additional()));
      figure(sum.sum());
    }

    private void merge(LedgerLine.Merge merge) throws IOException {
      out.writeStringField("claim", merge.claim());
      out.writeStringField("reason", merge.reason().words());
    }

    private void figure(Figure figure) throws IOException {
      values.number("min", figure.min());
      values.number("max", figure.max());
    }

    private void range(Range range) throws IOException {
      values.number("low", range.low());
      values.number("high", range.high());
      values.flag("open_low", range.openLow());
      values.flag("open_high", range.openHigh());
    }

    private void place(Optional<ClaimPlace> place) throws IOException {
      if (place.isPresent()) {
        out.writeObjectFieldStart("place");
        out.writeStringField("name", place.get().name());
        values.text("kind", place.get().kind());
        values.text("country", place.get().country());
        out.writeEndObject();
      }
    }
  }
}
