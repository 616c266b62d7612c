package org.ingest.date;

import java.util.Set;

/**
 * Tells from the words around a date whether it lies ahead: <i>will vote on Friday</i>, <i>is
 * scheduled for June</i>. The nearest telling word decides, and a clause ends the search; words
 * before the date weigh more than those after.
 */
final class TenseReader {
  private static final Set<String> AHEAD = WordGroups.of("ahead words");

  private static final Set<String> PAST = WordGroups.of("past words");

  private static final Set<String> ONCE_AHEAD = WordGroups.of("once ahead");
  private static final Set<String> OPEN_BEFORE = WordGroups.of("open before");
  private static final Set<String> STILL_AHEAD = WordGroups.of("still ahead");
  private static final Set<String> BEFORE_TO = WordGroups.of("ahead before to");
  private static final Set<String> UNLESS_HAVE = WordGroups.of("ahead unless have");
  private static final Set<String> ONCE_PLANNED = WordGroups.of("once planned");
  private static final Set<String> SPEAKS_OF_PLANS = WordGroups.of("speaks of plans");
  private static final Set<String> MAY_LIE_AHEAD = WordGroups.of("may lie ahead");

  private static final int REACH_BACK = 14;
  private static final int REACH_ON = 10;

  private TenseReader() {}

  static Tense around(DateWords words, int start, int end) {
    if (words.is(start - 1, "until") || words.is(start - 1, "till")) {
      return isNotUntil(words, start - 2) ? Tense.PAST : Tense.AHEAD;
    }
    if (words.is(start - 1, "as") && words.is(start - 3, "as") && isSoon(words.lower(start - 2))) {
      return Tense.AHEAD;
    }
    if (words.is(end, "'s") && !isPlanned(words, end + 1)) {
      return Tense.PAST;
    }
    int ahead = distance(words, start, end, true);
    int past = distance(words, start, end, false);
    if (ahead == past) {
      return Tense.OPEN;
    }
    if (ahead < past) {
      return past == Integer.MAX_VALUE ? Tense.PLANNED : Tense.AHEAD;
    }
    if (OPEN_BEFORE.contains(words.lower(start - 1))) {
      return Tense.OPEN;
    }
    boolean happened = ahead == Integer.MAX_VALUE && !words.is(start - 1, "for");
    return happened && !speaksOfPlans(words, start, end, past) ? Tense.HAPPENED : Tense.PAST;
  }

  /** <i>as early as Tuesday</i>. */
  private static boolean isSoon(String lower) {
    return lower.equals("early") || lower.equals("soon");
  }

  /** The noun after <i>Sunday's</i>, or one after its adjective. */
  private static boolean isPlanned(DateWords words, int at) {
    return MAY_LIE_AHEAD.contains(words.lower(at)) || MAY_LIE_AHEAD.contains(words.lower(at + 1));
  }

  /** True where the verb that tells the past, or one before it, speaks of plans. */
  private static boolean speaksOfPlans(DateWords words, int start, int end, int past) {
    int verb = past < REACH_BACK ? start - past : end + past - REACH_BACK;
    for (int at = Math.max(0, start - REACH_BACK); at < start; at++) {
      String word = words.lower(at);
      boolean wasTo = word.equals("to") && ONCE_AHEAD.contains(words.lower(at - 1));
      if (SPEAKS_OF_PLANS.contains(word) || AHEAD.contains(word) && isOnce(words, at) || wasTo) {
        return true;
      }
    }
    return SPEAKS_OF_PLANS.contains(words.lower(verb));
  }

  /** <i>did not vote until Friday</i>. */
  private static boolean isNotUntil(DateWords words, int at) {
    for (int back = 0; back < 6; back++) {
      String word = words.lower(at - back);
      if (word.equals("not") || word.endsWith("n't") || word.equals("had")) {
        return true;
      }
    }
    return false;
  }

  private static int distance(DateWords words, int start, int end, boolean ahead) {
    for (int back = 1; back <= REACH_BACK && start - back >= 0; back++) {
      if (tells(words, start - back, ahead)) {
        return back;
      }
      if (endsClause(words, start - back)) {
        break;
      }
    }
    for (int on = 0; on < REACH_ON && end + on < words.size(); on++) {
      if (tells(words, end + on, ahead)) {
        return REACH_BACK + on;
      }
      if (endsClause(words, end + on)) {
        break;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean endsClause(DateWords words, int at) {
    return words.is(at, ";") || words.is(at, "\"") || words.is(at, ".");
  }

  private static boolean tells(DateWords words, int at, boolean ahead) {
    String word = words.lower(at);
    if (ahead) {
      return AHEAD.contains(word) && isAhead(words, at, word)
          || isToBe(words, at)
          || PlanVerbs.isAt(words, at);
    }
    if (word.equals("set") && isAhead(words, at, word)) {
      return false;
    }
    if (ONCE_PLANNED.contains(words.lower(at - 1)) && AHEAD.contains(word)) {
      return true;
    }
    boolean passive = words.is(at - 1, "be") || words.is(at - 1, "being");
    boolean regular = word.length() > 4 && word.endsWith("ed") && !AHEAD.contains(word) && !passive;
    return regular || PAST.contains(word) && !passive;
  }

  /** <i>was due to stand down in August</i>. */
  private static boolean isOnce(DateWords words, int at) {
    return ONCE_AHEAD.contains(words.lower(at - 1)) || words.is(at - 1, "been");
  }

  /**
   * False for <i>was due</i>, <i>had been due to expire</i>, <i>would have</i>, <i>record set</i>.
   */
  private static boolean isAhead(DateWords words, int at, String word) {
    String before = words.lower(at - 1);
    String behind = words.lower(at + 1);
    if (BEFORE_TO.contains(word)) {
      boolean points = behind.equals("to") || behind.equals("for") || behind.equals("on");
      return word.equals("set") ? points && !behind.equals("on") : points;
    }
    if (UNLESS_HAVE.contains(word) && behind.equals("have") || ONCE_PLANNED.contains(before)) {
      return false;
    }
    boolean once = ONCE_AHEAD.contains(before) && !STILL_AHEAD.contains(word);
    return !once && !isBehindHadBeen(words, at);
  }

  private static boolean isBehindHadBeen(DateWords words, int at) {
    for (int back = 1; back <= 3; back++) {
      if (words.is(at - back, "been") && words.is(at - back - 1, "had")) {
        return true;
      }
    }
    return false;
  }

  /** <i>is to be held</i>, <i>is to meet</i>. */
  private static boolean isToBe(DateWords words, int at) {
    return words.is(at, "to")
        && (words.is(at + 1, "be") || words.is(at - 1, "is") || words.is(at - 1, "are"));
  }
}
