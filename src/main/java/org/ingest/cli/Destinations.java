package org.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ingest.writing.OutputFormat;
import org.ingest.writing.OutputOptions;
import org.ingest.writing.OutputTable;

/**
 * Works out which files a run writes: one, or in a folder one for each form and table.
 *
 * @param formats as asked for, may be empty: then the file's name tells, or it is JSON
 * @param tables as asked for, may be empty: then it is the counts
 * @param output as typed; none is standard output
 * @param options of the JSON, or of the table where only tables are written
 */
record Destinations(
    List<OutputFormat> formats,
    List<OutputTable> tables,
    Optional<String> output,
    OutputOptions options) {
  /**
   * @throws IllegalArgumentException with a message for the user
   */
  List<Destination> list() {
    List<Destination> all = new ArrayList<>();
    List<OutputFormat> forms = formats.isEmpty() ? List.of(byName()) : formats;
    boolean areTablesOnly = forms.stream().allMatch(OutputFormat::isTable);
    checkTables(forms);
    for (OutputFormat format : forms) {
      OutputOptions ofFormat = areTablesOnly || format.isJson() ? options : options.whole();
      for (OutputTable table : tablesOf(format)) {
        all.add(new Destination(Optional.empty(), false, format, ofFormat.with(table)));
      }
    }
    all.forEach(each -> each.options().check(each.format()));
    return placed(all);
  }

  /** What the name of the file ends in: {@code out.csv}. */
  private OutputFormat byName() {
    String name = output.orElse("").toLowerCase(Locale.ROOT);
    for (OutputFormat format : OutputFormat.values()) {
      if (name.endsWith("." + format.word())) {
        return format;
      }
    }
    return tables.isEmpty() ? OutputFormat.JSON : OutputFormat.CSV;
  }

  private void checkTables(List<OutputFormat> forms) {
    if (!tables.isEmpty() && forms.stream().noneMatch(OutputFormat::isTable)) {
      throw new IllegalArgumentException("--table goes with --format csv or tsv");
    }
    if (options.fields().isPresent()
        && forms.stream().noneMatch(each -> each.isTable() || each.isJson())) {
      throw new IllegalArgumentException("fields can be chosen of JSON and of tables only");
    }
  }

  private List<OutputTable> tablesOf(OutputFormat format) {
    return !format.isTable() || tables.isEmpty() ? List.of(OutputTable.COUNTS) : tables;
  }

  private List<Destination> placed(List<Destination> all) {
    if (output.isEmpty() && all.size() > 1) {
      throw new IllegalArgumentException("several formats or tables need --output DIR");
    }
    if (output.isEmpty()) {
      return all;
    }
    Path path = Path.of(output.get());
    if (all.size() > 1 && Files.exists(path) && !Files.isDirectory(path)) {
      throw new IllegalArgumentException(
          "expected a folder for several formats or tables, found the file " + output.get());
    }
    boolean isFolder = all.size() > 1 || output.get().endsWith("/") || Files.isDirectory(path);
    return all.stream().map(each -> placed(each, path, isFolder)).toList();
  }

  private static Destination placed(Destination each, Path path, boolean isFolder) {
    String stem = each.format().isTable() ? each.options().table().word() : "articles";
    Path file = isFolder ? path.resolve(stem + "." + each.format().word()) : path;
    return new Destination(Optional.of(file), isFolder, each.format(), each.options());
  }
}
