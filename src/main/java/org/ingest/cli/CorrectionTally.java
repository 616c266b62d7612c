package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ingest.Options;
import org.ingest.OutcomeSink;
import org.ingest.article.Article;
import org.ingest.corrections.Correction;
import org.ingest.corrections.Corrections;
import org.ingest.corrections.CorrectionsFile;
import org.ingest.reading.Problem;

/** The user's corrections in a run: notes which were applied, and tells the others at its end. */
final class CorrectionTally {
  /** A file of corrections may be about far more articles than a run reads. */
  private static final int MOST_TOLD = 5;

  private final String file;
  private final Corrections corrections;
  private final Tally tally;
  private final Set<Integer> applied = new HashSet<>();
  private final Set<String> read = new HashSet<>();
  private int unread;

  private CorrectionTally(String file, Corrections corrections, Tally tally) {
    this.file = file;
    this.corrections = corrections;
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
      outcome.article().ifPresent(this::note);
      sink.accept(outcome);
    };
  }

  private void note(Article article) {
    if (!corrections.about(article.id()).isEmpty()) {
      read.add(article.id());
      applied.addAll(article.corrections());
    }
  }

  /** Tells what was not applied to any article. */
  void finish() {
    corrections.all().stream().filter(each -> !applied.contains(each.line())).forEach(this::tell);
    if (unread > MOST_TOLD) {
      int more = unread - MOST_TOLD;
      tally.note(Problem.warning(file, more + " more corrections of articles that were not read"));
    }
  }

  private void tell(Correction correction) {
    if (read.contains(correction.article())) {
      tally.note(Problem.warning(file, correction.line(), correction.unmet()));
      return;
    }
    unread++;
    if (unread <= MOST_TOLD) {
      String message = "no article " + correction.article() + " was read; not applied";
      tally.note(Problem.warning(file, correction.line(), message));
    }
  }
}
