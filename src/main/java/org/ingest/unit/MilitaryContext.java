package org.ingest.unit;

import java.util.Set;
import org.ingest.text.Words;

/**
 * Whether a sentence speaks of soldiers, for words that mean something else in peace: <i>First
 * Division</i> is a league, <i>Unit 204</i> a flat.
 */
final class MilitaryContext {
  private static final Set<String> MILITARY = FormationVocabulary.words("military-context.txt");
  private static final Set<String> CIVIL = FormationVocabulary.words("civil-context.txt");

  /** How many words to either side are looked at, so that long lists stay cheap. */
  private static final int REACH = 25;

  private MilitaryContext() {}

  /** A military word, beside the formation that ends at {@code end} itself, and no civil one. */
  static boolean of(Words words, int end) {
    boolean military = false;
    for (int index = Math.max(0, end - REACH); index < end + REACH; index++) {
      String word = words.lower(index);
      if (CIVIL.contains(word)) {
        return false;
      }
      military |= index != end - 1 && MILITARY.contains(word);
    }
    return military;
  }

  /** No word of peace near: enough for what is seldom anything else. */
  static boolean noPeace(Words words, int end) {
    for (int index = Math.max(0, end - REACH); index < end + REACH; index++) {
      if (CIVIL.contains(words.lower(index))) {
        return false;
      }
    }
    return true;
  }

  /**
   * An arm with a number stands for itself unless a plain noun follows: <i>5th Guards season</i>.
   */
  static boolean ofArm(Words words, int end) {
    return noPeace(words, end) && !words.lower(end).equals("of");
  }
}
