package org.ingest.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ingest.ledger.ClaimPlace;
import org.ingest.ledger.Ledger;
import org.ingest.ledger.LedgerClaim;
import org.ingest.ledger.LedgerLine;
import org.ingest.ledger.Statement;

/**
 * Writes a {@link Ledger} as tables: one row per claim, or one row per statement of a line. No cell
 * is a spreadsheet's formula, see {@link CellText}.
 */
public final class LedgerTables {
  private static final List<String> CLAIM_COLUMNS =
      List.of(
          "id",
          "article",
          "date",
          "publisher",
          "text",
          "min",
          "max",
          "modifier",
          "noun",
          "force",
          "status",
          "denied",
          "additional",
          "hedged",
          "place",
          "country",
          "event_date",
          "other_time",
          "unit",
          "attribution",
          "claimant",
          "outlet",
          "part_of",
          "repeats",
          "sentence");

  private static final List<String> LINE_COLUMNS =
      List.of(
          "line",
          "force",
          "status",
          "place",
          "country",
          "subject",
          "event",
          "line_low",
          "line_high",
          "claimant",
          "min",
          "max",
          "modifier",
          "role",
          "denied",
          "hedged",
          "first",
          "last",
          "articles",
          "origins",
          "superseded",
          "contradicted",
          "sentence");

  private LedgerTables() {}

  /**
   * Writes the claims; the stream stays open.
   *
   * @throws IOException when the stream cannot be written
   */
  public static void writeClaims(Ledger ledger, OutputStream stream) throws IOException {
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    CsvWriter table = CsvWriter.builder().build(writer);
    table.writeRecord(CLAIM_COLUMNS);
    for (LedgerClaim claim : ledger.claims()) {
      table.writeRecord(defused(cells(claim)));
    }
    writer.flush();
  }

  private static List<String> defused(List<String> cells) {
    return cells.stream().map(CellText::defused).toList();
  }

  private static List<String> cells(LedgerClaim claim) {
    return List.of(
        claim.id(),
        claim.article().name(),
        text(claim.article().date()),
        text(claim.article().publisher()),
        claim.text(),
        number(claim.figure().min()),
        number(claim.figure().max()),
        word(claim.modifier()),
        text(claim.noun()),
        text(claim.force()),
        word(claim.status()),
        flag(claim.denied()),
        flag(claim.additional()),
        flag(claim.hedged()),
        text(claim.place().map(ClaimPlace::name)),
        text(claim.place().flatMap(ClaimPlace::country)),
        text(claim.date()),
        flag(claim.ofOtherTime()),
        text(claim.unit()),
        text(claim.attribution()),
        text(claim.claimant()),
        text(claim.outlet()),
        text(claim.partOf()),
        text(claim.repeats()),
        claim.words());
  }

  /**
   * Writes the lines; the stream stays open.
   *
   * @throws IOException when the stream cannot be written
   */
  public static void writeLines(Ledger ledger, OutputStream stream) throws IOException {
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    CsvWriter table = CsvWriter.builder().build(writer);
    table.writeRecord(LINE_COLUMNS);
    LineSink.each(
        ledger,
        line -> {
          for (int i = 0; i < line.statements().size(); i++) {
            table.writeRecord(defused(cells(line, i)));
          }
        });
    writer.flush();
  }

  private static List<String> cells(LedgerLine line, int index) {
    Statement statement = line.statements().get(index);
    return List.of(
        line.id(),
        text(line.force()),
        word(line.status()),
        text(line.place().map(ClaimPlace::name)),
        text(line.place().flatMap(ClaimPlace::country)),
        text(line.subject()),
        text(line.event()),
        number(line.range().low()),
        number(line.range().high()),
        text(statement.claimant()),
        number(statement.figure().min()),
        number(statement.figure().max()),
        word(statement.modifier()),
        word(statement.role()),
        flag(statement.denied()),
        flag(statement.hedged()),
        text(statement.first()),
        text(statement.last()),
        Integer.toString(statement.articles()),
        Integer.toString(statement.origins()),
        flag(statement.supersededBy().isPresent()),
        contradicted(line, index),
        statement.sentence());
  }

  /** Who says otherwise, or how many where nobody is named. */
  private static String contradicted(LedgerLine line, int index) {
    return line.contradictions().stream()
        .filter(each -> each.one() == index || each.other() == index)
        .map(each -> each.one() == index ? each.other() : each.one())
        .map(other -> who(line.statements().get(other)))
        .collect(Collectors.joining("; "));
  }

  private static String who(Statement statement) {
    String figure = number(statement.figure().min()) + "-" + number(statement.figure().max());
    return (statement.denied() ? "denied " : "")
        + figure
        + statement.claimant().map(each -> " (" + each + ")").orElse("");
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }

  private static String number(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "";
  }

  private static String flag(boolean value) {
    return value ? "true" : "";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
