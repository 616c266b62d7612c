package org.ingest.unit;

import java.util.Set;
import org.ingest.text.Words;

/**
 * Tells the mark of a news agency: <i>Syrian Army (AFP)</i>, <i>DAMASCUS (AFP)</i>. Not what the
 * words before it are called for short: <i>Armed Forces of the Philippines (AFP)</i>.
 */
final class NewsAgencies {
  private static final Set<String> NAMES = UnitWords.of("news agencies");

  private NewsAgencies() {}

  static boolean isCredit(Words words, UnitCandidate unit) {
    return unit.length() == 1 && isCredit(words, unit.range().first());
  }

  /** True for an agency's name in brackets. */
  static boolean isCredit(Words words, int index) {
    return NAMES.contains(words.word(index))
        && words.is(index - 1, "(")
        && !isShortFor(words, index - 1, words.word(index));
  }

  /**
   * Whether the capitals of the name before the bracket, read backwards from the last, make up the
   * short form.
   */
  private static boolean isShortFor(Words words, int bracket, String shortForm) {
    int letter = shortForm.length();
    int index = bracket - 1;
    while (letter > 0 && words.isWord(index)) {
      if (words.isCapitalised(index)) {
        letter--;
        if (words.word(index).charAt(0) != Character.toUpperCase(shortForm.charAt(letter))) {
          return false;
        }
      }
      index--;
    }
    return letter == 0;
  }
}
