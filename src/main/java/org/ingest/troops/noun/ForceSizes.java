package org.ingest.troops.noun;

import java.util.Optional;
import org.ingest.troops.amount.Amount;
import org.ingest.troops.noun.CountPhrase.Form;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads a force's size: <i>a 5,000-strong force</i>, <i>the 7,000-member African Union mission</i>,
 * <i>a 25-man unit</i>, <i>an army 23,000 strong</i>, <i>a battalion of 800</i>; not <i>a 12-member
 * council</i>, <i>a force of 30 tanks</i>.
 */
final class ForceSizes {
  private static final int LONGEST = 7;
  private static final WordList SIZES = WordList.of("size words");
  private static final WordList FORCES = WordList.of("sized by a number");
  private static final WordList CIVIL = WordList.of("bodies with members");
  private static final WordList SIZED = WordList.of("sized behind of");

  private static final WordList ONLY_STRONG = WordList.of("sized by strong only");

  private static final WordList BEFORE_SIZE = WordList.of("articles of a size");

  private ForceSizes() {}

  /** The count, if a force follows; the amount must stand right before. */
  static Optional<CountPhrase> strong(SentenceWords words, Amount amount) {
    int dash = amount.end();
    if (!words.lower(dash).equals("-") || !SIZES.has(words.lower(dash + 1))) {
      return Optional.empty();
    }
    boolean strong = words.lower(dash + 1).equals("strong");
    for (int i = dash + 2; i < dash + 2 + LONGEST && isPartOfPhrase(words, i); i++) {
      if (isForce(words, i, strong)) {
        return Optional.of(size(words, amount, i + 1, i));
      }
    }
    return Optional.empty();
  }

  private static CountPhrase size(SentenceWords words, Amount amount, int end, int head) {
    return new CountPhrase(words, amount, end, head, Optional.empty(), Form.SIZE);
  }

  private static boolean isForce(SentenceWords words, int i, boolean strong) {
    String word = words.lower(i);
    return FORCES.has(word)
        && !FORCES.has(words.lower(i + 1))
        && (strong || !ONLY_STRONG.has(word));
  }

  private static boolean isPartOfPhrase(SentenceWords words, int i) {
    String word = words.lower(i);
    boolean other = CIVIL.has(word) || Elision.isEndOfPhrase(words, i) && !word.equals("-");
    return !other && (words.isWord(i) || word.equals("-") || word.endsWith("th"));
  }

  /** <i>Norway's army, 23,000 strong, is growing</i>. */
  static Optional<CountPhrase> bareStrong(SentenceWords words, Amount amount) {
    boolean strong = words.lower(amount.end()).equals("strong") && !isOfPeople(words, amount);
    return strong && Elision.isBare(words, amount.end() + 1)
        ? Optional.of(size(words, amount, amount.end(), -1))
        : Optional.empty();
  }

  /** <i>the crowd, 2,000 strong</i>: no force stands before it. */
  private static boolean isOfPeople(SentenceWords words, Amount amount) {
    for (int i = amount.start() - 1; i >= Math.max(0, amount.start() - 8); i--) {
      boolean unit = words.nameAt(i).filter(name -> name.type().isUnit()).isPresent();
      if (unit || FORCES.has(words.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** <i>a battalion of 800 was sent</i>: whatever noun is left out, soldiers make a battalion. */
  static Optional<CountPhrase> ofForce(SentenceWords words, Amount amount) {
    int of = amount.start() - 1;
    boolean sized =
        words.lower(of).equals("of")
            && SIZED.has(words.lower(of - 1))
            && hasArticle(words, of - 2)
            && !isOtherNoun(words, amount.end());
    return sized ? Optional.of(size(words, amount, amount.end(), -1)) : Optional.empty();
  }

  private static boolean hasArticle(SentenceWords words, int before) {
    for (int i = before; i > before - 4 && i >= 0; i--) {
      if (BEFORE_SIZE.has(words.lower(i)) || words.lower(i).equals("'s")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The tanks of <i>a force of 30 tanks</i>, which are no soldiers; in no text of the data so far.
   */
  private static boolean isOtherNoun(SentenceWords words, int at) {
    return !Elision.isBare(words, at)
        && (words.lower(at).endsWith("s") || words.lower(at + 1).endsWith("s"));
  }
}
