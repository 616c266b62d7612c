package org.ingest.troops.status;

import java.util.stream.IntStream;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** What the words right around a count tell of its status. */
final class StatusWords {
  private static final int REACH = 10;
  private static final WordList AHEAD = WordList.of("ahead");
  private static final WordList CLAUSE_ENDS = WordList.of("ends what is ahead");
  private static final WordList COMMAND = WordList.of("command");
  private static final WordList STRENGTH_LINKS = WordList.of("links a strength");
  private static final WordList ACTIVE = WordList.of("behind on active");
  private static final WordList HARMED = WordList.of("harmed");
  private static final StatusCues CUES = StatusCues.all();

  private StatusWords() {}

  static boolean isReinforcement(CountPhrase count) {
    return count.nounWord().startsWith("reinforcement");
  }

  /** <i>40 <b>casualties</b></i>, <i><b>killing or wounding</b> 400 soldiers</i>. */
  static boolean isCasualties(CountPhrase count) {
    return HarmPair.governs(count) || count.nounWord().startsWith("casualt");
  }

  /**
   * <i>A general <b>leads</b> 4,000 fighters</i>, <i>its <b>strength is</b> 40,000 soldiers</i>.
   */
  static boolean isStrength(CountPhrase count) {
    SentenceWords words = count.words();
    String before = words.lower(count.start() - 1);
    boolean strength = words.lower(count.start() - 2).equals("strength");
    return COMMAND.has(before)
        || strength && STRENGTH_LINKS.has(before)
        || isUnderArms(words, count.end());
  }

  /**
   * <i>169,000 soldiers <b>in uniform</b></i>, <i>90,000 soldiers are <b>on active service</b></i>.
   */
  private static boolean isUnderArms(SentenceWords words, int behind) {
    int at = words.lower(behind).equals("are") ? behind + 1 : behind;
    String first = words.lower(at);
    String second = words.lower(at + 1);
    boolean isActive = first.equals("on") && second.equals("active");
    return isActive && ACTIVE.has(words.lower(at + 2))
        || first.equals("in") && second.equals("uniform") && !HARMED.has(words.lower(at + 3))
        || first.equals("under") && second.equals("arms");
  }

  /**
   * A country that gives its share without a verb: <i>followed by <b>Ethiopia with 2,500</b></i>.
   */
  static boolean isNextInList(CountContext context) {
    CountPhrase count = context.count();
    return count.isElided()
        && count.words().lower(count.start() - 1).equals("with")
        && count.words().isCapitalised(count.start() - 2)
        && CUES.cueAt(count.words(), count.end()).isEmpty()
        && context.beforeInSentence().isPresent();
  }

  /** <i><b>could</b> total 20,000 troops</i>, <i>the <b>proposed</b> force of 5,000</i>. */
  static boolean isAhead(CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = count.start() - 1; i >= Math.max(0, count.start() - REACH); i--) {
      if (AHEAD.has(words.lower(i))) {
        return true;
      }
      if (CLAUSE_ENDS.has(words.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word tells of what is still to come: <i>pledged</i>, <i>may</i>, <i>to send</i>. */
  static boolean isAnyAhead(SentenceWords words) {
    return IntStream.range(0, words.size())
        .anyMatch(i -> AHEAD.has(words.lower(i)) || words.lower(i).equals("to"));
  }
}
