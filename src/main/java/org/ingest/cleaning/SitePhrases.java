package org.ingest.cleaning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;

/**
 * Knows what only a site says to its reader: <i>As a subscriber, you have 10 gift articles to give
 * each month</i>; not <i>The soldiers share a tent, and they subscribe to a paper, the army
 * said.</i>
 *
 * <p>A phrase that nobody else says is enough; of words that a site says often two are needed, and
 * none of who reports or is reported.
 */
final class SitePhrases {
  private static final int LONGEST = 320;
  private static final int LONGEST_OF_WORDS = 160;

  /** In UTF-16 units: a line that need not speak to anybody to be a site's. */
  private static final int SHORT = 90;

  private static final Map<String, List<String>> PHRASES =
      ResourceTable.rows(SitePhrases.class, "site-phrases.tsv")
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));

  private SitePhrases() {}

  /**
   * @param plain a line in lower case, see {@link FurnitureLines}
   */
  static boolean matches(String plain) {
    if (plain.length() > LONGEST || holdsAny(plain, "reporting")) {
      return false;
    }
    boolean addressed = holdsAny(plain, "addressed");
    boolean request = opensWithAny(plain, "request");
    if ((addressed || request || plain.length() <= SHORT) && holdsAny(plain, "phrase")) {
      return true;
    }
    if (plain.length() <= SHORT && holdsAny(plain, "note") && !hasDigit(plain)) {
      return true;
    }
    return plain.length() <= LONGEST_OF_WORDS
        && (request && holdsAny(plain, "asked") || addressed && count(plain, "word") > 1);
  }

  private static boolean hasDigit(String plain) {
    return plain.chars().anyMatch(Character::isDigit);
  }

  private static int count(String plain, String kind) {
    int found = 0;
    for (String word : PHRASES.get(kind)) {
      found += holds(plain, word) ? 1 : 0;
    }
    return found;
  }

  private static boolean holdsAny(String plain, String kind) {
    for (String phrase : PHRASES.get(kind)) {
      if (holds(plain, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWithAny(String plain, String kind) {
    for (String opening : PHRASES.get(kind)) {
      if (plain.startsWith(opening) && !isInWord(plain, opening.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code phrase} stands in {@code plain} as whole words. */
  private static boolean holds(String plain, String phrase) {
    int at = plain.indexOf(phrase);
    while (at >= 0) {
      if ((at == 0 || !isInWord(plain, at - 1)) && !isInWord(plain, at + phrase.length())) {
        return true;
      }
      at = plain.indexOf(phrase, at + 1);
    }
    return false;
  }

  private static boolean isInWord(String plain, int at) {
    return at < plain.length() && Character.isLetterOrDigit(plain.charAt(at));
  }
}
