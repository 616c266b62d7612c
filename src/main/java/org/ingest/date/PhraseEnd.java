package org.ingest.date;

import java.util.Set;

/** Tells whether a date may end before a token, because no noun can follow it there. */
final class PhraseEnd {
  private static final Set<String> FUNCTION_WORDS = WordGroups.of("function words");

  private PhraseEnd() {}

  /** True at the end of a sentence, at a mark, and before a function word. */
  static boolean at(DateWords words, int at) {
    String next = words.lower(at);
    if (next.isEmpty() || FUNCTION_WORDS.contains(next)) {
      return true;
    }
    int first = next.codePointAt(0);
    return !Character.isLetterOrDigit(first) && !next.equals("%") && !next.equals("$");
  }

  private static final Set<String> BEHIND_BEFORE = Set.of("and", "but", "in", "at", "on", "when");

  /** True where <i>two days before</i> ends; false before <i>the vote</i>, which it is before. */
  static boolean behindBefore(DateWords words, int at) {
    String next = words.lower(at);
    boolean mark = next.isEmpty() || !Character.isLetterOrDigit(next.codePointAt(0));
    return mark || BEHIND_BEFORE.contains(next);
  }
}
