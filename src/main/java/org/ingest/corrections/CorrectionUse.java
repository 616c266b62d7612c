package org.ingest.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ingest.reading.Problem;

/** Which of the user's corrections were applied in a run, and what is to be told of the others. */
public final class CorrectionUse {
  /** A file of corrections may be about far more articles than a run reads. */
  private static final int MOST_TOLD = 5;

  private final String file;
  private final Corrections corrections;
  private final Set<Integer> applied = new HashSet<>();
  private final Set<String> read = new HashSet<>();

  /**
   * @param file what the user calls the file of the corrections
   */
  public CorrectionUse(String file, Corrections corrections) {
    this.file = file;
    this.corrections = corrections;
  }

  /**
   * Notes an article that was read.
   *
   * @param lines of the corrections that were applied to it
   */
  public void note(String article, Collection<Integer> lines) {
    if (!corrections.about(article).isEmpty()) {
      read.add(article);
      applied.addAll(lines);
    }
  }

  /** What was not applied, as warnings; of articles that were not read the first few. */
  public List<Problem> unmet() {
    List<Problem> problems = new ArrayList<>();
    int unread = 0;
    for (Correction each : corrections.all()) {
      if (applied.contains(each.line())) {
        continue;
      }
      if (read.contains(each.article())) {
        problems.add(Problem.warning(file, each.line(), each.unmet()));
      } else if (unread++ < MOST_TOLD) {
        String message = "no article " + each.article() + " was read; not applied";
        problems.add(Problem.warning(file, each.line(), message));
      }
    }
    if (unread > MOST_TOLD) {
      String more = unread - MOST_TOLD + " more corrections of articles that were not read";
      problems.add(Problem.warning(file, more));
    }
    return problems;
  }
}
