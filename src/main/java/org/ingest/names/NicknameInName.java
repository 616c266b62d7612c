package org.ingest.names;

import java.util.Set;

/**
 * A nickname in quotes between given and family name is part of the name: <i>Samir 'the Fox'
 * Haddad</i>, <i>Omar "the Lion" Sesay</i>. Not <i>"The Fox is here," Samir Haddad said</i>, nor
 * <i>Commander "Grey" Ivan Melnyk</i>.
 */
final class NicknameInName implements NameRule {
  private static final Set<String> OPENING = Set.of("'", "\"", "‘", "“", "``");
  private static final Set<String> CLOSING = Set.of("'", "\"", "’", "”", "''");
  private static final Set<String> RANKS =
      Set.of("Commander", "General", "Colonel", "Major", "Captain", "Lieutenant", "Sergeant");

  private static final int LONGEST = 3;

  @Override
  public void apply(SentenceNames names) {
    for (int open = 1; open + 3 < names.size() + 1; open++) {
      int close = OPENING.contains(names.text(open)) ? closing(names, open) : -1;
      if (close > 0 && isName(names, open - 1, close + 1)) {
        names.set(first(names, open - 1), last(names, close + 1), NameType.PERSON);
      }
    }
  }

  private static int closing(SentenceNames names, int open) {
    for (int i = open + 2; i <= open + LONGEST + 1; i++) {
      if (CLOSING.contains(names.text(i)) && !names.isGlued(i + 1)) {
        return names.isGlued(i) && names.isGlued(open + 1) ? i : -1;
      }
    }
    return -1;
  }

  /** One side is a person's, and the other may be. */
  private static boolean isName(SentenceNames names, int before, int behind) {
    boolean isPerson = names.is(before, NameType.PERSON) || names.is(behind, NameType.PERSON);
    return isPerson
        && !RANKS.contains(names.text(before))
        && mayBePerson(names, before)
        && mayBePerson(names, behind)
        && !names.isGlued(before + 1);
  }

  private static boolean mayBePerson(SentenceNames names, int index) {
    return names.isCapital(index)
        && (names.type(index).isEmpty() || names.is(index, NameType.PERSON));
  }

  private static int first(SentenceNames names, int index) {
    return names.nameAt(index).map(names::first).orElse(index);
  }

  private static int last(SentenceNames names, int index) {
    return names.nameAt(index).map(names::last).orElse(index);
  }
}
