package org.ingest.lexicon;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A list of the user's as a table: commas, semicolons or tabs, and a header that names columns. */
final class ListTable {
  private static final String SEPARATORS = ",;\t";

  private final ListColumns columns;
  private final ListFile.Rows rows;
  private final ListFile.Faults faults;
  private List<String> header = List.of();

  private ListTable(ListColumns columns, ListFile.Rows rows, ListFile.Faults faults) {
    this.columns = columns;
    this.rows = rows;
    this.faults = faults;
  }

  static void read(
      String file, String text, ListColumns columns, ListFile.Rows rows, ListFile.Faults faults)
      throws IOException {
    char separator = separator(text);
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
      new ListTable(columns, rows, faults).read(file, records.iterator(), isOpen(text, separator));
    } catch (CsvParseException e) {
      throw new IOException(file + ": expected a CSV table: " + e.getMessage(), e);
    }
  }

  /** What stands first between the names of columns, none of which holds such a character. */
  private static char separator(String text) {
    return (char)
        text.lines()
            .findFirst()
            .orElse("")
            .chars()
            .filter(each -> SEPARATORS.indexOf(each) >= 0)
            .findFirst()
            .orElse(',');
  }

  /** Whether the last row takes in the rest of the file, since its quotes do not end. */
  private static boolean isOpen(String text, char separator) {
    boolean quoted = false;
    char before = '\n';
    for (char letter : text.toCharArray()) {
      // two in a row close and open again
      boolean mayOpen = before == separator || before == '\n' || before == '\r' || before == '"';
      quoted = letter == '"' ? !quoted && mayOpen : quoted;
      before = letter;
    }
    return quoted;
  }

  private void read(String file, Iterator<CsvRecord> records, boolean open) throws IOException {
    try {
      header = records.hasNext() ? stripped(records.next()) : List.of();
      columns.check("a header", header);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ":1: " + e.getMessage(), e);
    }
    while (records.hasNext()) {
      CsvRecord record = records.next();
      if (open && !records.hasNext()) {
        faults.tell(line(record), "expected a closing quotation mark, found the end of the file");
      } else {
        read(record);
      }
    }
  }

  private void read(CsvRecord record) throws IOException {
    List<String> cells = stripped(record);
    if (cells.size() > header.size()) {
      faults.tell(
          line(record),
          "expected " + header.size() + " cells, found " + cells.size() + " (quote commas)");
    } else if (!cells.stream().allMatch(String::isEmpty)) {
      ListFile.hand(new ListRow(line(record), byColumn(cells)), rows, faults);
    }
  }

  private Map<String, String> byColumn(List<String> cells) {
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        byColumn.put(header.get(i), cells.get(i));
      }
    }
    return byColumn;
  }

  private static List<String> stripped(CsvRecord record) {
    return record.getFields().stream().map(String::strip).toList();
  }

  private static int line(CsvRecord record) {
    return (int) record.getStartingLineNumber();
  }
}
