package org.ingest.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.ingest.text.Span;
import org.ingest.text.Token;
import org.junit.jupiter.api.Test;

class LongSentencesTest {
  private static Sentence sentence(int words, String word) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      String text = i % 7 == 6 ? word : "a";
      tokens.add(new Token(new Span(2 * i, 2 * i + 1), text, text));
    }
    return new Sentence(0, new Span(0, 2 * words), tokens);
  }

  @Test
  void leavesSentencesOfAnyUsualLengthAlone() {
    List<Sentence> sentences = List.of(sentence(LongSentences.MOST, ","));
    assertSame(sentences, LongSentences.cut(sentences));
  }

  @Test
  void cutsBehindACommaAndLosesNoToken() {
    for (String word : List.of(",", "a")) {
      Sentence whole = sentence(3 * LongSentences.MOST + 5, word);
      List<Sentence> parts = LongSentences.cut(List.of(whole));
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        assertEquals(i, parts.get(i).index());
        assertTrue(parts.get(i).tokens().size() <= LongSentences.MOST);
        tokens.addAll(parts.get(i).tokens());
      }
      assertEquals(whole.tokens(), tokens);
      assertEquals(whole.span().end(), parts.get(parts.size() - 1).span().end());
      String last = parts.get(0).tokens().get(parts.get(0).tokens().size() - 1).text();
      assertEquals(word, last);
    }
  }
}
