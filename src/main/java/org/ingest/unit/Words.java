package org.ingest.unit;

import java.util.List;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Token;
import org.ingest.text.Span;

/** The tokens of one sentence by index, with empty words before the first and behind the last. */
final class Words {
  private final int sentence;
  private final List<Token> tokens;

  Words(Sentence sentence) {
    this.sentence = sentence.index();
    this.tokens = sentence.tokens();
  }

  int sentence() {
    return sentence;
  }

  int size() {
    return tokens.size();
  }

  /** The word as written, empty outside the sentence. */
  String at(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
  }

  /** The word in lower case, empty outside the sentence. */
  String lower(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
  }

  /** The word as the spellings of {@link KnownUnits} are compared. */
  String part(int index) {
    return KnownUnits.part(at(index), lower(index));
  }

  /** True for a word that begins with a capital. */
  boolean isCapital(int index) {
    String word = at(index);
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** True for a word that begins with a small letter. */
  boolean isSmall(int index) {
    String word = at(index);
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  /** True for a hyphen or dash. */
  boolean isHyphen(int index) {
    String word = at(index);
    return word.length() == 1 && "-–—‑".indexOf(word.charAt(0)) >= 0;
  }

  /** True for an apostrophe that stands alone, as in <i>Martyrs' Brigades</i>. */
  boolean isApostrophe(int index) {
    String word = at(index);
    return word.length() == 1 && "'’ʼ‘".indexOf(word.charAt(0)) >= 0;
  }

  /** True for <i>'s</i> or an apostrophe: the word before it owns what follows. */
  boolean isPossessive(int index) {
    return lower(index).equals("'s") || lower(index).equals("’s") || isApostrophe(index);
  }

  /** True when nothing stands between a word and the next. */
  boolean isGlued(int index) {
    return index >= 0
        && index + 1 < tokens.size()
        && tokens.get(index).span().end() == tokens.get(index + 1).span().start();
  }

  int start(int index) {
    return tokens.get(index).span().start();
  }

  Span span(int first, int end) {
    return new Span(start(first), tokens.get(end - 1).span().end());
  }

  /** The index of the token that holds an offset, or of the first behind it. */
  int indexAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
