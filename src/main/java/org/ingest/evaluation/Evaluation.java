package org.ingest.evaluation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.article.Article;
import org.ingest.evaluation.GoldDocument.Mark;
import org.ingest.text.Span;

/**
 * Holds what the program found against what annotators marked, text by text, and adds it up.
 *
 * <p>Strict: the same words (see {@link SpanTrimmer}) and kind. Overlap: the same kind and a common
 * character. What is not scored at all, {@link ScoredText} leaves out.
 */
public final class Evaluation {
  /** What has a confidence. */
  private static final Set<ScoredKind> NAMES =
      EnumSet.of(
          ScoredKind.PERSON,
          ScoredKind.PLACE,
          ScoredKind.ORGANISATION,
          ScoredKind.UNIT,
          ScoredKind.UNIT_GENERIC);

  private final Map<ScoredKind, KindScore> kinds = new EnumMap<>(ScoredKind.class);
  private final DateScore dates = new DateScore();
  private final CountScores counts = new CountScores();
  private final RuleScores rules = new RuleScores();
  private final ErrorCounts errors = new ErrorCounts();
  private final Calibration calibration = new Calibration();
  private final Confusion confusion = new Confusion();

  public Evaluation() {
    for (ScoredKind kind : ScoredKind.values()) {
      kinds.put(kind, new KindScore());
    }
  }

  public KindScore score(ScoredKind kind) {
    return kinds.get(kind);
  }

  /** The values of the dates that were found. */
  public DateScore dates() {
    return dates;
  }

  /** The values of the troop counts that annotators marked. */
  public CountScores counts() {
    return counts;
  }

  /** The rules of counts; empty unless the articles come with the reasons of their counts. */
  public RuleScores rules() {
    return rules;
  }

  public ErrorCounts errors() {
    return errors;
  }

  /** The names' confidence against what is right. */
  public Calibration calibration() {
    return calibration;
  }

  public Confusion confusion() {
    return confusion;
  }

  /** Adds one text. */
  public void add(GoldDocument gold, Article article) {
    ScoredText text = new ScoredText(gold, FoundMark.of(article));
    gold.kinds().forEach(kind -> compare(kind, text));
    new CountComparison(gold, text, counts, rules, errors).run();
    if (!gold.countsOnly()) {
      compareDates(text);
      NAMES.forEach(kind -> calibrate(kind, text));
      confusion.add(text.goldSpans(), text.foundSpans());
    }
  }

  private void compare(ScoredKind kind, ScoredText text) {
    Set<Span> gold = text.gold(kind).keySet();
    Set<Span> found = text.found(kind).keySet();
    Set<Span> right = new HashSet<>(gold);
    right.retainAll(found);
    kinds
        .get(kind)
        .add(right.size(), found.size(), gold.size(), touching(found, gold), touching(gold, found));
    without(found, right).forEach(span -> errors.add(kind, "found wrongly", text.words(span)));
    without(gold, right).forEach(span -> errors.add(kind, "missed", text.words(span)));
  }

  private static int touching(Set<Span> spans, Set<Span> others) {
    return (int) spans.stream().filter(span -> others.stream().anyMatch(span::overlaps)).count();
  }

  private static Set<Span> without(Set<Span> spans, Set<Span> right) {
    return spans.stream().filter(span -> !right.contains(span)).collect(Collectors.toSet());
  }

  private void compareDates(ScoredText text) {
    Map<Span, FoundMark> found = text.found(ScoredKind.DATE);
    text.gold(ScoredKind.DATE)
        .forEach(
            (span, mark) -> {
              if (found.containsKey(span) && !mark.attribute("v").isEmpty()) {
                compareDate(text.words(span), mark, found.get(span).dateValue().orElse(""));
              }
            });
  }

  private void compareDate(String words, Mark mark, String value) {
    GoldValue expected = new GoldValue(mark.attribute("v"));
    boolean isRight = expected.allows(value);
    dates.add(isRight);
    if (!isRight) {
      errors.add(ScoredKind.DATE, "value", words + ": " + value + " for " + expected.written());
    }
  }

  private void calibrate(ScoredKind kind, ScoredText text) {
    text.found(kind)
        .forEach(
            (span, mark) -> calibration.add(mark.confidence(), text.gold(kind).containsKey(span)));
  }
}
