package org.ingest.troops.setting;

import java.util.List;
import java.util.Locale;

/**
 * The place or the words of the date that annotators gave a count, with alternatives.
 *
 * @param names the preferred one first; empty for none
 * @param isUnknown true where the annotators did not look for one
 */
public record KnownSetting(List<String> names, boolean isUnknown) {
  public KnownSetting {
    names = List.copyOf(names);
  }

  /** Reads {@code Kursk region/Russia/-}: alternatives, and none. */
  public static KnownSetting parse(String value) {
    List<String> names =
        List.of(value.split("/")).stream()
            .map(name -> name.equals("-") ? "" : name.toLowerCase(Locale.ROOT))
            .toList();
    return new KnownSetting(names, names.contains("*"));
  }

  /** Whether none is right too. */
  boolean mayBeNone() {
    return names.contains("");
  }

  /** Whether words name one of them, or part of one, or more than one. */
  public boolean isSame(String words) {
    String found = words.toLowerCase(Locale.ROOT);
    return names.stream()
        .anyMatch(name -> !name.isEmpty() && (name.contains(found) || found.contains(name)));
  }
}
