package org.ingest.troops.claim;

import org.ingest.troops.claim.DenialWords.Sense;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.context.CountContext;

/** A claim that the sentence behind it denies: <i>The army denied the claim.</i> */
final class NextSentenceDenial {
  /** How far into the sentence the denial begins. */
  private static final int REACH = 7;

  private NextSentenceDenial() {}

  /** Only what somebody claims is denied so, not what the text tells itself. */
  static boolean holds(CountContext context) {
    int next = context.sentence() + 1;
    return next < context.article().size()
        && isClaimed(context)
        && isDenied(new DenialWords(context.article().plain(next)));
  }

  private static boolean isClaimed(CountContext context) {
    Clause clause = context.clause();
    DenialWords words = new DenialWords(clause);
    for (int i = 0; i < context.words().size(); i++) {
      if (clause.kind(i).endsWith("say") || words.is(i, Sense.CLAIM)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenied(DenialWords words) {
    if (words.is(0, Sense.IT) && words.is(1, Sense.BE)) {
      boolean isFalse = words.is(2, Sense.FALSE) || words.is(3, Sense.FALSE);
      boolean untrue = words.is(2, Sense.NOT) && words.is(3, Sense.TRUE);
      return isFalse && !words.is(2, Sense.NOT) || untrue;
    }
    for (int i = 1; i < REACH; i++) {
      if (words.is(i, Sense.DENIES)) {
        return !words.isNegated(i) && isAboutClaim(words, i + 1);
      }
    }
    return false;
  }

  /** <i>the claim</i>, <i>this</i>; not <i>that it had fled</i>. */
  private static boolean isAboutClaim(DenialWords words, int object) {
    boolean pronoun = words.is(object, Sense.IT) && isEnd(words.lower(object + 1));
    boolean article = words.lower(object).equals("the") || words.is(object, Sense.IT);
    return pronoun
        || article && words.is(object + 1, Sense.CLAIM) && !words.lower(object + 2).equals("that");
  }

  private static boolean isEnd(String word) {
    return word.isEmpty() || !Character.isLetter(word.charAt(0));
  }
}
