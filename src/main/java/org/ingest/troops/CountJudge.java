package org.ingest.troops;

import java.util.Optional;
import java.util.Set;
import org.ingest.nlp.NameType;

/**
 * Decides whether a count is one of military people: <i>two soldiers</i>, <i>two army officers</i>;
 * not <i>two police officers</i>, nor <i>12 others</i> after a count of civilians.
 */
final class CountJudge {
  private static final WordList MILITARY = WordList.read("military-words.txt");
  private static final WordList CIVIL = WordList.read("civil-words.txt");
  private static final Set<String> AMBIGUOUS =
      Set.of("general", "major", "captain", "irregular", "regular");

  /**
   * @param before the count before it in its sentence, or of the one before
   */
  boolean accepts(CountPhrase count, Optional<CountPhrase> before) {
    if (isYear(count) || isDate(count)) {
      return false;
    }
    if (count.isElided() || count.isOthers()) {
      return before.isPresent();
    }
    if (count.holdsWord(CIVIL)) {
      return false;
    }
    if (count.noun().isEmpty() || count.noun().get().isMilitary()) {
      return !AMBIGUOUS.contains(count.nounWord());
    }
    return count.holdsWord(MILITARY) || holdsUnit(count) || count.hasKind(CountedNoun.Kind.ARMED);
  }

  private static boolean holdsUnit(CountPhrase count) {
    for (int i = count.amount().end(); i < count.end(); i++) {
      if (count.words().nameAt(i).filter(name -> name.type().isUnit()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(CountPhrase count) {
    String number = count.words().word(count.start());
    long size = count.amount().size();
    return number.length() == 4
        && size >= 1900
        && size < 2100
        && Character.isDigit(number.charAt(0));
  }

  private static boolean isDate(CountPhrase count) {
    return count
        .words()
        .nameAt(count.amount().end() - 1)
        .filter(name -> name.type() == NameType.DATE)
        .isPresent();
  }
}
