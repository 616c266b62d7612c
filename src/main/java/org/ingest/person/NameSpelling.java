package org.ingest.person;

import java.util.HashSet;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * Knows when two words are spellings of one name: <i>Zelenskiy</i> and <i>Zelensky</i>,
 * <i>Soleimani</i> and <i>Suleymani</i>, <i>Laden</i> and <i>Ladin</i>, <i>Joe</i> and
 * <i>Joseph</i>, <i>J.</i> and <i>John</i>.
 *
 * <p>Not <i>Hassan</i> and <i>Hussein</i>, nor <i>Ivanov</i> and <i>Ivanova</i>, <i>Khamenei</i>
 * and <i>Khomeini</i>: the consonants must be the same, the last letter too, and only one vowel may
 * differ. Short words must be the same.
 */
final class NameSpelling {
  private static final int SHORTEST = 4;
  private static final Set<String> NICKNAMES = new HashSet<>();

  static {
    ResourceTable.rows(NameSpelling.class, "nicknames.tsv")
        .forEach(row -> NICKNAMES.add(row.get(0) + " " + row.get(1)));
  }

  private NameSpelling() {}

  /** True for the same word, or another spelling of it. */
  static boolean isSame(String one, String other) {
    return one.equals(other) || isVariant(one, other);
  }

  /** True for given names that may be one: the same, an initial, or a nickname. */
  static boolean isCompatible(String one, String other) {
    return isSame(one, other)
        || isInitial(one, other)
        || isInitial(other, one)
        || NICKNAMES.contains(one + " " + other)
        || NICKNAMES.contains(other + " " + one);
  }

  private static boolean isInitial(String one, String other) {
    return one.length() == 1 && other.startsWith(one);
  }

  private static boolean isVariant(String one, String other) {
    if (one.length() < SHORTEST || other.length() < SHORTEST) {
      return false;
    }
    String first = folded(one);
    String second = folded(other);
    return first.equals(second)
        || (skeleton(first).equals(skeleton(second))
            && first.charAt(first.length() - 1) == second.charAt(second.length() - 1)
            && differsByOne(first, second));
  }

  /** The consonants of a word, so that its spellings can be looked up together. */
  static String skeleton(String word) {
    StringBuilder consonants = new StringBuilder();
    String plain = folded(word);
    for (int i = 0; i < plain.length(); i++) {
      if ("aiu".indexOf(plain.charAt(i)) < 0) {
        consonants.append(plain.charAt(i));
      }
    }
    return consonants.toString();
  }

  /** One letter for the letters that transliterations use for one sound; none twice in a row. */
  private static String folded(String word) {
    String plain =
        word.replace("ph", "f")
            .replace("ck", "k")
            .replace("x", "ks")
            .replace("ou", "u")
            .replace("ee", "i")
            .replaceFirst("^ye", "e")
            .replace("iy", "i")
            .replace("yy", "i")
            .replace("ij", "i");
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = foldedLetter(plain.charAt(i));
      boolean repeats = folded.length() > 0 && folded.charAt(folded.length() - 1) == c;
      boolean isLastH = c == 'h' && i == plain.length() - 1;
      if (!repeats && !isLastH) {
        folded.append(c);
      }
    }
    return folded.length() == 0 ? word : folded.toString();
  }

  private static char foldedLetter(char c) {
    return switch (c) {
      case 'e' -> 'a';
      case 'o', 'w' -> 'u';
      case 'y', 'j' -> 'i';
      case 'q', 'c' -> 'k';
      default -> c;
    };
  }

  /** True when one letter was changed, added or left out. */
  private static boolean differsByOne(String one, String other) {
    if (one.length() > other.length()) {
      return differsByOne(other, one);
    }
    int start = 0;
    while (start < one.length() && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int skipped = one.length() == other.length() ? 1 : 0;
    return other.length() - one.length() <= 1
        && one.substring(Math.min(one.length(), start + skipped))
            .equals(other.substring(Math.min(other.length(), start + 1)));
  }
}
