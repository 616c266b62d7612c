package org.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.ingest.cleaning.LinePatterns.LinePattern;
import org.ingest.lexicon.ResourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePatternsTest {
  private static final LinePatterns SOME =
      new LinePatterns(
          List.of(
              new LinePattern(Pattern.compile("(?:click to )?share(?: this)?"), ""),
              new LinePattern(Pattern.compile("\\d+ (?:shares|comments)"), ""),
              new LinePattern(Pattern.compile(".{0,20}\\ball rights reserved\\.?"), "all rights"),
              new LinePattern(Pattern.compile("©.*"), "")));

  @ParameterizedTest
  @CsvSource({
    "share, true",
    "share this, true",
    "click to share, true",
    "12 shares, true",
    "the courier. all rights reserved, true",
    "© the courier, true",
    "shares fell, false",
    "share this army, false",
    "12 soldiers, false",
    "a, false",
    "z, false",
    "'', false",
    "…, false"
  })
  void matchesWholeLines(String line, boolean expected) {
    assertEquals(expected, SOME.anyMatches(line));
    assertEquals(expected, SOME.anyMatches(line), "asked again");
  }

  /** What a line must hold for a pattern is part of the pattern. */
  @Test
  void holdsWordsOfThePatternsOnly() {
    List<List<String>> rows =
        ResourceTable.rows(FurnitureLines.class, "furniture-patterns.txt").toList();
    List<List<String>> holding = rows.stream().filter(row -> row.size() > 2).toList();
    assertTrue(holding.size() >= 3, rows.size() + " patterns");
    for (List<String> row : holding) {
      assertTrue(row.get(1).contains(row.get(2)), row.get(1));
    }
  }
}
