package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.ingest.entity.CountModifier;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static Figure between(long min, long max) {
    return new Figure(OptionalLong.of(min), OptionalLong.of(max));
  }

  private static final Figure AT_LEAST_TEN = new Figure(OptionalLong.of(10), OptionalLong.empty());
  private static final Figure UP_TO_TEN = new Figure(OptionalLong.empty(), OptionalLong.of(10));

  @Test
  void boundsOverlapWhereANumberIsInBoth() {
    assertTrue(Figure.of(12).overlaps(AT_LEAST_TEN));
    assertTrue(UP_TO_TEN.overlaps(AT_LEAST_TEN));
    assertTrue(between(10, 12).overlaps(Figure.of(11)));
    assertFalse(between(10, 12).overlaps(Figure.of(13)));
    assertFalse(UP_TO_TEN.overlaps(Figure.of(11)));
  }

  @Test
  void aboutReachesHalfAUnitOfTheLastDigit() {
    assertEquals(between(10_500, 11_500), Figure.of(11_000).reach(CountModifier.ABOUT));
    assertEquals(between(15_000, 25_000), Figure.of(20_000).reach(CountModifier.ABOUT));
    assertEquals(Figure.of(11_000), Figure.of(11_000).reach(CountModifier.EXACT));
    assertEquals(Figure.of(0), Figure.of(0).reach(CountModifier.ABOUT));
  }

  @Test
  void openBoundsStayOpenInSumsAndRanges() {
    assertEquals(between(13, 15), between(10, 12).plus(Figure.of(3)));
    assertEquals(OptionalLong.empty(), AT_LEAST_TEN.plus(Figure.of(3)).max());
    Range range = Range.of(List.of(Figure.of(4), AT_LEAST_TEN, UP_TO_TEN));
    assertEquals(new Range(OptionalLong.of(4), OptionalLong.of(10), true, true), range);
  }
}
