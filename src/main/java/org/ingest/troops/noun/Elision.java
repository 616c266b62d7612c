package org.ingest.troops.noun;

import java.util.Set;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Tells where an amount stands without a noun: <i>12 were</i>, <i>30 wounded.</i> */
public final class Elision {
  /** Verbs and participles that may follow such a number. */
  static final WordList VERBS = WordList.read("fate-verbs.txt");

  private static final WordList STOPS = WordList.read("stop-words.txt");
  private static final Set<String> INSIDE =
      Set.of("\"", "“", "”", "'", "‘", "’", "''", "``", "[", "]");
  private static final Set<String> DASHES = Set.of("-", "–", "/");

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
            && !INSIDE.contains(next)
            && !next.startsWith("'");
  }

  /** The dash of <i>400-page</i>; not that of <i>up to 400 - the army said</i>. */
  private static boolean isSpacelessDash(SentenceWords words, int i) {
    return DASHES.contains(words.lower(i)) && words.isGluedToPrevious(i);
  }
}
