package org.ingest.person;

import java.util.List;
import org.ingest.text.Span;
import org.ingest.text.Token;

/** The tokens of a sentence with what each may be in a title. */
record TitleTokens(String text, List<Token> tokens, TitleWords titles) {
  int size() {
    return tokens.size();
  }

  /** The token in lower case. */
  String word(int index) {
    return tokens.get(index).lower();
  }

  boolean isWord(int index) {
    return Character.isLetter(tokens.get(index).text().charAt(0));
  }

  Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  boolean isHead(int index) {
    String word = word(index);
    return titles.isHead(word)
        || titles.isHead(hyphenated(index))
        || (index > 0 && titles.isHead(word(index - 1) + " " + word));
  }

  /** <i>Secretary-General</i> from three tokens, by the last of them. */
  private String hyphenated(int index) {
    return index >= 2 && isBoundHyphen(index - 1) ? word(index - 2) + "-" + word(index) : "";
  }

  /** The hyphen of <i>ex-president</i>, not that of <i>KYIV - President</i>. */
  private boolean isBoundHyphen(int index) {
    return index > 0
        && index + 1 < tokens.size()
        && word(index).equals("-")
        && tokens.get(index - 1).span().end() == tokens.get(index).span().start()
        && tokens.get(index).span().end() == tokens.get(index + 1).span().start();
  }

  /** True for a token that stands before a title's noun and belongs to the title. */
  boolean belongsToTitle(int index) {
    String word = word(index);
    return isHead(index)
        || titles.isModifier(word)
        || isBoundHyphen(index)
        || (index + 1 < tokens.size() && isBoundHyphen(index + 1))
        || (word.equals("of") && index > 0 && titles.takesOf(word(index - 1)));
  }

  /** Back over <i>ex-</i> and <i>pro-government</i>, which begin the word at the index. */
  int fromPrefix(int index) {
    return index >= 2 && isBoundHyphen(index - 1) ? index - 2 : index;
  }
}
