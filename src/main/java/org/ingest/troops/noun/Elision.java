package org.ingest.troops.noun;

import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Tells where an amount stands without a noun: <i>12 were</i>, <i>30 wounded.</i> */
public final class Elision {
  /** Verbs and participles that may follow such a number. */
  static final WordList VERBS = WordList.of("behind a bare number");

  private static final WordList STOPS = WordList.of("ends a noun phrase");
  private static final WordList INSIDE = WordList.of("quotation marks");
  private static final WordList DASHES = WordList.of("dashes and slashes");

  private Elision() {}

  /** True when what stands at a word cannot be, or lead to, a noun. */
  static boolean isBare(SentenceWords words, int end) {
    if (VERBS.has(words.lower(end)) && words.nameAt(end).isEmpty()) {
      return isEndOfPhrase(words, end + 1)
          || !words.isWord(end + 1) && !isSpacelessDash(words, end + 1)
          || words.isCapitalised(end + 1)
          || words.lower(end + 1).endsWith("ly");
    }
    return isEndOfPhrase(words, end);
  }

  /** True at the end of a sentence or clause. */
  public static boolean isEnd(SentenceWords words, int i) {
    String word = words.lower(i);
    return word.isEmpty() || word.length() == 1 && ".,;:".contains(word) || word.equals("and");
  }

  /** True where no noun can follow any more. */
  static boolean isEndOfPhrase(SentenceWords words, int i) {
    String next = words.lower(i);
    return next.isEmpty()
        || STOPS.has(next) && words.nameAt(i).isEmpty()
        || !words.isWord(i)
            && !isSpacelessDash(words, i)
            && !INSIDE.has(next)
            && !next.startsWith("'");
  }

  /** The dash of <i>400-page</i>; not that of <i>up to 400 - the army said</i>. */
  private static boolean isSpacelessDash(SentenceWords words, int i) {
    return DASHES.has(words.lower(i)) && words.isGluedToPrevious(i);
  }
}
