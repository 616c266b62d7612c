package org.ingest.spark;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.ingest.Options;
import org.ingest.corrections.Corrections;
import org.ingest.corrections.CorrectionsFile;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.LexiconFile;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/**
 * What is asked of reading and extraction, in a form that is sent to executors.
 *
 * @param date of articles whose header gives none, null for none
 * @param kind how the inputs are written
 * @param columns the user's names of keys and columns
 * @param clean whether site furniture is removed
 * @param lexicon what the user knows, null for nothing
 * @param corrections what the user decides, null for nothing
 * @param stretchBytes inputs of lines that are not packed are split into stretches of this length
 * @param partChars raw articles of this length together are one task's work
 */
record Settings(
    LocalDate date,
    InputFormat kind,
    TreeMap<String, String> columns,
    boolean clean,
    UserList lexicon,
    UserList corrections,
    long stretchBytes,
    long partChars)
    implements Serializable {
  Settings(
      LocalDate date,
      InputFormat kind,
      Map<String, String> columns,
      boolean clean,
      UserList lexicon,
      UserList corrections,
      long stretchBytes,
      long partChars) {
    this(date, kind, new TreeMap<>(columns), clean, lexicon, corrections, stretchBytes, partChars);
  }

  /**
   * The program's names, and the user's beside them.
   *
   * @throws IOException when a line of the user's is wrong, with a message for the user
   */
  Lexicon names() throws IOException {
    return lexicon == null ? Lexicon.standard() : LexiconFile.read(lexicon.name(), lexicon.bytes());
  }

  /** What the user decides; wrong lines are told elsewhere. */
  Corrections decisions() throws IOException {
    return corrections == null
        ? Corrections.NONE
        : CorrectionsFile.read(corrections.name(), corrections.bytes(), problem -> {});
  }

  /** But for the user's decisions. */
  Options options() {
    Options options =
        Options.DEFAULT
            .withClean(clean)
            .withSplitting(SplitOptions.DEFAULT.withFormat(kind).withColumns(columns));
    return date == null ? options : options.withDate(date);
  }
}
