package org.ingest.names;

import java.util.List;
import org.ingest.nlp.Sentence;
import org.ingest.text.Token;

/**
 * What the rest of an article says of a word: whether it also stands in lower case, and with a
 * capital where no sentence begins.
 *
 * <p>Lines in capitals say nothing of either. Single sentences have no rest, and get no evidence
 * from here.
 */
final class ArticleContext {
  /** Seen in lower case somewhere: a capital at a sentence's start may mean nothing. */
  static final int LOWER_ELSEWHERE = 1;

  /** Seen with a capital inside a sentence: likely a name at a sentence's start too. */
  static final int CAPITAL_INSIDE = 2;

  private final LongIntTable forms = new LongIntTable(256);

  /** Gives {@link WordLists#lowerHash} of a word by its sentence and its index there. */
  interface LowerHashes {
    long of(int sentence, int index);
  }

  ArticleContext(List<Sentence> sentences) {
    this(
        sentences,
        (sentence, index) ->
            WordLists.lowerHash(sentences.get(sentence).tokens().get(index).text()));
  }

  /**
   * @param sentences by their indexes
   */
  ArticleContext(List<Sentence> sentences, LowerHashes hashes) {
    for (Sentence sentence : sentences) {
      if (LetterCase.isCapitals(sentence)) {
        continue;
      }
      int index = 0;
      for (Token token : sentence.tokens()) {
        int form = form(token.text().codePointAt(0), index);
        if (form != 0) {
          forms.or(hashes.of(sentence.index(), index), form);
        }
        index++;
      }
    }
  }

  private static int form(int first, int index) {
    if (!Character.isLetter(first)) {
      return 0;
    }
    if (Character.isLowerCase(first)) {
      return LOWER_ELSEWHERE;
    }
    return index > 0 ? CAPITAL_INSIDE : 0;
  }

  /** The marks above for a word, by the hash of its lower-case form. */
  int forms(long lowerHash) {
    return forms.getOrDefault(lowerHash, 0);
  }
}
