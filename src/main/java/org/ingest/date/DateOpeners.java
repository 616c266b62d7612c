package org.ingest.date;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells at a glance where no date can begin, so that the rules are tried at few tokens. May err
 * towards trying.
 */
final class DateOpeners {
  private static final Set<String> OPENERS = openers();
  private static final Set<String> BEHIND_ARTICLE = behindArticle();

  private DateOpeners() {}

  private static Set<String> openers() {
    Set<String> openers = new HashSet<>(WordGroups.of("date openers"));
    openers.addAll(CalendarWords.all());
    return Set.copyOf(openers);
  }

  private static Set<String> behindArticle() {
    Set<String> words = new HashSet<>(OPENERS);
    words.addAll(WordGroups.of("article goes on"));
    return Set.copyOf(words);
  }

  static boolean mayBegin(DateWords words, int at) {
    String word = words.lower(at);
    switch (word) {
      case "the":
      case "a":
      case "an":
        return startsWithDigit(words.lower(at + 1)) || BEHIND_ARTICLE.contains(words.lower(at + 1));
      default:
        return startsWithDigit(word) || OPENERS.contains(word) || isQuarter(word);
    }
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** <i>q3</i>, <i>h1</i>, <i>fy2023</i>. */
  private static boolean isQuarter(String word) {
    return word.length() == 2 && (word.charAt(0) == 'q' || word.charAt(0) == 'h')
        || word.startsWith("fy") && word.length() <= 6;
  }
}
