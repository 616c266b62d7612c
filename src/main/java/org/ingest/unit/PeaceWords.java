package org.ingest.unit;

import java.util.Set;
import org.ingest.entity.UnitKind;
import org.ingest.text.Words;

/** Tells what is no unit though its words look like one; {@link UnitRefusals} lists the tests. */
final class PeaceWords {
  private static final Set<String> THINGS = FormationVocabulary.words("things-of-peace.txt");
  private static final Set<String> MODIFIERS = FormationVocabulary.words("civil-modifiers.txt");

  /** What a verb <i>forces</i>. */
  private static final Set<String> FORCED = UnitWords.of("forced people");

  /** What follows a country that forces something: <i>Australia forces a delay</i>. */
  private static final Set<String> DETERMINERS = UnitWords.of("forced things");

  private static final Set<String> NO_HEADS = UnitWords.of("no heads of forces");

  /** What follows the word in <i>unit labour costs</i> and <i>Division Street</i>. */
  private static final Set<String> BEHIND = UnitWords.of("behind a civil unit");

  private static final Set<String> OFFICES = UnitWords.of("offices of a service");
  private static final Set<String> MARKS = UnitWords.of("marks of no name");

  private PeaceWords() {}

  /** <i>Unit labour costs</i>, <i>Division Street</i>. */
  static boolean isCostOrStreet(Words words, UnitCandidate unit) {
    int end = unit.range().end();
    return BEHIND.contains(words.lower(end)) || BEHIND.contains(words.lower(end - 1));
  }

  /**
   * True unless the words hold a capital and no sign of markup or arithmetic: <i>mass = 1 Sun</i>.
   */
  static boolean isNoName(Words words, UnitCandidate unit) {
    return unit.kind() != UnitKind.GENERIC && !looksLikeName(words, unit.range());
  }

  private static boolean looksLikeName(Words words, TokenRange range) {
    boolean capital = false;
    for (int index = range.first(); index < range.end(); index++) {
      if (MARKS.contains(words.word(index)) || words.is(index, "|")) {
        return false;
      }
      capital |= words.isCapitalised(index);
    }
    return capital;
  }

  /** <i>Afghan National Police</i> is an organisation, <i>Military Police</i> a part of an army. */
  static boolean isPolice(Words words, UnitCandidate unit) {
    return unit.kind() == UnitKind.SERVICE && holdsPolice(words, unit.range());
  }

  private static boolean holdsPolice(Words words, TokenRange range) {
    for (int index = range.first(); index < range.end(); index++) {
      if (words.word(index).equals("Police") && !words.word(index - 1).equals("Military")) {
        return true;
      }
    }
    return false;
  }

  /** <i>French Armed Forces Minister</i>. */
  static boolean isPartOfOffice(Words words, UnitCandidate unit) {
    return unit.kind() == UnitKind.SERVICE && OFFICES.contains(words.word(unit.range().end()));
  }

  /** <i>Salvation Army</i>, <i>Air Force One</i>. */
  static boolean isPartOfThing(Words words, UnitCandidate unit) {
    return isPartOfThing(words, unit.range());
  }

  private static boolean isPartOfThing(Words words, TokenRange range) {
    for (int first = range.first() - 1; first <= range.first() + 1; first++) {
      String phrase = words.lower(first);
      for (int next = first + 1; next <= first + 3 && first < range.end(); next++) {
        boolean glued = words.isPossessive(next) && words.isGluedToNext(next - 1);
        phrase += (glued ? "" : " ") + words.lower(next);
        if (THINGS.contains(phrase) && next + 1 >= range.end()) {
          return true;
        }
      }
    }
    return false;
  }

  /** <i>Police forces</i>, <i>the storm forces thousands</i>. */
  static boolean isCivilForce(Words words, UnitCandidate unit) {
    return unit.kind() == UnitKind.GENERIC && isCivilForce(words, unit.range().end() - 1);
  }

  /** True for <i>police forces</i> and verbs: the head is the last word. */
  static boolean isCivilForce(Words words, int head) {
    boolean verb = words.word(head).equals("forces") && FORCED.contains(words.lower(head + 1));
    boolean rules =
        words.word(head).equals("forces")
            && DETERMINERS.contains(words.lower(head + 1))
            && CountryWords.isName(words, head - 1);
    boolean price = BEHIND.contains(words.lower(head + 1));
    boolean civil =
        MODIFIERS.contains(words.lower(head - 1)) && !words.lower(head - 2).equals("military");
    return verb || rules || price || civil || NO_HEADS.contains(words.lower(head));
  }

  /** A number or a task force that no rule took, where no soldier is about. */
  static boolean isDoubtful(Words words, UnitCandidate unit) {
    return unit.kind() == UnitKind.FORMATION && isDoubtful(words, unit.range());
  }

  private static boolean isDoubtful(Words words, TokenRange range) {
    boolean number = false;
    for (int index = range.first(); index < range.end(); index++) {
      number |= Designators.at(words, index).isPresent();
    }
    int last = range.end() - 1;
    boolean taskForce = words.word(last).equals("Force") && words.word(last - 1).equals("Task");
    return (number || taskForce || words.word(last).equals("Chairman"))
        && !MilitaryContext.of(words, range.end());
  }
}
