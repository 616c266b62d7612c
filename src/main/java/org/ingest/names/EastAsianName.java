package org.ingest.names;

import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * A Korean given name of two syllables belongs whole to the family name before it, even where its
 * syllables are words: <i>Moon Jae-in</i>, <i>Lee In-young</i>. Not <i>Kim Kardashian-style</i>,
 * which is no such syllable.
 */
final class EastAsianName implements NameRule {
  private static final Set<String> FAMILY_NAMES =
      Set.copyOf(ResourceTable.lines(EastAsianName.class, "korean-family-names.txt").toList());

  /** <i>Gyeong</i>, <i>Hyeong</i>. */
  private static final int LONGEST_SYLLABLE = 6;

  private static final int SYLLABLE = 4;

  @Override
  public void apply(SentenceNames names) {
    for (int i = 0; i + 3 < names.size(); i++) {
      boolean isName =
          FAMILY_NAMES.contains(names.text(i))
              && isSyllable(names.text(i + 1))
              && names.isCapital(i + 1)
              && isHyphen(names, i + 2)
              && isSyllable(names.text(i + 3))
              && names.text(i + 3).length() + names.text(i + 1).length() <= 2 * SYLLABLE + 2;
      if (isName && !isHyphen(names, i + 4) && isPerson(names, i)) {
        names.set(i, i + 3, NameType.PERSON);
      }
    }
  }

  private static boolean isSyllable(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST_SYLLABLE
        && Character.isLetter(word.charAt(0));
  }

  private static boolean isHyphen(SentenceNames names, int index) {
    return names.text(index).equals("-") && names.isGlued(index) && names.isGlued(index + 1);
  }

  /** A family name, or a word that begins no sentence: not <i>An Iran-backed</i>. */
  private static boolean isPerson(SentenceNames names, int index) {
    boolean isFree = index > 0 && names.type(index).isEmpty() && names.type(index + 1).isEmpty();
    return isFree || names.is(index, NameType.PERSON) || names.is(index + 1, NameType.PERSON);
  }
}
