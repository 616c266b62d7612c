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
import org.ingest.evaluation.GoldDocument.Mark;
import org.ingest.text.Span;

/**
 * What is scored of one text: marks and found mentions by kind and trimmed span, without those in
 * lines that repeat an earlier line of the text (cleaning may drop them), without what annotators
 * left open, and without named units where a generic one is marked.
 */
final class ScoredText {
  private final String text;
  private final List<Span> repeated;
  private final Map<ScoredKind, Map<Span, Mark>> gold = emptyMaps();
  private final Map<ScoredKind, Map<Span, FoundMark>> found = emptyMaps();
  private final Map<ScoredKind, List<Span>> open = new EnumMap<>(ScoredKind.class);

  ScoredText(GoldDocument document, List<FoundMark> foundMarks) {
    text = document.text();
    repeated = repeatedLines(text);
    for (Mark mark : document.marks()) {
      scored(mark.span()).ifPresent(span -> add(span, mark));
    }
    for (FoundMark mark : foundMarks) {
      scored(mark.span())
          .filter(span -> !isOpen(mark.kind(), span))
          .ifPresent(span -> found.get(mark.kind()).put(span, mark));
    }
    found.get(ScoredKind.UNIT).keySet().removeAll(gold.get(ScoredKind.UNIT_GENERIC).keySet());
  }

  private static <M> Map<ScoredKind, Map<Span, M>> emptyMaps() {
    Map<ScoredKind, Map<Span, M>> maps = new EnumMap<>(ScoredKind.class);
    EnumSet.allOf(ScoredKind.class).forEach(kind -> maps.put(kind, new LinkedHashMap<>()));
    return maps;
  }

  private void add(Span span, Mark mark) {
    if (mark.isOpen()) {
      open.computeIfAbsent(mark.kind(), any -> new ArrayList<>()).add(span);
    } else {
      gold.get(mark.kind()).put(span, mark);
    }
  }

  private boolean isOpen(ScoredKind kind, Span span) {
    return open.getOrDefault(kind, List.of()).stream().anyMatch(span::overlaps);
  }

  private Optional<Span> scored(Span span) {
    Span trimmed = SpanTrimmer.trim(text, span);
    boolean skipped =
        repeated.stream()
            .anyMatch(line -> line.start() <= trimmed.start() && trimmed.start() <= line.end());
    return skipped ? Optional.empty() : Optional.of(trimmed);
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

  Map<Span, Mark> gold(ScoredKind kind) {
    return gold.get(kind);
  }

  Map<Span, FoundMark> found(ScoredKind kind) {
    return found.get(kind);
  }

  Map<ScoredKind, Set<Span>> goldSpans() {
    return spans(gold);
  }

  Map<ScoredKind, Set<Span>> foundSpans() {
    return spans(found);
  }

  private static <M> Map<ScoredKind, Set<Span>> spans(Map<ScoredKind, Map<Span, M>> marks) {
    Map<ScoredKind, Set<Span>> spans = new EnumMap<>(ScoredKind.class);
    marks.forEach((kind, each) -> spans.put(kind, each.keySet()));
    return spans;
  }

  /** The words of a span. */
  String words(Span span) {
    return span.in(text);
  }
}
