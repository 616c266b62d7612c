package org.ingest.nlp;

import java.util.Set;

/**
 * Tells whether a sentence ends after letters with full stops: <i>in the U.K. | Ukraine said</i>,
 * <i>at 5 p.m. | The</i>; not <i>the U.S. Army</i>, <i>at 5 p.m. Sunday</i>, <i>6 a.m. Kyiv
 * time</i>.
 */
final class InitialsRules {
  private static final Set<String> NEVER_END = StopWords.of("never ends");
  private static final Set<String> HALVES = StopWords.of("half of day");
  private static final Set<String> BEHIND_CLOCK = StopWords.of("behind clock");
  private static final Set<String> CLOCK_OPENS = StopWords.of("clock opens");
  private static final Set<String> OPENERS = StopWords.of("opener");
  private static final Set<String> PLACES = StopWords.of("place initials");
  private static final Set<String> OF_THE_STATE = StopWords.of("of the state");
  private static final Set<String> PREDICATES = StopWords.of("predicate");

  /** <i>On Sunday at 5 a.m.</i> only opens a sentence; more words may be one. */
  private static final int LONGEST_OPENING = 28;

  private InitialsRules() {}

  static Verdict judge(Mark mark, String lower) {
    if (NEVER_END.contains(lower)) {
      return Verdict.GOES_ON;
    }
    if (HALVES.contains(lower)) {
      return clock(mark) ? Verdict.GOES_ON : Verdict.ENDS;
    }
    if (OPENERS.contains(Mark.lower(mark.nextWord()))) {
      return Verdict.ENDS;
    }
    boolean behindArticle = mark.wordBefore().equals("the") || mark.wordBefore().endsWith(",");
    return PLACES.contains(lower) && behindArticle && sentenceFollows(mark)
        ? Verdict.ENDS
        : Verdict.GOES_ON;
  }

  private static boolean clock(Mark mark) {
    String next = Mark.lower(mark.nextWord());
    int second = mark.behindWord(mark.nextLetter());
    int third = mark.behindWord(second);
    return BEHIND_CLOCK.contains(next)
        || Mark.lower(mark.wordAt(second)).equals("time")
        || Mark.lower(mark.wordAt(third)).equals("time")
        || mark.at() - mark.sentence() < LONGEST_OPENING && opensWithClock(mark);
  }

  /** <i>At 5 a.m. Gen. Roe went</i>. */
  private static boolean opensWithClock(Mark mark) {
    return CLOCK_OPENS.contains(Mark.lower(mark.wordAt(mark.sentence())))
        && !OPENERS.contains(Mark.lower(mark.nextWord()));
  }

  /** True before a subject and its verb: <i>Ukraine said</i>; not <i>Susan Roe said</i>. */
  static boolean sentenceFollows(Mark mark) {
    int first = mark.nextLetter();
    return !OF_THE_STATE.contains(Mark.lower(mark.wordAt(first)))
        && PREDICATES.contains(mark.wordAt(mark.behindWord(first)));
  }
}
