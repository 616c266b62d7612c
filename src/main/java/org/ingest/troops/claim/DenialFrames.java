package org.ingest.troops.claim;

import java.util.stream.IntStream;
import org.ingest.troops.claim.DenialWords.Sense;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.WordList;

/**
 * The frames in which a sentence denies what it tells of a count, read word by word from the count
 * to both sides: trees of such sentences are seldom right.
 */
final class DenialFrames {
  /** How far before the count a denial may begin: <i>denied on Monday that some of its 12</i>. */
  private static final WordList SAYS_WHEN = WordList.of("behind a denied it");

  private static final int REACH_BEFORE = 16;

  private static final int REACH_BEHIND = 16;
  private static final int LONGEST_TAIL = 9;

  /** <i><b>plans</b> to send 12</i>, <i>a <b>request</b> for another 12</i>. */
  private static final int LONGEST_PLAN = 3;

  private final DenialWords words;
  private final int start;
  private final int end;
  private final int size;

  DenialFrames(CountContext context) {
    this.words = new DenialWords(context.clause());
    CountPhrase count = context.count();
    this.start = count.start();
    this.end = count.end();
    this.size = context.words().size();
  }

  /** The first word before the count that something else begins with, or the farthest to look. */
  private int first() {
    int i = start;
    while (i > 0 && i > start - REACH_BEFORE && !words.is(i - 1, Sense.TURNS)) {
      i--;
    }
    return i;
  }

  /** <i>denied that 12</i>, <i>dismissed reports of 12</i>, <i>denied losing 12</i>. */
  boolean isUnderDenial() {
    for (int i = start - 1; i >= first(); i--) {
      if (words.is(i, Sense.DENIES) && !words.isNegated(i) && isContent(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the count is in what a verb of denying is about. */
  private boolean isContent(int denier) {
    if (isCutOff(denier)) {
      return false;
    }
    if (words.lower(denier + 1).endsWith("ing")) {
      return true;
    }
    for (int i = denier + 1; i < start; i++) {
      boolean claim =
          words.lower(i).equals("that")
              || words.is(i, Sense.CLAIM)
              || words.is(i, Sense.EVENT)
              || words.is(i, Sense.PLAN) && start - i <= LONGEST_PLAN;
      if (claim) {
        return true;
      }
    }
    return false;
  }

  /** True for <i>had <b>denied</b> any losses, now admits that 12</i>: one comma lies between. */
  private boolean isCutOff(int denier) {
    int commas = 0;
    for (int i = denier + 1; i < start; i++) {
      commas += words.lower(i).equals(",") ? 1 : 0;
    }
    return commas % 2 == 1;
  }

  /** <i>refused to withdraw its 12</i>, <i>ruled out sending 12</i>. */
  boolean isRefused() {
    if (words.lower(start - 1).equals("of")) {
      // who refuses to return the bodies of 12 does not deny that they died
      return false;
    }
    for (int i = start - 2; i >= Math.max(first(), start - 6); i--) {
      boolean acts = words.lower(i + 1).equals("to") || words.lower(i + 2).endsWith("ing");
      if (words.is(i, Sense.REFUSES) && acts && !words.isNegated(i)) {
        return !words.holds(i + 1, start, Sense.SPEECH);
      }
    }
    return false;
  }

  /** <i>it is not true that 12</i>, <i>called it a lie that 12</i>. */
  boolean isFalseBefore() {
    return IntStream.range(first(), start)
        .anyMatch(
            i ->
                words.lower(i).equals("that") && isFalse(i - 1, i)
                    || words.is(i, Sense.CONTRARY) && claim() > i);
  }

  /** <i>no evidence that 12</i>. */
  boolean hasNoBasis() {
    return IntStream.range(first(), start)
        .anyMatch(i -> words.is(i, Sense.BASIS) && words.isNegated(i));
  }

  private boolean isFalse(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean lie = words.is(i, Sense.FALSE) && !words.isNegated(i);
      if (lie || words.is(i, Sense.TRUE) && words.isNegated(i)) {
        return true;
      }
    }
    return false;
  }

  /** <i>reports that 12 died are false</i>, <i>called the report that 12 died a lie</i>. */
  boolean isClaimCalledFalse() {
    int claim = claim();
    if (claim < 0) {
      return false;
    }
    boolean called = words.holds(claim - 4, claim, Sense.CALLS);
    int last = Math.min(size, end + REACH_BEHIND);
    for (int i = end; i < last && !isBreak(i); i++) {
      boolean named = words.is(i, Sense.BE) || called;
      boolean denied = words.is(i, Sense.BE) && isDeniedWithin(i + 1, i + 4);
      if (denied || named && isFalse(i + 1, Math.min(i + 5, last))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeniedWithin(int from, int to) {
    for (int i = from; i < to && !isBreak(i); i++) {
      if (words.is(i, Sense.DENIES) && !words.isNegated(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBreak(int i) {
    return words.is(i, Sense.TURNS) || words.lower(i).equals(",") || words.lower(i).equals("and");
  }

  /** The claim that the count is told in, or -1: the <i>reports</i> of <i>reports that 12</i>. */
  private int claim() {
    for (int i = start - 1; i >= first(); i--) {
      if (words.lower(i).equals(",")) {
        return -1;
      }
      if (words.is(i, Sense.CLAIM)) {
        return i;
      }
    }
    return -1;
  }

  /** <i>killed 12, a claim that the army denied</i>, <i>but the army denied it</i>. */
  boolean isDeniedBehind() {
    for (int i = end; i < Math.min(size, end + REACH_BEHIND); i++) {
      if (words.is(i, Sense.DENIES) && !words.isNegated(i) && isOpened(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is denied is all that stands before: a claim, which, it. */
  private boolean isOpened(int denier) {
    boolean object =
        words.is(denier + 1, Sense.IT)
                && (isEnd(denier + 2) || SAYS_WHEN.has(words.lower(denier + 2)))
            || words.lower(denier + 1).equals("the") && words.is(denier + 2, Sense.CLAIM);
    for (int i = denier - 1; i > end && i >= denier - LONGEST_TAIL; i--) {
      if (words.lower(i - 1).equals(",")) {
        boolean which = words.lower(i).equals("which");
        boolean claim = words.is(i + 1, Sense.CLAIM) || words.lower(i).equals("something");
        return which || claim || object;
      }
    }
    return false;
  }

  private boolean isEnd(int i) {
    return i >= size || !Character.isLetter(words.lower(i).charAt(0));
  }
}
