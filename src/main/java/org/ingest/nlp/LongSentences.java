package org.ingest.nlp;

import java.util.ArrayList;
import java.util.List;
import org.ingest.text.Span;
import org.ingest.text.Token;

/**
 * Cuts what no one would read as a sentence: a table without line ends, a list of thousands of
 * names. Rules look through the sentence that they are in, so that their time would grow with its
 * square; and what stands hundreds of words away belongs to nothing here. Offsets stay.
 */
final class LongSentences {
  /** In tokens. The longest of the 27,123 sentences of annotated news has 120. */
  static final int MOST = 400;

  /** A part ends after a comma or semicolon, where one of its last tokens is one; in tokens. */
  private static final int LOOKED_BACK = 50;

  private LongSentences() {}

  /** The same sentences where none is too long. */
  static List<Sentence> cut(List<Sentence> sentences) {
    if (sentences.stream().noneMatch(LongSentences::isLong)) {
      return sentences;
    }
    List<Sentence> parts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      addParts(sentence, parts);
    }
    return parts;
  }

  private static boolean isLong(Sentence sentence) {
    return sentence.tokens().size() > MOST;
  }

  private static void addParts(Sentence sentence, List<Sentence> parts) {
    List<Token> tokens = sentence.tokens();
    int start = sentence.span().start();
    for (int from = 0; from < tokens.size() || from == 0; ) {
      int to = end(tokens, from);
      int end = to == tokens.size() ? sentence.span().end() : tokens.get(to - 1).span().end();
      parts.add(new Sentence(parts.size(), new Span(start, end), tokens.subList(from, to)));
      if (to == tokens.size()) {
        return;
      }
      start = tokens.get(to).span().start();
      from = to;
    }
  }

  private static int end(List<Token> tokens, int from) {
    int most = from + MOST;
    if (most >= tokens.size()) {
      return tokens.size();
    }
    for (int to = most; to > most - LOOKED_BACK; to--) {
      String last = tokens.get(to - 1).text();
      if (last.equals(";") || last.equals(",")) {
        return to;
      }
    }
    return most;
  }
}
