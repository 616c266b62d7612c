package org.ingest.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.article.Article;
import org.ingest.evaluation.GoldDocument.Mark;
import org.ingest.text.Span;

/**
 * Holds what the program found against what annotators marked, text by text, and adds it up.
 *
 * <p>Strict: the same words (see {@link SpanTrimmer}) and kind. Overlap: the same kind and a common
 * character. Named units where gold has a generic one are neither right nor wrong. Lines that
 * repeat an earlier line of their text are not scored: cleaning may have dropped them.
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
  private final ValueScores values = new ValueScores();
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

  public ValueScores values() {
    return values;
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
    new Comparison(gold, FoundMark.of(article)).run();
  }

  /** One text's marks, trimmed and without those in repeated lines. */
  private final class Comparison {
    private final String text;
    private final List<Span> repeated;
    private final Map<ScoredKind, Map<Span, Mark>> gold = new EnumMap<>(ScoredKind.class);
    private final Map<ScoredKind, Map<Span, FoundMark>> found = new EnumMap<>(ScoredKind.class);

    Comparison(GoldDocument document, List<FoundMark> foundMarks) {
      text = document.text();
      repeated = repeatedLines(text);
      for (ScoredKind kind : ScoredKind.values()) {
        gold.put(kind, new LinkedHashMap<>());
        found.put(kind, new LinkedHashMap<>());
      }
      for (Mark mark : document.marks()) {
        scored(mark.span()).ifPresent(span -> gold.get(mark.kind()).put(span, mark));
      }
      for (FoundMark mark : foundMarks) {
        scored(mark.span()).ifPresent(span -> found.get(mark.kind()).put(span, mark));
      }
      found.get(ScoredKind.UNIT).keySet().removeAll(gold.get(ScoredKind.UNIT_GENERIC).keySet());
    }

    private Optional<Span> scored(Span span) {
      Span trimmed = SpanTrimmer.trim(text, span);
      boolean skipped =
          repeated.stream()
              .anyMatch(line -> line.start() <= trimmed.start() && trimmed.start() <= line.end());
      return skipped ? Optional.empty() : Optional.of(trimmed);
    }

    void run() {
      for (ScoredKind kind : ScoredKind.values()) {
        compare(kind, gold.get(kind), found.get(kind));
      }
      compareDates();
      compareCounts();
      NAMES.forEach(this::calibrate);
      confusion.add(spans(gold), spans(found));
    }

    private void calibrate(ScoredKind kind) {
      found
          .get(kind)
          .forEach(
              (span, mark) -> calibration.add(mark.confidence(), gold.get(kind).containsKey(span)));
    }

    private static <M> Map<ScoredKind, Set<Span>> spans(Map<ScoredKind, Map<Span, M>> marks) {
      Map<ScoredKind, Set<Span>> spans = new EnumMap<>(ScoredKind.class);
      marks.forEach((kind, each) -> spans.put(kind, each.keySet()));
      return spans;
    }

    private void compare(
        ScoredKind kind, Map<Span, Mark> goldMarks, Map<Span, FoundMark> foundMarks) {
      Set<Span> right = new HashSet<>(goldMarks.keySet());
      right.retainAll(foundMarks.keySet());
      kinds
          .get(kind)
          .add(
              right.size(),
              foundMarks.size(),
              goldMarks.size(),
              touching(foundMarks.keySet(), goldMarks.keySet()),
              touching(goldMarks.keySet(), foundMarks.keySet()));
      without(foundMarks.keySet(), right)
          .forEach(span -> errors.add(kind, "found wrongly", span.in(text)));
      without(goldMarks.keySet(), right).forEach(span -> errors.add(kind, "missed", span.in(text)));
    }

    private void compareDates() {
      Map<Span, FoundMark> dates = found.get(ScoredKind.DATE);
      gold.get(ScoredKind.DATE)
          .forEach(
              (span, mark) -> {
                String value = mark.attribute("v");
                if (dates.containsKey(span) && !value.isEmpty()) {
                  compareDate(span, value, dates.get(span).dateValue().orElse(""));
                }
              });
    }

    private void compareDate(Span span, String expected, String value) {
      values.addDate(value.equals(expected));
      if (!value.equals(expected)) {
        errors.add(ScoredKind.DATE, "value", span.in(text) + ": " + value + " for " + expected);
      }
    }

    private void compareCounts() {
      gold.get(ScoredKind.TROOPS)
          .forEach(
              (span, mark) -> {
                Optional<FoundMark> hit =
                    found.get(ScoredKind.TROOPS).entrySet().stream()
                        .filter(entry -> entry.getKey().overlaps(span))
                        .map(Map.Entry::getValue)
                        .findFirst();
                hit.ifPresentOrElse(
                    count -> compareCount(span, mark, count), values::addMissedCount);
              });
    }

    private void compareCount(Span span, Mark mark, FoundMark hit) {
      var count = hit.count().orElseThrow().mention();
      if (!values.addCount(count, mark)) {
        String got =
            "%s %s %s %s"
                .formatted(
                    number(count.min()),
                    number(count.max()),
                    count.force().orElse("-"),
                    count.status().name().toLowerCase(java.util.Locale.ROOT));
        String expected =
            List.of("min", "max", "force", "status").stream()
                .map(mark::attribute)
                .map(value -> value.isEmpty() ? "-" : value)
                .collect(Collectors.joining(" "));
        errors.add(ScoredKind.TROOPS, "value", span.in(text) + ": " + got + " for " + expected);
      }
    }

    private static String number(java.util.OptionalLong value) {
      return value.isPresent() ? Long.toString(value.getAsLong()) : "-";
    }
  }

  private static int touching(Set<Span> spans, Set<Span> others) {
    return (int) spans.stream().filter(span -> others.stream().anyMatch(span::overlaps)).count();
  }

  private static Set<Span> without(Set<Span> spans, Set<Span> right) {
    return spans.stream().filter(span -> !right.contains(span)).collect(Collectors.toSet());
  }

  private static List<Span> repeatedLines(String text) {
    List<Span> repeated = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      String content = line.strip();
      if (!content.isEmpty() && !seen.add(content)) {
        repeated.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return repeated;
  }
}
