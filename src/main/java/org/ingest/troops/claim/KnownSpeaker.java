package org.ingest.troops.claim;

import java.util.List;
import java.util.Locale;

/**
 * Whose claim annotators say that a count is, with alternatives.
 *
 * @param names the preferred one first; empty for nobody, {@code *} for anybody
 * @param isUnknown true where the annotators did not look for one
 */
public record KnownSpeaker(List<String> names, boolean isUnknown) {
  public KnownSpeaker {
    names = List.copyOf(names);
  }

  /** Reads {@code Pentagon/-}: alternatives, and nobody. */
  public static KnownSpeaker parse(String value) {
    List<String> names =
        List.of(value.split("/")).stream().map(name -> name.equals("-") ? "" : name).toList();
    return new KnownSpeaker(names, names.contains("*"));
  }

  /** Whether words of the article name one of them, or part of one, or more than one. */
  public boolean isSame(String words) {
    String found = key(words);
    return names.stream()
        .map(KnownSpeaker::key)
        .anyMatch(
            name ->
                name.isEmpty() || found.isEmpty()
                    ? name.isEmpty() && found.isEmpty()
                    : name.contains(found) || found.contains(name));
  }

  private static String key(String words) {
    String lower = words.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
