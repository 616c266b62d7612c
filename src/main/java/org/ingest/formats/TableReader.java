package org.ingest.formats;

import com.fasterxml.jackson.databind.node.TextNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.ingest.reading.DecodedReader;
import org.ingest.reading.OpenInput;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/** Reads tables with a header row, one article per row. */
final class TableReader implements FormatReader {
  private static final int LONGEST_HEADER = 1 << 16;
  private static final int LONGEST_SEPARATOR_LINE = 8;

  /** How many rows are looked at to tell what a column holds. */
  private static final int ROWS_LOOKED_AT = 50;

  private static final int MOST_TOLD = 20;

  private final SplitOptions options;
  private final InputFormat format;

  TableReader(SplitOptions options, InputFormat format) {
    this.options = options;
    this.format = format;
  }

  @Override
  public void read(OpenInput open, ArticleSink sink) throws IOException {
    Items items = new Items(open.input(), sink, options.maxArticleChars());
    try (DecodedReader text = DecodedReader.of(open, options.encoding(), sink::problem);
        BufferedReader buffered = new BufferedReader(text, LONGEST_HEADER)) {
      passSeparatorLine(buffered);
      CsvReader<CsvRecord> rows =
          CsvReader.builder()
              .fieldSeparator(separator(buffered))
              .maxBufferSize(Math.max(LONGEST_HEADER, options.maxArticleChars()))
              .ofCsvRecord(buffered);
      read(rows.iterator(), items);
    } catch (CsvParseException | UncheckedIOException e) {
      items.fail("the table breaks off: " + said(cause(e)) + "; the rest is skipped");
    }
    items.finish("rows");
  }

  /** The first sentence of a message: what follows is advice for those who write programs. */
  private static String said(Throwable e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("buffer size")) {
      return "a cell over the limit of length (see --max-article-size)";
    }
    int end = message.indexOf(". ");
    return end < 0 ? message : message.substring(0, end);
  }

  private static Throwable cause(Throwable e) {
    return e.getCause() == null ? e : e.getCause();
  }

  private static void passSeparatorLine(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    char[] start = new char[LONGEST_SEPARATOR_LINE];
    int length = Math.max(0, text.read(start));
    text.reset();
    text.skip(TableSniffer.separatorLine(PlainText.of(new String(start, 0, length))));
  }

  private char separator(BufferedReader text) throws IOException {
    if (format == InputFormat.TSV) {
      return '\t';
    }
    text.mark(LONGEST_HEADER);
    StringBuilder header = new StringBuilder();
    for (int c = text.read();
        c >= 0 && c != '\n' && c != '\r' && header.length() < LONGEST_HEADER - 1; ) {
      header.append((char) c);
      c = text.read();
    }
    text.reset();
    char separator = TableSniffer.separator(header.toString());
    return separator == 0 ? ',' : separator;
  }

  private void read(Iterator<CsvRecord> rows, Items items) {
    if (!rows.hasNext()) {
      return;
    }
    List<String> header = rows.next().getFields().stream().map(TableSniffer::unquoted).toList();
    List<CsvRecord> first = new ArrayList<>();
    while (first.size() < ROWS_LOOKED_AT && rows.hasNext()) {
      first.add(rows.next());
    }
    TableColumns columns = TableColumns.of(header, first, options.columns());
    for (String missing : columns.missing()) {
      items.warn("no column \"" + missing + "\", which --columns names");
    }
    if (!columns.hasText()) {
      items.fail(
          "a table without a column of text ("
              + header.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))
              + (header.size() > MOST_TOLD ? ", …" : "")
              + "); not read: see"
              + " --columns");
      return;
    }
    int record = 0;
    for (CsvRecord row : first) {
      items.add(item(row, ++record, columns));
    }
    while (rows.hasNext()) {
      items.add(item(rows.next(), ++record, columns));
    }
    if (!columns.unused().isEmpty()) {
      UnusedKeys unused = new UnusedKeys();
      unused.add(columns.unused());
      unused.tell("columns", items);
    }
  }

  private static Item item(CsvRecord row, int record, TableColumns columns) {
    Fields fields = new Fields();
    for (int i = 0; i < Math.min(row.getFieldCount(), columns.size()); i++) {
      String cell = row.getField(i);
      String json = TextNode.valueOf(PlainText.of(cell)).toString();
      if (columns.meaning(i) != null) {
        fields.add(columns.name(i), columns.meaning(i), columns.read(i, cell), json);
      } else if (!cell.isBlank()) {
        fields.other(columns.name(i), json);
      }
    }
    String text = fields.text();
    int line = (int) row.getStartingLineNumber();
    int lines = (int) String.join("", row.getFields()).chars().filter(c -> c == '\n').count();
    return new Item(fields.header(), MarkedText.plain(text), record, line, line + lines, 0);
  }
}
