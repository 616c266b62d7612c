package org.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ingest.nlp.Tokenizer;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static Words words(String text) {
    return new Words(new Tokenizer().tokenize(text, new Span(0, text.length())));
  }

  @Test
  void givesTheEmptyWordOutside() {
    Words words = words("Two men");
    for (int index : new int[] {-1, 2, 9}) {
      assertEquals("", words.word(index));
      assertEquals("", words.lower(index));
      assertFalse(words.isCapitalised(index) || words.isSmall(index) || words.isWord(index));
      assertFalse(words.isHyphen(index) || words.isPossessive(index));
      assertFalse(words.isGluedToPrevious(index) || words.isGluedToNext(index));
    }
  }

  @Test
  void gluesWordsWithoutBlankBetween() {
    Words words = words("the U.S.-led force");
    assertFalse(words.isGluedToPrevious(1));
    assertTrue(words.isGluedToNext(1));
    assertTrue(words.isGluedToPrevious(2));
    assertTrue(words.isGluedToNext(2));
    assertFalse(words.isGluedToNext(3));
    assertFalse(words.isGluedToPrevious(0));
  }

  @Test
  void tellsAJointFromADash() {
    assertTrue(words("ex-president").isJoint(1));
    assertFalse(words("KYIV - President").isJoint(1));
    assertFalse(words("KYIV -President").isJoint(1));
  }

  @Test
  void writesLowerCaseWithPlainApostrophe() {
    Words words = words("Ukraine’s 3rd");
    assertEquals("'s", words.lower(1));
    assertEquals("’s", words.word(1));
    assertTrue(words.isPossessive(1));
    assertFalse(words.isSmall(2));
    assertFalse(words.isWord(2));
  }

  @Test
  void findsWordsByOffset() {
    Words words = words("Two men fled");
    assertEquals(0, words.firstFrom(0));
    assertEquals(1, words.firstFrom(1));
    assertEquals(1, words.firstFrom(4));
    assertEquals(3, words.firstFrom(99));
    assertEquals(new Span(4, 12), words.span(1, 3));
  }

  @Test
  void readsAPhraseAsWritten() {
    assertEquals("Guinea-Bissau's men", words("Guinea‑Bissau’s  men").phrase(0, 5));
  }
}
