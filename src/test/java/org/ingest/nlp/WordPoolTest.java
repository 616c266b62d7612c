package org.ingest.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class WordPoolTest {
  private final WordPool pool = new WordPool(10);

  @Test
  void makesAWordOnce() {
    String text = "Kyiv and Kyiv";
    WordPool.Word first = pool.word(text, 0, 4);
    assertSame(first, pool.word(text, 9, 13));
    assertEquals("Kyiv", first.text());
    assertEquals("kyiv", first.lower());
    WordPool.Word small = pool.word(text, 5, 8);
    assertSame(small.text(), small.lower());
  }

  @Test
  void tellsWordsOfOneHashApart() {
    assertEquals("Aa".hashCode(), "BB".hashCode());
    for (int i = 0; i < 2; i++) {
      assertEquals("Aa", pool.word("AaBB", 0, 2).text());
      assertEquals("BB", pool.word("AaBB", 2, 4).text());
    }
  }

  @Test
  void keepsGivingRightWordsWhenItIsFull() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 50_000; i++) {
        String word = "Word" + i;
        assertEquals(word, pool.word(word, 0, word.length()).text());
        assertEquals("word" + i, pool.word(word, 0, word.length()).lower());
      }
    }
  }
}
