package org.ingest.person;

import org.ingest.text.Words;

/** The words of a sentence with what each may be in a title. */
record TitleTokens(String text, Words words, TitleWords titles) {
  int size() {
    return words.size();
  }

  String lower(int index) {
    return words.lower(index);
  }

  boolean isWord(int index) {
    return words.isWord(index);
  }

  /** The index of the word that an offset lies in, or of the first after it. */
  int indexAt(int offset) {
    int next = words.firstFrom(offset);
    boolean inside = next > 0 && words.span(next - 1, next).end() > offset;
    return inside ? next - 1 : next;
  }

  boolean isHead(int index) {
    String word = lower(index);
    return titles.isHead(word)
        || titles.isHead(hyphenated(index))
        || titles.isHead(lower(index - 1) + " " + word);
  }

  /** <i>Secretary-General</i> from three words, by the last of them. */
  private String hyphenated(int index) {
    return isBoundHyphen(index - 1) ? lower(index - 2) + "-" + lower(index) : "";
  }

  private boolean isBoundHyphen(int index) {
    return words.is(index, "-") && words.isJoint(index);
  }

  /** True for a word that stands before a title's noun and belongs to the title. */
  boolean belongsToTitle(int index) {
    String word = lower(index);
    return isHead(index)
        || titles.isModifier(word)
        || isBoundHyphen(index)
        || isBoundHyphen(index + 1)
        || (word.equals("of") && titles.takesOf(lower(index - 1)));
  }

  /** Back over <i>ex-</i> and <i>pro-government</i>, which begin the word at the index. */
  int fromPrefix(int index) {
    return isBoundHyphen(index - 1) ? index - 2 : index;
  }
}
