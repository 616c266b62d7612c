package org.ingest.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SoftLineEndsTest {
  private static int count(String text) {
    return SoftLineEnds.of(text).cardinality();
  }

  @Test
  void joinsLinesThatANarrowPageMade() {
    assertEquals(
        2,
        count(
            "North Korea has sent about 11,000\nsoldiers to Russia, officials in the United\n"
                + "States said on Monday."));
  }

  @Test
  void joinsALineThatGoesOnInLowerCase() {
    assertEquals(1, count("The army said that two thousand five hundred\nsoldiers had crossed."));
  }

  @Test
  void keepsTitlesAndParagraphs() {
    assertEquals(
        0, count("Convoy reaches the dam\nThe convoy reached the dam on Monday, the army said."));
    assertEquals(0, count("The convoy left.\n\nthe next morning it was there"));
  }

  @Test
  void keepsListsAndMenus() {
    assertEquals(0, count("home\nnews\nsport\nweather"));
    assertEquals(0, count("Norway: 300 troops\nPoland: 1,200 troops\nLatvia: 40 troops"));
  }

  @Test
  void keepsLongLines() {
    String line = "word ".repeat(40).strip();
    assertEquals(0, count(line + "\n" + line + "\n" + line));
  }
}
