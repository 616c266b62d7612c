package org.ingest.evaluation;

import java.util.Locale;

/** An evaluation as a table to read. */
public final class EvaluationReport {
  private EvaluationReport() {}

  /**
   * The table, with a line of values and the most frequent errors below it.
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

  private static void line(StringBuilder report, String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
