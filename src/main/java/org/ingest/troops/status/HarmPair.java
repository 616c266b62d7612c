package org.ingest.troops.status;

import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Tells casualties of both sorts, which cannot be parted: <i>killing or wounding 400 soldiers</i>,
 * <i>400 soldiers were killed and wounded</i>, <i>202 soldiers dead or missing</i>, <i>dead,
 * missing or wounded</i>; not <i>12 were killed and 30 wounded</i>.
 */
final class HarmPair {
  private static final int REACH = 6;
  private static final WordList LINKS = WordList.of("joins two harms");
  private static final WordList KILLED = WordList.of("killed");
  private static final WordList WOUNDED = WordList.of("wounded");

  private static final WordList LOST = WordList.of("missing or captured");

  private HarmPair() {}

  static boolean governs(CountPhrase count) {
    SentenceWords words = count.words();
    if (endsAt(words, count.start() - 1)) {
      return true;
    }
    for (int i = count.end(); i < count.end() + REACH && !isStop(words, i); i++) {
      if (endsAt(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(SentenceWords words, int i) {
    String word = words.lower(i);
    boolean inList = isHarm(words.lower(i - 1)) && isHarm(words.lower(i + 1));
    return word.isEmpty() || word.equals(",") && !inList || Character.isDigit(word.charAt(0));
  }

  /** True when the last word of a pair or a list stands at {@code last}. */
  private static boolean endsAt(SentenceWords words, int last) {
    int first = last - 1;
    while (first > 0 && LINKS.has(words.lower(first))) {
      first--;
    }
    return first < last - 1 && arePair(words.lower(first), words.lower(last));
  }

  private static boolean arePair(String one, String other) {
    return isHarm(one) && isHarm(other) && !kind(one).equals(kind(other));
  }

  private static boolean isHarm(String word) {
    return !kind(word).isEmpty();
  }

  private static String kind(String word) {
    return KILLED.has(word) ? "killed" : WOUNDED.has(word) ? "wounded" : LOST.has(word) ? word : "";
  }
}
