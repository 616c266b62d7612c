package org.ingest.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.ingest.Options;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/**
 * What is asked of reading and extraction, in a form that is sent to executors.
 *
 * @param date of articles whose header gives none, null for none
 * @param kind how the inputs are written
 * @param columns the user's names of keys and columns
 * @param clean whether site furniture is removed
 * @param stretchBytes inputs of lines that are not packed are split into stretches of this length
 * @param partChars raw articles of this length together are one task's work
 */
record Settings(
    LocalDate date,
    InputFormat kind,
    TreeMap<String, String> columns,
    boolean clean,
    long stretchBytes,
    long partChars)
    implements Serializable {
  Settings(
      LocalDate date,
      InputFormat kind,
      Map<String, String> columns,
      boolean clean,
      long stretchBytes,
      long partChars) {
    this(date, kind, new TreeMap<>(columns), clean, stretchBytes, partChars);
  }

  Options options() {
    Options options =
        Options.DEFAULT
            .withClean(clean)
            .withSplitting(SplitOptions.DEFAULT.withFormat(kind).withColumns(columns));
    return date == null ? options : options.withDate(date);
  }
}
