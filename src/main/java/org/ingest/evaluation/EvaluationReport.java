package org.ingest.evaluation;

import java.util.Locale;

/** An evaluation as a table to read. */
public final class EvaluationReport {
  private EvaluationReport() {}

  /**
   * The scores, with lines of values, the confidence of names against what is right, which kinds
   * were taken for which, and the most frequent errors below them.
   *
   * @param errors how many errors to list
   */
  public static String of(Evaluation evaluation, int errors) {
    StringBuilder report = new StringBuilder();
    line(report, "%-14s%6s%7s%7s%7s%7s   %s", "", "gold", "found", "P", "R", "F1", "overlap F1");
    for (ScoredKind kind : ScoredKind.values()) {
      KindScore score = evaluation.score(kind);
      line(
          report,
          "%-14s%6d%7d%7.1f%7.1f%7.1f   %.1f",
          kind,
          score.gold(),
          score.found(),
          100 * score.precision(),
          100 * score.recall(),
          100 * score.f1(),
          100 * score.overlapF1());
    }
    values(report, evaluation.values());
    calibration(report, evaluation.calibration());
    confusion(report, evaluation.confusion());
    if (errors > 0) {
      line(report, "%nmost frequent errors");
    }
    for (var error : evaluation.errors().mostFrequent(errors)) {
      ErrorCounts.ScoredError what = error.getKey();
      line(report, "%d %s %s %s", error.getValue(), what.kind(), what.sort(), what.words());
    }
    return report.toString();
  }

  private static void values(StringBuilder report, ValueScores values) {
    line(report, "of dates found, value right: %.1f %%", 100 * values.datesRight());
    line(
        report,
        "of all gold counts: numbers right %.1f %%, force right %.1f %%, status right %.1f %%,"
            + " all right %.1f %%",
        100 * values.numbersRight(),
        100 * values.forcesRight(),
        100 * values.statusesRight(),
        100 * values.allRight());
  }

  private static void calibration(StringBuilder report, Calibration calibration) {
    line(report, "%n%-14s%6s%7s%7s", "confidence", "names", "mean", "right");
    for (Calibration.Band band : calibration.bands()) {
      if (band.found() > 0) {
        line(
            report,
            "%.1f to %.1f    %6d%7.2f%6.1f%%",
            band.from(),
            band.to(),
            band.found(),
            band.mean(),
            100.0 * band.right() / band.found());
      }
    }
  }

  /** Annotators' kinds downwards, the program's across. */
  private static void confusion(StringBuilder report, Confusion confusion) {
    StringBuilder head = new StringBuilder(String.format("%n%-14s", "marked / found"));
    Confusion.KINDS.forEach(kind -> head.append(String.format("%14s", kind)));
    line(report, "%s%14s", head, "nothing");
    for (ScoredKind gold : Confusion.KINDS) {
      StringBuilder row = new StringBuilder(String.format("%-14s", gold));
      Confusion.KINDS.forEach(
          kind -> row.append(String.format("%14d", confusion.found(gold, kind))));
      line(report, "%s%14d", row, confusion.missed(gold));
    }
    StringBuilder row = new StringBuilder(String.format("%-14s", "nothing"));
    Confusion.KINDS.forEach(kind -> row.append(String.format("%14d", confusion.invented(kind))));
    line(report, "%s", row);
  }

  private static void line(StringBuilder report, String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
