package org.ingest.troops;

import java.util.Set;
import org.ingest.nlp.NameType;

/**
 * Decides whether a count is one of military people: <i>two soldiers</i>, <i>two army officers</i>;
 * not <i>two police officers</i>, nor <i>12 others</i> after a count of civilians.
 */
final class CountJudge {
  private static final WordList CIVIL = WordList.read("civil-words.txt");
  private static final Set<String> AMBIGUOUS =
      Set.of("general", "major", "captain", "irregular", "regular");

  private final CountFeatures features = new CountFeatures();
  private final LinearModel model;

  CountJudge(LinearModel model) {
    this.model = model;
  }

  boolean accepts(CountContext context) {
    if (isRefused(context.count())) {
      return false;
    }
    return !isDoubtful(context.count())
        || model.choose(features.ofJudge(context), label -> true).equals("yes");
  }

  /** True for what the model must decide, as the noun alone does not. */
  static boolean isDoubtful(CountPhrase count) {
    if (count.isElided() || AMBIGUOUS.contains(count.nounWord()) || count.holdsWord(CIVIL)) {
      return true;
    }
    return count.noun().filter(noun -> !noun.isMilitary()).isPresent();
  }

  /** True for what is no count at all by its form. */
  static boolean isRefused(CountPhrase count) {
    return isYear(count) || isDate(count);
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
