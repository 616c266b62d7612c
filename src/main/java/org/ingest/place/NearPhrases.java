package org.ingest.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * Reads the words that say that something lies near a place and not in it: <i>15 km north of</i>
 * Goma, <i>just outside</i> Cairns; not <i>in the north of</i> Mali.
 */
final class NearPhrases {
  private static final List<String> PHRASES =
      ResourceTable.lines(NearPhrases.class, "near-phrases.txt").toList();
  private static final Set<String> BETWEEN =
      Set.copyOf(ResourceTable.lines(NearPhrases.class, "near-measures.txt").toList());

  private NearPhrases() {}

  /** True when the text ends in such words. */
  static boolean endIn(String textBefore) {
    return lengthAtEnd(textBefore) > 0;
  }

  /**
   * True when a gap between two names says that the first lies near the second: <i>, about 20 km
   * south of</i>.
   */
  static boolean join(String gap) {
    int length = lengthAtEnd(gap);
    if (length == 0) {
      return false;
    }
    String rest = gap.substring(0, gap.length() - length).toLowerCase(Locale.ROOT);
    for (String word : rest.replace(",", " ").strip().split("\\s+")) {
      if (!word.isEmpty() && !BETWEEN.contains(word) && !isMeasure(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCompass(String phrase) {
    return phrase.endsWith("h of") || phrase.endsWith("st of");
  }

  /** <i>20</i>, <i>20km</i>, <i>12-mile</i>. */
  private static boolean isMeasure(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** How many characters such words at the end of a text take, 0 for none. */
  private static int lengthAtEnd(String text) {
    String words = text.stripTrailing();
    for (String phrase : PHRASES) {
      int start = words.length() - phrase.length();
      boolean ends = start >= 0 && words.regionMatches(true, start, phrase, 0, phrase.length());
      if (ends && (start == 0 || !Character.isLetter(words.charAt(start - 1)))) {
        boolean isPart = words.regionMatches(true, Math.max(0, start - 4), "the ", 0, 4);
        return isPart && isCompass(phrase) ? 0 : text.length() - start;
      }
    }
    return 0;
  }
}
