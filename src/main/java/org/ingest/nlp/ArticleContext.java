package org.ingest.nlp;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What the rest of an article says of a word: whether it also stands in lower case, and with a
 * capital where no sentence begins.
 *
 * <p>Single sentences have no rest, and get no evidence from here.
 */
final class ArticleContext {
  /** Seen in lower case somewhere: a capital at a sentence's start may mean nothing. */
  static final int LOWER_ELSEWHERE = 1;

  /** Seen with a capital inside a sentence: likely a name at a sentence's start too. */
  static final int CAPITAL_INSIDE = 2;

  private final LongIntTable forms = new LongIntTable(256);

  ArticleContext(List<Sentence> sentences) {
    this(sentences, WordLists::lowerHash);
  }

  /**
   * @param lowerHashes gives what {@link WordLists#lowerHash} does
   */
  ArticleContext(List<Sentence> sentences, ToLongFunction<String> lowerHashes) {
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        count(tokens.get(i).text(), i, lowerHashes);
      }
    }
  }

  private void count(String word, int index, ToLongFunction<String> lowerHashes) {
    int first = word.codePointAt(0);
    if (!Character.isLetter(first)) {
      return;
    }
    int seen = 0;
    if (Character.isLowerCase(first)) {
      seen = LOWER_ELSEWHERE;
    } else if (index > 0) {
      seen = CAPITAL_INSIDE;
    }
    if (seen != 0) {
      long hash = lowerHashes.applyAsLong(word);
      forms.put(hash, forms.getOrDefault(hash, 0) | seen);
    }
  }

  /** The marks above for a word, by the hash of its lower-case form. */
  int forms(long lowerHash) {
    return forms.getOrDefault(lowerHash, 0);
  }
}
