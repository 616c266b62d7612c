package org.ingest.evaluation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ingest.entity.TroopCount;
import org.ingest.evaluation.GoldDocument.Mark;
import org.ingest.text.Span;

/**
 * Compares the values of the counts of one text. A mark goes with the first count that it touches.
 */
final class CountComparison {
  private final ScoredText text;
  private final Map<String, String> dateValues;
  private final CountScores scores;
  private final RuleScores rules;
  private final ErrorCounts errors;

  /** Whether annotators gave attributes in this text, so that one without is known to have none. */
  private final boolean isDetailed;

  CountComparison(
      GoldDocument document,
      ScoredText text,
      CountScores scores,
      RuleScores rules,
      ErrorCounts errors) {
    this.text = text;
    this.dateValues = document.dateValues();
    this.scores = scores;
    this.rules = rules;
    this.errors = errors;
    this.isDetailed =
        text.gold(ScoredKind.TROOPS).values().stream()
            .anyMatch(mark -> mark.has("place") || mark.has("attribution"));
  }

  void run() {
    text.found(ScoredKind.TROOPS).entrySet().stream()
        .filter(
            entry ->
                text.gold(ScoredKind.TROOPS).keySet().stream().noneMatch(entry.getKey()::overlaps))
        .flatMap(entry -> entry.getValue().count().stream())
        .forEach(rules::addSpurious);
    text.gold(ScoredKind.TROOPS)
        .forEach(
            (span, mark) ->
                hit(span)
                    .ifPresentOrElse(
                        count -> compare(span, mark, count), () -> scores.addMissed(mark)));
  }

  private Optional<TroopCount> hit(Span span) {
    return text.found(ScoredKind.TROOPS).entrySet().stream()
        .filter(entry -> entry.getKey().overlaps(span))
        .findFirst()
        .flatMap(entry -> entry.getValue().count());
  }

  private void compare(Span span, Mark mark, TroopCount found) {
    ComparedCount count = new ComparedCount(mark, found);
    scores.add(count);
    rules.add(count);
    if (!count.isRight()) {
      errors.add(ScoredKind.TROOPS, "value", text.words(span) + ": " + count.describe());
    }
    for (CountAttribute attribute : CountAttribute.values()) {
      compare(span, attribute, expected(attribute, mark), attribute.of(found));
    }
  }

  private void compare(Span span, CountAttribute attribute, GoldValue expected, String found) {
    AttributeScore score = scores.attribute(attribute);
    if (expected.isAbsent()) {
      if (isDetailed && !found.isEmpty()) {
        score.addExtra();
      }
    } else if (!expected.allowsAnything()) {
      boolean isRight = attribute.allows(expected, found);
      score.add(isRight, !found.isEmpty());
      if (!isRight) {
        String got = found.isEmpty() ? "-" : found;
        errors.add(
            ScoredKind.TROOPS,
            attribute.toString(),
            text.words(span) + ": " + got + " for " + expected.written());
      }
    }
  }

  private GoldValue expected(CountAttribute attribute, Mark mark) {
    String written = mark.attribute(attribute.annotatedKey());
    return new GoldValue(
        attribute == CountAttribute.DATE && !written.isEmpty() ? valuesOf(written) : written);
  }

  /** The annotated values of the dates that these words name, anything for a date without. */
  private String valuesOf(String dateWords) {
    return Arrays.stream(dateWords.split("/", -1))
        .map(words -> dateValues.getOrDefault(words, ""))
        .map(value -> value.isEmpty() ? "*" : value)
        .collect(Collectors.joining("/"));
  }
}
