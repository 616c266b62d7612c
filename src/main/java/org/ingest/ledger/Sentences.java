package org.ingest.ledger;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares sentences as copies change them: case, quotes, dashes and spaces do not count. */
final class Sentences {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A sentence of so many words is hardly written twice by chance. */
  private static final int TELLING_WORDS = 12;

  private Sentences() {}

  static String key(String sentence) {
    return NO_WORD.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  static boolean isTelling(String sentence) {
    return NO_WORD.split(sentence, TELLING_WORDS + 1).length >= TELLING_WORDS;
  }
}
