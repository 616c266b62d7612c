package org.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words in the name of a class or id: <i>most-read</i> and <i>mostRead2</i> alike. */
final class ClassWords {
  private ClassWords() {}

  /** The words in lower case, without digits and punctuation. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean hump =
          letter
              && i > 0
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (start >= 0 && (!letter || hump)) {
        words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return words;
  }
}
