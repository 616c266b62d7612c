package org.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.ingest.corrections.Corrections;
import org.ingest.splitting.SplitOptions;

/**
 * How an {@link Ingester} reads and extracts.
 *
 * @param clean whether site furniture and repeated captions are removed
 * @param date the date of articles whose header gives none
 * @param explain whether places that are unsure come with their candidates, and troop counts with
 *     what speaks for their values
 * @param minConfidence names that the name finder is less sure of are left out, 0 to 1
 * @param splitting how files are told apart into articles
 * @param siteFurniture whether inputs are read twice, to learn first what repeats over the pages of
 *     a site; standard input and pipes are not learned from
 * @param corrections the user's decisions on articles, applied to each as it is found
 * @param jobs how many articles are worked on at a time when files are read, at least 1
 */
public record Options(
    boolean clean,
    Optional<LocalDate> date,
    boolean explain,
    double minConfidence,
    SplitOptions splitting,
    boolean siteFurniture,
    Corrections corrections,
    int jobs) {
  /** As the command does without options. */
  public static final Options DEFAULT =
      new Options(
          true, Optional.empty(), false, 0, SplitOptions.DEFAULT, false, Corrections.NONE, 1);

  public Options {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("not a confidence from 0 to 1: " + minConfidence);
    }
    if (jobs < 1) {
      throw new IllegalArgumentException("not at least one job: " + jobs);
    }
  }

  public Options withClean(boolean value) {
    return new Options(
        value, date, explain, minConfidence, splitting, siteFurniture, corrections, jobs);
  }

  public Options withDate(LocalDate value) {
    return new Options(
        clean,
        Optional.of(value),
        explain,
        minConfidence,
        splitting,
        siteFurniture,
        corrections,
        jobs);
  }

  public Options withExplain(boolean value) {
    return new Options(
        clean, date, value, minConfidence, splitting, siteFurniture, corrections, jobs);
  }

  public Options withMinConfidence(double value) {
    return new Options(clean, date, explain, value, splitting, siteFurniture, corrections, jobs);
  }

  public Options withSplitting(SplitOptions value) {
    return new Options(
        clean, date, explain, minConfidence, value, siteFurniture, corrections, jobs);
  }

  public Options withSiteFurniture(boolean value) {
    return new Options(clean, date, explain, minConfidence, splitting, value, corrections, jobs);
  }

  public Options withCorrections(Corrections value) {
    return new Options(clean, date, explain, minConfidence, splitting, siteFurniture, value, jobs);
  }

  public Options withJobs(int value) {
    return new Options(
        clean, date, explain, minConfidence, splitting, siteFurniture, corrections, value);
  }
}
