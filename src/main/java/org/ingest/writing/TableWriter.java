package org.ingest.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ingest.article.Article;

/**
 * Writes a table with a header row after RFC 4180: cells with separators, quotes or line ends are
 * quoted, lines of CSV end in CR LF, those of TSV in LF. An article that has nothing for the table
 * has no row.
 */
final class TableWriter implements ArticleWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final OutputStream out;
  private final TableLayout<?> layout;
  private final CsvWriter.CsvWriterBuilder lines;
  private final boolean marked;
  private boolean begun;

  private TableWriter(
      OutputStream out, OutputOptions options, char separator, LineDelimiter lineEnd) {
    this.out = out;
    this.layout = options.layout();
    this.marked = options.byteOrderMark();
    this.lines = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(lineEnd);
  }

  static TableWriter csv(OutputStream out, OutputOptions options) {
    return new TableWriter(out, options, ',', LineDelimiter.CRLF);
  }

  static TableWriter tsv(OutputStream out, OutputOptions options) {
    return new TableWriter(out, options, '\t', LineDelimiter.LF);
  }

  @Override
  public void write(Article article) throws IOException {
    begin();
    write(layout.rows(article).stream().map(this::safe).toList());
    out.flush();
  }

  private List<String> safe(List<String> row) {
    List<String> safe = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      boolean isText = layout.columns().get(i).type() == Column.Type.TEXT;
      safe.add(isText ? CellText.defused(row.get(i)) : row.get(i));
    }
    return safe;
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.write((marked ? BYTE_ORDER_MARK : "").getBytes(StandardCharsets.UTF_8));
      write(List.of(layout.names()));
    }
  }

  private void write(List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = lines.build(text)) {
      rows.forEach(csv::writeRecord);
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    try (out) {
      begin();
    }
  }
}
