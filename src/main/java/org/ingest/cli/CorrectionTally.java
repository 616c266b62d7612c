package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ingest.Options;
import org.ingest.OutcomeSink;
import org.ingest.corrections.CorrectionUse;
import org.ingest.corrections.Corrections;
import org.ingest.corrections.CorrectionsFile;

/** The user's corrections in a run: notes which were applied, and tells the others at its end. */
final class CorrectionTally {
  private final Corrections corrections;
  private final CorrectionUse use;
  private final Tally tally;

  private CorrectionTally(String file, Corrections corrections, Tally tally) {
    this.corrections = corrections;
    this.use = new CorrectionUse(file, corrections);
    this.tally = tally;
  }

  /**
   * Reads the corrections.
   *
   * @param tally told of lines that are wrong
   * @throws IOException when the file cannot be read, with a message for the user
   */
  static CorrectionTally open(Optional<Path> file, Tally tally) throws IOException {
    return file.isEmpty()
        ? new CorrectionTally("", Corrections.NONE, tally)
        : new CorrectionTally(
            file.get().toString(), CorrectionsFile.read(file.get(), tally::noteOfList), tally);
  }

  /** The options with these corrections. */
  Options with(Options options) {
    return options.withCorrections(corrections);
  }

  /** A sink before another, for what was applied. */
  OutcomeSink before(OutcomeSink sink) {
    return outcome -> {
      outcome.article().ifPresent(each -> use.note(each.id(), each.corrections()));
      sink.accept(outcome);
    };
  }

  /** Tells what was not applied to any article. */
  void finish() {
    use.unmet().forEach(tally::note);
  }
}
