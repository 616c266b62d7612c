package org.ingest.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * What the user says that words are not: <i>Jordan</i> is no place. It is about mentions of just
 * these words, case counts; <i>Jordan River</i> may still be one.
 *
 * @param kinds what a name is not, by the name in one line
 */
public record ForbiddenNames(Map<String, Set<NameKind>> kinds) {
  public ForbiddenNames {
    kinds = Map.copyOf(kinds);
  }

  /** True when nothing is forbidden. */
  public boolean isEmpty() {
    return kinds.isEmpty();
  }

  /**
   * True when words are no mention of that kind.
   *
   * @param words as they stand in the text, in one line or two
   */
  public boolean has(String words, NameKind kind) {
    return !isEmpty() && kinds.getOrDefault(oneLine(words), Set.of()).contains(kind);
  }

  static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
