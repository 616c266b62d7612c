package org.ingest.date;

import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/**
 * Tells from the words around a date whether it lies ahead: <i>will vote on Friday</i>, <i>is
 * scheduled for June</i>. The nearest telling word decides, and a clause ends the search; words
 * before the date weigh more than those behind.
 */
final class TenseReader {
  private static final Set<String> AHEAD =
      ResourceTable.lines(TenseReader.class, "ahead-words.txt")
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "did", "been", "took", "held", "came", "said", "told", "left",
          "went", "made", "fell", "saw", "met", "won", "lost", "began", "became", "has", "since");

  private static final int REACH_BACK = 14;
  private static final int REACH_ON = 10;

  private TenseReader() {}

  static Tense around(DateWords words, int start, int end) {
    int ahead = distance(words, start, end, true);
    int past = distance(words, start, end, false);
    if (ahead == past) {
      return Tense.OPEN;
    }
    return ahead < past ? Tense.AHEAD : Tense.PAST;
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
      return AHEAD.contains(word);
    }
    boolean regular = word.length() > 4 && word.endsWith("ed") && !AHEAD.contains(word);
    return regular || PAST.contains(word);
  }
}
