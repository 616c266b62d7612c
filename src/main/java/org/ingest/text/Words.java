package org.ingest.text;

import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a sentence by index: the one cursor that the rules of all kinds read.
 *
 * <p>An index outside the sentence gives the empty word, which is nothing else: not capitalised, no
 * hyphen, not glued. So rules need not watch the ends. Ranges are half-open. Nothing here changes,
 * and one object serves all kinds.
 */
public final class Words {
  private final List<Token> tokens;
  private final String[] lower;

  public Words(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    this.lower = new String[tokens.size()];
    int next = 0;
    for (Token token : this.tokens) {
      lower[next++] = token.lower().replace('’', '\'');
    }
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return lower.length;
  }

  private boolean holds(int index) {
    return index >= 0 && index < lower.length;
  }

  /** The word as written. */
  public String word(int index) {
    return holds(index) ? tokens.get(index).text() : "";
  }

  /** The word in lower case, its apostrophe a plain one. */
  public String lower(int index) {
    return holds(index) ? lower[index] : "";
  }

  /** All words in lower case. */
  public List<String> lowerWords() {
    return Arrays.asList(lower);
  }

  /**
   * Compares in lower case.
   *
   * @param lower in lower case, its apostrophe a plain one
   */
  public boolean is(int index, String lower) {
    return lower(index).equals(lower);
  }

  /** True for a word that begins with a capital letter. */
  public boolean isCapitalised(int index) {
    return holds(index) && Character.isUpperCase(word(index).codePointAt(0));
  }

  /** True for a word that begins with a lower-case letter; neither a number nor a mark does. */
  public boolean isSmall(int index) {
    return holds(index) && Character.isLowerCase(word(index).codePointAt(0));
  }

  /** True for what begins with a letter: no number, no mark. */
  public boolean isWord(int index) {
    return holds(index) && Character.isLetter(word(index).codePointAt(0));
  }

  /** True for a hyphen or dash that stands alone. */
  public boolean isHyphen(int index) {
    return isMark(index, "-–—‑");
  }

  /** True for an apostrophe that stands alone, as in <i>Martyrs' Brigades</i>. */
  public boolean isApostrophe(int index) {
    return isMark(index, "'’ʼ‘");
  }

  private boolean isMark(int index, String marks) {
    String word = word(index);
    return word.length() == 1 && marks.indexOf(word.charAt(0)) >= 0;
  }

  /** True for <i>'s</i> or an apostrophe: the word before it owns what follows. */
  public boolean isPossessive(int index) {
    return lower(index).equals("'s") || isApostrophe(index);
  }

  /** True when nothing, not even a space, stands between a word and the one before it. */
  public boolean isGluedToPrevious(int index) {
    return index > 0
        && holds(index)
        && tokens.get(index - 1).span().end() == tokens.get(index).span().start();
  }

  /** True when nothing, not even a space, stands between a word and the next. */
  public boolean isGluedToNext(int index) {
    return isGluedToPrevious(index + 1);
  }

  /** The hyphen of <i>ex-president</i> and <i>U.S.-led</i>, not that of <i>KYIV - President</i>. */
  public boolean isJoint(int index) {
    return isHyphen(index) && isGluedToPrevious(index) && isGluedToNext(index);
  }

  /** The offsets of the words from {@code first} to before {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /**
   * The words from {@code first} to before {@code end} as one reads them: a space where any blank
   * stands between two, apostrophes and dashes plain.
   */
  public String phrase(int first, int end) {
    if (end - first == 1) {
      return plain(word(first));
    }
    StringBuilder phrase = new StringBuilder(word(first));
    for (int index = first + 1; index < end; index++) {
      phrase.append(isGluedToPrevious(index) ? "" : " ").append(word(index));
    }
    return plain(phrase.toString());
  }

  private static String plain(String phrase) {
    return Ascii.isAscii(phrase)
        ? phrase
        : phrase.replace('’', '\'').replace('‑', '-').replace('–', '-');
  }

  /** The index of the first word that starts at an offset or after it. */
  public int firstFrom(int offset) {
    int low = 0;
    int high = lower.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
