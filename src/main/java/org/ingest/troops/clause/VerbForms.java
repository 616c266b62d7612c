package org.ingest.troops.clause;

import java.util.List;

/** The forms of regular English verbs: <i>deploys</i>, <i>deployed</i>, <i>deploying</i>. */
final class VerbForms {
  private static final String VOWELS = "aeiou";

  private VerbForms() {}

  /** The third person, the past and the present participle of a plain form. */
  static List<String> of(String lemma) {
    String stem = lemma.substring(0, lemma.length() - 1);
    if (lemma.endsWith("e")) {
      return List.of(lemma + "s", lemma + "d", stem + "ing");
    }
    if (lemma.endsWith("y") && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
      return List.of(stem + "ies", stem + "ied", lemma + "ing");
    }
    boolean hisses =
        lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
    return List.of(lemma + (hisses ? "es" : "s"), lemma + "ed", lemma + "ing");
  }
}
