package org.ingest.nlp;

/**
 * Finds items of a list on one line: <i>• The first brigade left • The second stayed</i>, <i>1. Two
 * left 2. One stayed</i>, also <i>1)</i>, <i>1.)</i> and <i>a.</i> Items whose labels follow one
 * another in a sentence (<i>1. leave the town, 2. cross the river</i>) stay in it.
 */
final class Bullets {
  private static final String BULLETS = "•▪◦●⁃‣■▶►➤";
  private static final int LONGEST_LABEL = 3;

  private Bullets() {}

  static boolean isBullet(char c) {
    return c >= '•' && BULLETS.indexOf(c) >= 0;
  }

  /** True where a bullet begins an item after another. */
  static boolean beginsItem(String text, int sentence, int at, int lineEnd) {
    boolean parted = at > sentence && Characters.isSpace(text.charAt(at - 1));
    int next = at + 1;
    while (next < lineEnd && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    return parted && next < lineEnd && Character.isLetterOrDigit(text.charAt(next));
  }

  /**
   * Where the label of the next item begins that ends at a mark; -1 when it is none.
   *
   * @param sentence where the item before it begins
   * @param at the offset of the label's full stop or bracket
   */
  static int itemBefore(String text, int sentence, int at, int lineEnd) {
    int start = at;
    while (start > sentence && at - start <= LONGEST_LABEL && isOfLabel(text.charAt(start - 1))) {
      start--;
    }
    boolean parted = start > sentence + 2 && Characters.isSpace(text.charAt(start - 1));
    int label = parted ? value(text, start, at) : -1;
    if (label < 0 || ",;:".indexOf(text.charAt(start - 2)) >= 0) {
      return -1;
    }
    int firstEnd = labelEnd(text, sentence, at);
    boolean follows = value(text, sentence, firstEnd) + 1 == label;
    return follows && isSameMark(text, firstEnd, at) && capitalFollows(text, at, lineEnd)
        ? start
        : -1;
  }

  private static int labelEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && isOfLabel(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfLabel(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
  }

  /** The place of a label among others: that of <i>2</i> is 2, that of <i>b</i> 1002. */
  private static int value(String text, int from, int to) {
    if (to == from + 1 && text.charAt(from) >= 'a') {
      return 1000 + text.charAt(from) - 'a' + 1;
    }
    int value = 0;
    for (int at = from; at < to; at++) {
      if (text.charAt(at) > '9' || to - from > LONGEST_LABEL) {
        return -2;
      }
      value = value * 10 + text.charAt(at) - '0';
    }
    return to > from ? value : -2;
  }

  private static boolean isSameMark(String text, int one, int other) {
    boolean same = text.charAt(one) == text.charAt(other);
    return same && (text.charAt(one) == '.' || text.charAt(one) == ')');
  }

  private static boolean capitalFollows(String text, int at, int lineEnd) {
    int next = at + 1;
    if (next < lineEnd && text.charAt(next) == ')') {
      next++;
    }
    return next + 1 < lineEnd
        && Characters.isSpace(text.charAt(next))
        && Character.isUpperCase(text.charAt(next + 1));
  }
}
