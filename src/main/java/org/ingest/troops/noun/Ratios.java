package org.ingest.troops.noun;

import org.ingest.troops.amount.Amount;
import org.ingest.troops.amount.AmountReader;
import org.ingest.troops.amount.AmountReading;
import org.ingest.troops.sentence.SentenceWords;

/**
 * Ratios count nobody: <i>one in five soldiers</i>, <i>nine out of 10 soldiers</i>, <i>one of every
 * three soldiers</i>, <i>one soldier in nine</i>; not <i>four of the five marines</i>, <i>two in
 * nine attacks</i>.
 */
final class Ratios {
  private static final long GREATEST = 100;

  private Ratios() {}

  /**
   * The index behind the ratio that an amount begins; the amount's own end where it begins none.
   */
  static int end(SentenceWords words, AmountReading reading) {
    boolean small = reading.amounts().size() == 1 && reading.amounts().get(0).size() <= GREATEST;
    return small ? end(words, reading.amounts().get(0)) : reading.end();
  }

  private static int end(SentenceWords words, Amount amount) {
    int end = amount.end();
    if (isNoun(words, end) && words.lower(end + 1).equals("in")) {
      int each = AmountReader.endOfNumber(words, end + 2);
      return each > end + 2 && isEnd(words, each) ? each : end;
    }
    int whole = behindLink(words, end);
    int each = whole > end ? AmountReader.endOfNumber(words, whole) : whole;
    return whole > end && each > whole && isRatio(words, end, whole, each) ? each : end;
  }

  /** The index behind <i>in</i>, <i>out of</i>, <i>of every</i>, <i>in every</i>. */
  private static int behindLink(SentenceWords words, int at) {
    String word = words.lower(at);
    boolean out = word.equals("out") && words.lower(at + 1).equals("of");
    int behind = out ? at + 2 : word.equals("in") || word.equals("of") ? at + 1 : at;
    boolean every = behind > at && isEvery(words, behind);
    return every ? behind + 1 : word.equals("of") ? at : behind;
  }

  private static boolean isEvery(SentenceWords words, int at) {
    return words.lower(at).equals("every") || words.lower(at).equals("each");
  }

  private static boolean isRatio(SentenceWords words, int at, int whole, int each) {
    boolean told = words.lower(at).equals("out") || isEvery(words, whole - 1);
    return told || isNoun(words, each);
  }

  private static boolean isNoun(SentenceWords words, int at) {
    return NounTable.all().of(words.lower(at)).isPresent();
  }

  /** <i>one soldier in nine is</i>; not <i>one soldier in two days</i>. */
  private static boolean isEnd(SentenceWords words, int at) {
    return Elision.isEndOfPhrase(words, at) && !words.word(at - 1).matches("\\d{4}");
  }
}
