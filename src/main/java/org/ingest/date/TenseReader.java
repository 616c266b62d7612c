package org.ingest.date;

import java.util.Set;

/**
 * Tells from the words around a date whether it lies ahead: <i>will vote on Friday</i>, <i>is
 * scheduled for June</i>. The nearest telling word decides, and a clause ends the search; words
 * before the date weigh more than those behind.
 */
final class TenseReader {
  private static final Set<String> AHEAD = WordGroups.of("ahead words");

  private static final Set<String> PAST = WordGroups.of("past words");

  private static final Set<String> ONCE_AHEAD = WordGroups.of("once ahead");
  private static final Set<String> OPEN_BEFORE = WordGroups.of("open before");

  private static final int REACH_BACK = 14;
  private static final int REACH_ON = 10;

  private TenseReader() {}

  static Tense around(DateWords words, int start, int end) {
    if (words.is(start - 1, "until") || words.is(start - 1, "till")) {
      return isNotUntil(words, start - 2) ? Tense.PAST : Tense.AHEAD;
    }
    int ahead = distance(words, start, end, true);
    int past = distance(words, start, end, false);
    if (ahead == past) {
      return Tense.OPEN;
    }
    if (ahead < past) {
      return Tense.AHEAD;
    }
    return OPEN_BEFORE.contains(words.lower(start - 1)) ? Tense.OPEN : Tense.PAST;
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
      return AHEAD.contains(word) && !ONCE_AHEAD.contains(words.lower(at - 1)) || isToBe(words, at);
    }
    boolean passive = words.is(at - 1, "be") || words.is(at - 1, "being");
    boolean regular = word.length() > 4 && word.endsWith("ed") && !AHEAD.contains(word) && !passive;
    return regular || PAST.contains(word);
  }

  /** <i>is to be held</i>, <i>is to meet</i>. */
  private static boolean isToBe(DateWords words, int at) {
    return words.is(at, "to")
        && (words.is(at + 1, "be") || words.is(at - 1, "is") || words.is(at - 1, "are"));
  }
}
