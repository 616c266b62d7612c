package org.ingest.writing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the form of an output.
 *
 * @param pretty whether JSON is indented, where the form allows it
 * @param table which table, where the form is one
 * @param byteOrderMark whether a table begins with a mark that tells old spreadsheets that it is
 *     UTF-8
 * @param fields the keys of an article that JSON has, or the columns that a table has; none is all
 * @param producer what makes the output
 */
public record OutputOptions(
    boolean pretty,
    OutputTable table,
    boolean byteOrderMark,
    Optional<List<String>> fields,
    Producer producer) {
  /** As the command does without options. */
  public static final OutputOptions DEFAULT =
      new OutputOptions(false, OutputTable.COUNTS, false, Optional.empty(), Producer.UNKNOWN);

  public OutputOptions {
    fields = fields.map(List::copyOf);
  }

  /** The keys that an article's JSON may have, in their order. */
  public static List<String> articleKeys() {
    return ArticleJson.KEYS;
  }

  /** The same for another table. */
  public OutputOptions with(OutputTable other) {
    return new OutputOptions(pretty, other, byteOrderMark, fields, producer);
  }

  /** The same with all fields. */
  public OutputOptions whole() {
    return new OutputOptions(pretty, table, byteOrderMark, Optional.empty(), producer);
  }

  /**
   * Fails unless a form has the fields that are asked for.
   *
   * @throws IllegalArgumentException naming those that there are
   */
  public void check(OutputFormat format) {
    if (fields.isPresent() && format.isTable()) {
      layout();
    } else if (fields.isPresent()) {
      keys();
    }
  }

  TableLayout<?> layout() {
    TableLayout<?> all = table.layout();
    return fields.isPresent() ? all.only(fields.get()) : all;
  }

  /** The keys of an article that are written, none for all; the {@code id} always is. */
  Optional<Set<String>> keys() {
    return fields.map(OutputOptions::keys);
  }

  private static Set<String> keys(List<String> wanted) {
    Set<String> keys = new LinkedHashSet<>(List.of("id"));
    for (String key : wanted) {
      if (!ArticleJson.KEYS.contains(key)) {
        throw new IllegalArgumentException(
            "no field \"" + key + "\"; there are " + String.join(", ", ArticleJson.KEYS));
      }
      keys.add(key);
    }
    return keys;
  }
}
