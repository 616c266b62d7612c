package org.ingest.unit;

import java.util.Optional;
import java.util.Set;
import org.ingest.text.Words;
import org.ingest.unit.FormationVocabulary.Echelon;

/**
 * Formations whose number or name stands behind the word for them: <i>CTF 50</i>, <i>Carrier Strike
 * Group 12</i>, <i>Unit 8200</i>, <i>Division 17</i>, <i>VFA-31</i>, <i>SEAL Team Six</i>, <i>Task
 * Force Helmand</i>, <i>Combined Joint Task Force – Operation Inherent Resolve</i>.
 *
 * <p>Not <i>Unit 2</i> of a reactor, <i>Division 1</i> of a league, <i>Group 7</i>, <i>Financial
 * Action Task Force</i>, <i>Task Force Chairman</i>.
 */
final class EchelonFirst {
  private static final int MOST_MODIFIERS = 7;

  /** What a capital behind <i>Task Force</i> may be beside its name. */
  private static final Set<String> NO_NAMES = UnitWords.of("behind task force");

  private final FormationVocabulary vocabulary = FormationVocabulary.all();

  /** The formation that begins at a token, with the military words that lead it. */
  Optional<TokenRange> at(Words words, int first) {
    if (!words.isCapitalised(first) && !words.lower(first).equals("military")) {
      return Optional.empty();
    }
    int at = first;
    while (at - first < MOST_MODIFIERS) {
      Optional<Echelon> short1 = vocabulary.beforeNumber(words.word(at));
      int end = short1.isPresent() ? abbreviated(words, first, at) : spelledOut(words, first, at);
      if (end > 0) {
        return Optional.of(new TokenRange(first, end));
      }
      if (!isLead(words, at)) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.empty();
  }

  private boolean isLead(Words words, int at) {
    boolean hyphen = words.isJoint(at);
    return hyphen || words.isCapitalised(at) && vocabulary.isModifier(words.lower(at));
  }

  /** <i>CTF 50</i>, <i>VFA-31</i>, <i>Unit 8200</i>, <i>military unit 73954</i>. */
  private static int abbreviated(Words words, int first, int at) {
    int number = words.isHyphen(at + 1) && words.isGluedToNext(at) ? at + 2 : at + 1;
    Optional<String> digits = Designators.plain(words.word(number));
    if (digits.isEmpty()) {
      return -1;
    }
    boolean unit = words.word(at).equals("Unit");
    return !unit || isMilitaryUnit(words, number, digits.get(), first < at) ? number + 1 : -1;
  }

  /**
   * <i>Unit</i> needs three digits, as flats and reactors have fewer; with four it needs nothing
   * else.
   */
  private static boolean isMilitaryUnit(Words words, int number, String digits, boolean led) {
    boolean context = digits.length() > 3 || led || MilitaryContext.of(words, number + 1);
    return digits.length() > 2 && context && MilitaryContext.noPeace(words, number + 1);
  }

  private int spelledOut(Words words, int first, int at) {
    if (words.lower(at).equals("military") && words.lower(at + 1).equals("unit")) {
      boolean number =
          Designators.plain(words.word(at + 2)).filter(n -> n.length() > 3).isPresent();
      return number ? at + 3 : -1;
    }
    Optional<Echelon> echelon = vocabulary.echelonAt(words, at);
    if (echelon.isEmpty() || !echelon.get().is('n') || !words.isCapitalised(at)) {
      return -1;
    }
    int behind = at + echelon.get().words();
    if (!words.isCapitalised(behind - 1)) {
      return -1;
    }
    int numbered = numbered(words, echelon.get(), first < at, behind);
    boolean taskForce = echelon.get().echelon().equals("task_force");
    return numbered > 0
        ? numbered
        : taskForce ? named(words, first, at, behind) : ofOperation(words, first < at, behind);
  }

  private static int numbered(Words words, Echelon echelon, boolean led, int behind) {
    if (Designators.behind(words.word(behind)).isEmpty()) {
      return -1;
    }
    boolean strong = echelon.is('s') || echelon.words() > 1;
    boolean fits = echelon.is('m') ? led : strong || led || MilitaryContext.of(words, behind + 1);
    return fits ? ranged(words, behind) : -1;
  }

  /** <i>Task Force 1–64 Armor</i> keeps both numbers and the arm. */
  private static int ranged(Words words, int number) {
    boolean pair =
        words.isHyphen(number + 1)
            && words.isGluedToNext(number)
            && Designators.plain(words.word(number + 2)).isPresent();
    int end = pair ? number + 3 : number + 1;
    return pair && words.word(end).equals("Armor") ? end + 1 : end;
  }

  /** <i>Joint Forces Land Component Command – Operation Inherent Resolve</i>. */
  private static int ofOperation(Words words, boolean led, int behind) {
    boolean operation = words.isHyphen(behind) && words.word(behind + 1).equals("Operation");
    return led && operation ? capitals(words, behind + 2, 2) : -1;
  }

  /** <i>Task Force Helmand</i>, <i>Combined Joint Task Force – Operation Inherent Resolve</i>. */
  private static int named(Words words, int first, int at, int behind) {
    if (words.isCapitalised(at - 1) && first == at) {
      return -1; // Financial Action Task Force
    }
    int operation = words.isHyphen(behind) ? behind + 1 : behind;
    if (words.word(operation).equals("Operation")) {
      return capitals(words, operation + 1, 2);
    }
    boolean joint = first < at;
    int name = joint ? operation : behind;
    boolean free = words.isCapitalised(name) && !NO_NAMES.contains(words.lower(name));
    return free && (joint || MilitaryContext.of(words, name + 1)) ? capitals(words, name, 2) : -1;
  }

  private static int capitals(Words words, int first, int most) {
    int end = first;
    while (end - first < most && words.isCapitalised(end) && !NO_NAMES.contains(words.lower(end))) {
      end++;
    }
    return end;
  }
}
