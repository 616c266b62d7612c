package org.ingest.evaluation;

import java.util.function.BiPredicate;

/**
 * What annotators allow as an attribute's value: alternatives as {@code Mali/Niger}, {@code *} for
 * anything, {@code -} (or nothing) for none.
 */
record GoldValue(String written) {
  private static final String ANYTHING = "*";
  private static final String NONE = "-";

  /** True where the annotation says nothing of the attribute. */
  boolean isAbsent() {
    return written.isEmpty();
  }

  boolean allowsAnything() {
    return allows("", (allowed, none) -> false);
  }

  boolean allows(String found) {
    return allows(found, String::equals);
  }

  /**
   * @param found the empty string for none
   * @param same takes an alternative, the empty string for none, and what was found
   */
  boolean allows(String found, BiPredicate<String, String> same) {
    for (String alternative : written.split("/", -1)) {
      String allowed = alternative.equals(NONE) ? "" : alternative;
      if (alternative.equals(ANYTHING) || same.test(allowed, found)) {
        return true;
      }
    }
    return false;
  }
}
