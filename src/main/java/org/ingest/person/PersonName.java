package org.ingest.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.PlaceNames;

/**
 * A person's name in comparable words: lower case without accents, split at hyphens, without
 * particles (<i>al</i>-Zarqawi, <i>bin</i> Laden) and with the suffix apart (Trump <i>Jr.</i>).
 *
 * <p>A leading capital particle that no hyphen binds may be a given name: <i>Al Gore</i>.
 *
 * @param key the whole name with its particles, in lower case
 */
public record PersonName(List<String> words, Optional<String> suffix, String key) {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ur", "as", "ad", "ar", "an", "ash", "az", "bin", "ibn", "bint", "van",
          "von", "der", "den", "de", "da", "di", "du", "del", "della", "la", "le", "los", "dos",
          "das", "of", "the");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  public PersonName {
    words = List.copyOf(words);
  }

  // written out: the compiler's are linked at run time, which a short run feels
  @Override
  public boolean equals(Object other) {
    return other instanceof PersonName name
        && name.key.equals(key)
        && name.words.equals(words)
        && name.suffix.equals(suffix);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** Reads a name as it is written. */
  public static PersonName of(String text) {
    List<String> words = new ArrayList<>();
    Optional<String> suffix = Optional.empty();
    String name = withoutPossessive(text);
    for (String part : name.split("[\\s,]+")) {
      for (String word : part.split("[-‐‑–]")) {
        String plain = PlaceNames.key(word);
        boolean isBound = !words.isEmpty() || !part.equals(word);
        boolean isSmall = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
        if (SUFFIXES.contains(plain) && !words.isEmpty()) {
          suffix = Optional.of(plain);
        } else if (!plain.isEmpty() && !(PARTICLES.contains(plain) && (isBound || isSmall))) {
          words.add(plain);
        }
      }
    }
    return new PersonName(
        words.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : words,
        suffix,
        PlaceNames.key(name));
  }

  private static String withoutPossessive(String text) {
    return text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
  }

  /**
   * The same for spellings that no two people are told apart by: <i>Zelenskiy</i>,
   * <i>Zelenskyy</i>, <i>Zelensky</i>; not for <i>Ivanov</i> and <i>Ivanova</i>.
   */
  public String spellingKey() {
    StringBuilder spelling = new StringBuilder();
    for (String word : words) {
      spelling.append(word.replaceFirst("(?:iy|yy|yi|ii|ij|y)$", "i")).append(' ');
    }
    return spelling + suffix.orElse("");
  }

  /** True for names of several words, which stand for one person of the article alone. */
  public boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }
}
