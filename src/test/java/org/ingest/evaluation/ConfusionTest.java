package org.ingest.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.ingest.text.Span;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  private final Map<ScoredKind, Set<Span>> gold = none();
  private final Map<ScoredKind, Set<Span>> found = none();

  @Test
  void tellsWhatWasTakenForWhat() {
    gold.get(ScoredKind.PERSON).add(new Span(0, 5));
    found.get(ScoredKind.PLACE).add(new Span(0, 5));
    Confusion confusion = confusion();
    assertEquals(1, confusion.found(ScoredKind.PERSON, ScoredKind.PLACE));
    assertEquals(0, confusion.missed(ScoredKind.PERSON));
    assertEquals(0, confusion.invented(ScoredKind.PLACE));
  }

  @Test
  void prefersTheSameWordsThenTheSameKind() {
    gold.get(ScoredKind.UNIT).add(new Span(0, 10));
    found.get(ScoredKind.UNIT).add(new Span(0, 4));
    found.get(ScoredKind.PLACE).add(new Span(5, 10));
    assertEquals(1, confusion().found(ScoredKind.UNIT, ScoredKind.UNIT));
    found.get(ScoredKind.ORGANISATION).add(new Span(0, 10));
    assertEquals(1, confusion().found(ScoredKind.UNIT, ScoredKind.ORGANISATION));
  }

  @Test
  void countsWhatWasMissedAndWhatWasInvented() {
    gold.get(ScoredKind.DATE).add(new Span(0, 5));
    found.get(ScoredKind.DATE).add(new Span(5, 9));
    Confusion confusion = confusion();
    assertEquals(1, confusion.missed(ScoredKind.DATE));
    assertEquals(1, confusion.invented(ScoredKind.DATE));
    assertEquals(0, confusion.found(ScoredKind.DATE, ScoredKind.DATE));
  }

  private Confusion confusion() {
    Confusion confusion = new Confusion();
    confusion.add(gold, found);
    return confusion;
  }

  private static Map<ScoredKind, Set<Span>> none() {
    Map<ScoredKind, Set<Span>> spans = new EnumMap<>(ScoredKind.class);
    for (ScoredKind kind : ScoredKind.values()) {
      spans.put(kind, new LinkedHashSet<>());
    }
    return spans;
  }
}
