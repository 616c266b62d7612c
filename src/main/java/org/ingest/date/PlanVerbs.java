package org.ingest.date;

import java.util.Set;

/**
 * Tells verbs in the present tense that say what is planned: <i>takes effect June 1</i>, <i>the
 * talks begin on Friday</i>. Not <i>at the end of May</i>, <i>did not meet on Monday</i>.
 */
final class PlanVerbs {
  private static final Set<String> SINGULAR = WordGroups.of("plan verbs");
  private static final Set<String> PLURAL = WordGroups.of("plan verbs plural");
  private static final Set<String> BEFORE_PLURAL = WordGroups.of("before plural verb");
  private static final Set<String> NO_VERB_BEHIND = WordGroups.of("no verb behind");

  private static final Set<String> BEHIND = WordGroups.of("behind plan verb");

  private PlanVerbs() {}

  static boolean isAt(DateWords words, int at) {
    String word = words.lower(at);
    String before = words.lower(at - 1);
    if (at == 0 || NO_VERB_BEHIND.contains(before)) {
      return false;
    }
    if (SINGULAR.contains(word)) {
      return true;
    }
    boolean subject = before.endsWith("s") || BEFORE_PLURAL.contains(before);
    return PLURAL.contains(word) && (subject || isVerb(words, at, word));
  }

  /** After any word that may be a subject's: <i>the talks on Iran resume on Saturday</i>. */
  private static boolean isVerb(DateWords words, int at, String word) {
    String before = words.lower(at - 1);
    boolean letters = Character.isLetter(before.charAt(0)) && !before.equals("to");
    boolean dated = word.equals("resume") && BEHIND.contains(words.lower(at + 1));
    return letters && (dated || word.equals("meet"));
  }
}
