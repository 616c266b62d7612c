package org.ingest.troops.status;

import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Tells casualties of both sorts, which cannot be parted: <i>killing or wounding 400 soldiers</i>,
 * <i>400 soldiers were killed and wounded</i>, <i>202 soldiers dead or missing</i>; not <i>12 were
 * killed and 30 wounded</i>.
 */
final class HarmPair {
  private static final int REACH = 6;
  private static final WordList LINKS = WordList.of("joins two harms");
  private static final WordList KILLED = WordList.of("killed");
  private static final WordList WOUNDED = WordList.of("wounded");

  private static final String MISSING = "missing";

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
    return word.isEmpty() || word.equals(",") || Character.isDigit(word.charAt(0));
  }

  /** True when the second word of a pair stands at {@code last}. */
  private static boolean endsAt(SentenceWords words, int last) {
    int first = last - 1;
    while (first > 0 && LINKS.has(words.lower(first))) {
      first--;
    }
    return first < last - 1 && arePair(words.lower(first), words.lower(last));
  }

  private static boolean arePair(String one, String other) {
    return KILLED.has(one) && WOUNDED.has(other)
        || WOUNDED.has(one) && KILLED.has(other)
        || other.equals(MISSING) && (KILLED.has(one) || WOUNDED.has(one));
  }
}
