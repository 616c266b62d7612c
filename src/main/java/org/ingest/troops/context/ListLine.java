package org.ingest.troops.context;

import org.ingest.troops.sentence.SentenceWords;

/**
 * A line of a list or box, which is no sentence: <i><b>- Losses2:</b> 30 fighters</i>.
 *
 * @param start the index of its first word behind a bullet
 * @param colon the index of the colon or dash that ends its label; the number of words where there
 *     is none
 */
public record ListLine(SentenceWords words, int start, int colon) {
  private static final int MOST_WORDS = 24;

  public static ListLine of(SentenceWords words) {
    int start = words.size() > 0 && !words.isWord(0) ? 1 : 0;
    int colon = start;
    while (colon < words.size() && !isColon(words.lower(colon))) {
      colon++;
    }
    return new ListLine(words, start, colon);
  }

  private static boolean isColon(String word) {
    return word.equals(":") || word.equals("-") || word.equals("–");
  }

  /** True where no full stop makes it a sentence. */
  public boolean isShort() {
    return words.size() <= MOST_WORDS && !words.lower(words.size() - 1).equals(".");
  }

  /** True for a line that is a label and nothing else: <i>Losses:</i>. */
  public boolean isHeading() {
    return colon >= words.size() - 1;
  }

  /** True for <i>Kenya: 850 soldiers</i>: a label with a number right behind it. */
  public boolean isEntry() {
    return colon > start
        && colon + 1 < words.size()
        && Character.isDigit(words.lower(colon + 1).charAt(0));
  }
}
