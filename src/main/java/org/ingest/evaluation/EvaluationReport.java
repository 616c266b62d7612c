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
    line(report, "of dates found, value right: %.1f %%", 100 * evaluation.dates().right());
    counts(report, evaluation.counts());
    calibration(report, evaluation.calibration());
    confusion(report, evaluation.confusion());
    rules(report, evaluation.rules());
    if (errors > 0) {
      line(report, "%nmost frequent errors");
    }
    for (var error : evaluation.errors().mostFrequent(errors)) {
      ErrorCounts.ScoredError what = error.getKey();
      line(report, "%d %s %s %s", error.getValue(), what.kind(), what.sort(), what.words());
    }
    return report.toString();
  }

  private static void counts(StringBuilder report, CountScores counts) {
    line(
        report,
        "of all gold counts: numbers right %.1f %%, force right %.1f %%, status right %.1f %%,"
            + " all right %.1f %%, force wrong %.1f %%, status wrong %.1f %%",
        100 * counts.numbersRight(),
        100 * counts.forcesRight(),
        100 * counts.statusesRight(),
        100 * counts.allRight(),
        100 * counts.forcesWrong(),
        100 * counts.statusesWrong());
    attributes(report, counts);
    statuses(report, counts);
  }

  /** Extra: given where the annotation has none. */
  private static void attributes(StringBuilder report, CountScores counts) {
    line(
        report,
        "%n%-14s%6s%7s%7s%9s%7s",
        "counts found",
        "gold",
        "right",
        "wrong",
        "missing",
        "extra");
    attribute(report, "force", counts.forces());
    for (CountAttribute attribute : CountAttribute.values()) {
      attribute(report, attribute.toString(), counts.attribute(attribute));
    }
  }

  private static void attribute(StringBuilder report, String name, AttributeScore score) {
    if (score.gold() > 0) {
      line(
          report,
          "%-14s%6d%7d%7d%9d%7d",
          name,
          score.gold(),
          score.right(),
          score.wrong(),
          score.missing(),
          score.extra());
    }
  }

  private static void statuses(StringBuilder report, CountScores counts) {
    line(
        report,
        "%n%-14s%6s%7s%7s%9s%7s",
        "status marked",
        "gold",
        "right",
        "wrong",
        "as other",
        "missed");
    counts
        .statuses()
        .forEach(
            (status, score) ->
                line(
                    report,
                    "%-14s%6d%7d%7d%9d%7d",
                    status.isEmpty() ? "-" : status,
                    score.gold(),
                    score.right(),
                    score.wrong(),
                    score.other(),
                    score.missed()));
  }

  /** Nothing unless the counts came with reasons. */
  private static void rules(StringBuilder report, RuleScores rules) {
    if (rules.all().isEmpty()) {
      return;
    }
    line(report, "%n%-10s%-40s%7s%7s", "of counts", "rule", "fired", "right");
    rules
        .all()
        .forEach(
            (key, score) ->
                line(
                    report,
                    "%-10s%-40s%7d%7d",
                    key.attribute(),
                    key.rule(),
                    score.fired(),
                    score.right()));
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
