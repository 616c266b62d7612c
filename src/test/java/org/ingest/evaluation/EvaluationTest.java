package org.ingest.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ingest.Ingester;
import org.ingest.cases.TestPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final String TEXT =
      "Three Canadian soldiers were killed in Mopti on Monday. Two Malian soldiers were wounded.";

  @TempDir Path folder;

  private Evaluation evaluate(String gold) throws IOException {
    return evaluate(TestPipeline.ingester(), gold);
  }

  private Evaluation evaluate(Ingester ingester, String gold) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), gold);
    Evaluation evaluation = new Evaluation();
    for (GoldDocument document : GoldDocument.read(file, folder)) {
      evaluation.add(document, ingester.extract(document.text()));
    }
    return evaluation;
  }

  private static String document(String more, String... entities) {
    return "{\"id\": \"a\", "
        + more
        + "\"text\": \""
        + TEXT
        + "\", \"entities\": ["
        + String.join(", ", entities)
        + "]}";
  }

  private static String mark(String type, String words, String more) {
    int start = TEXT.indexOf(words);
    return "{\"type\": \"%s\", \"text\": \"%s\", \"start\": %d, \"end\": %d%s}"
        .formatted(type, words, start, start + words.length(), more);
  }

  private static String three(String more) {
    return mark(
        "TROOPS",
        "Three Canadian soldiers",
        ", \"min\": \"3\", \"max\": \"3\", \"force\": \"Mali/Canada\"" + more);
  }

  private static String two(String more) {
    return mark("TROOPS", "Two Malian soldiers", ", \"min\": \"2\", \"max\": \"2\"" + more);
  }

  @Test
  void scoresEachAttributeOfACount() throws IOException {
    CountScores counts =
        evaluate(
                document(
                    "",
                    three(", \"status\": \"killed\", \"place\": \"Gao\", \"denied\": true"),
                    two(", \"force\": \"Chad\", \"status\": \"killed\"")))
            .counts();
    assertEquals(1, counts.numbersRight());
    assertEquals(0.5, counts.forcesRight());
    assertEquals(0.5, counts.forcesWrong());
    assertEquals(0.5, counts.statusesRight());
    assertEquals(0.5, counts.allRight());
    assertEquals(1, counts.statuses().get("killed").right());
    assertEquals(1, counts.statuses().get("killed").wrong());
    assertEquals(1, counts.attribute(CountAttribute.PLACE).wrong());
    assertEquals(1, counts.attribute(CountAttribute.DENIED).missing());
  }

  @Test
  void scoresWhatRulesSay() throws IOException {
    Ingester plain = TestPipeline.ingester();
    RuleScores rules =
        evaluate(
                plain.with(plain.options().withExplain(true)),
                document("", three(", \"status\": \"killed\"")))
            .rules();
    assertScore(1, 1, rules, "force", "in phrase");
    assertScore(1, 1, rules, "status", "cue");
    // no second count is annotated, so that what found it is wrong, and of its force nothing is
    // known
    assertScore(2, 1, rules, "counted", "two suspected fighters");
    assertScore(2, 1, rules, "number", "3,000");
  }

  private static void assertScore(
      int fired, int right, RuleScores rules, String attribute, String rule) {
    RuleScores.Score score = rules.all().get(new RuleScores.Key(attribute, rule));
    assertEquals(fired, score.fired());
    assertEquals(right, score.right());
  }

  @Test
  void scoresNoRulesWithoutReasons() throws IOException {
    assertTrue(evaluate(document("", three(""))).rules().all().isEmpty());
  }

  @Test
  void leavesOutWhatAnnotatorsLeftOpen() throws IOException {
    Evaluation evaluation =
        evaluate(document("", three(", \"status\": \"killed\""), two(", \"open\": true")));
    assertEquals(1, evaluation.score(ScoredKind.TROOPS).gold());
    assertEquals(1, evaluation.score(ScoredKind.TROOPS).found());
  }

  @Test
  void scoresCountsOnlyWhereNothingElseWasAnnotated() throws IOException {
    Evaluation evaluation = evaluate(document("\"partial\": \"counts\", ", three(""), two("")));
    assertEquals(2, evaluation.score(ScoredKind.TROOPS).found());
    assertEquals(0, evaluation.score(ScoredKind.PLACE).found());
  }

  @Test
  void printsCountsByStatus() throws IOException {
    String report = EvaluationReport.of(evaluate(document("", two(", \"status\": \"killed\""))), 9);
    assertTrue(report.contains("\nkilled             1      0      1        0      0\n"), report);
  }
}
