package org.ingest.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "@SUM(A1)",
        "+44 20 7946",
        "-1+1|cmd",
        "\t=1",
        "\r=1",
        "\n=1",
        "'=1",
        "''=1",
        "\uff1d1"
      })
  void marksWhatASpreadsheetTakesForAFormula(String words) {
    assertEquals("'" + words, CellText.defused(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "300 soldiers", "'Ndrangheta", "a=b", "1,200", "\u2212 40", "'quoted' words"})
  void leavesOtherWordsAlone(String words) {
    assertEquals(words, CellText.defused(words));
  }

  /** Taking one apostrophe off is all that a reader needs to do. */
  @Test
  void keepsTwoDifferentTextsDifferent() {
    assertEquals("'=1", CellText.defused("=1"));
    assertEquals("''=1", CellText.defused("'=1"));
  }
}
