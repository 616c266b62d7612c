package org.ingest.unit;

import java.util.Optional;
import java.util.Set;
import org.ingest.text.Words;
import org.ingest.unit.Designators.Designator;
import org.ingest.unit.Designators.Style;
import org.ingest.unit.FormationVocabulary.Echelon;

/**
 * Walks from a number over the words of one formation: from the 1st of <i>1st "Wolves" Sabotage and
 * Reconnaissance Brigade</i> to its end. One for each number.
 *
 * <p>How much it takes for a name depends on how the number is written: <i>39th battalion</i> is
 * one, <i>third battalion</i> is not.
 */
final class NumberedReading {
  private static final int MOST_WORDS = 9;

  private static final int MOST_UNKNOWN = 3;

  /** Words behind a number that show it to be no formation's. */
  private static final Set<String> NO_NAMES = FormationVocabulary.words("no-numbered-names.txt");

  /** Arms that stand for the formation when a number leads: <i>5th Marines</i>. */
  private static final Set<String> ARMS = UnitWords.of("arms that stand alone");

  /** Echelons that firms and courts have too. */
  private static final Set<String> CIVIL_TOO = UnitWords.of("echelons of firms");

  /** Echelons whose capital words with a number hardly mean anything else. */
  private static final Set<String> ARMIES = UnitWords.of("echelons of armies only");

  /** People whom a number before a formation's name counts. */
  private static final Set<String> COUNTED = UnitWords.of("counted before a name");

  private final FormationVocabulary vocabulary = FormationVocabulary.all();

  private final Words words;
  private final Designator number;
  private int at;
  private int unknown;
  private int known;
  private int end = -1;

  NumberedReading(Words words, Designator number) {
    this.words = words;
    this.number = number;
    this.at = number.end();
  }

  /** The token behind the formation, -1 when there is none. */
  int end() {
    while (at - number.end() < MOST_WORDS && takeNext()) {
      continue;
    }
    return end;
  }

  /** Steps over what stands next, false when it is no part of a formation's name. */
  private boolean takeNext() {
    return takeEchelon() || takeModifier() || takeBetween();
  }

  private boolean takeEchelon() {
    Optional<Echelon> echelon = vocabulary.echelonAt(words, at);
    if (echelon.isEmpty()) {
      return false;
    }
    int behind = at + echelon.get().words();
    boolean ends = accepts(echelon.get(), behind);
    boolean passes = ends || vocabulary.isModifier(words.lower(at));
    end = ends ? behind : end;
    known += passes ? 1 : 0;
    at = passes ? behind : at;
    return passes;
  }

  private boolean accepts(Echelon echelon, int behind) {
    if (echelon.is('p')) {
      return number.style() == Style.PLAIN && known == 0 && words.isCapitalised(at);
    }
    if (NO_NAMES.contains(words.lower(behind)) || isBare(echelon) && !noPeace(behind)) {
      return false;
    }
    if (echelon.is('m') && known == 0 && !isWing(echelon)) {
      return false;
    }
    return switch (number.style()) {
      case ORDINAL -> words.isCapitalised(at) || small(echelon, behind);
      case WORD ->
          words.isCapitalised(at) && (unknown == 0 || echelon.is('s')) && plainWord(echelon);
      case ROMAN -> words.isCapitalised(at) && unknown == 0;
      case PLAIN -> words.isCapitalised(at) && countsNobody(echelon, behind);
    };
  }

  /** <i>1st Division Bench</i> of a court: a bare number and a word that firms use too. */
  private boolean isBare(Echelon echelon) {
    return known == 0 && unknown == 0 && CIVIL_TOO.contains(echelon.echelon());
  }

  private boolean noPeace(int behind) {
    return MilitaryContext.noPeace(words, behind);
  }

  /** <i>355th Wing</i>: with a capital the word needs no military one before it. */
  private boolean isWing(Echelon echelon) {
    return echelon.echelon().equals("wing") && words.isCapitalised(at);
  }

  /** <i>39th battalion</i>, but not <i>the 21st army chief</i> or <i>the 2nd division title</i>. */
  private boolean small(Echelon echelon, int behind) {
    boolean doubtful = echelon.echelon().equals("army") || echelon.echelon().equals("division");
    return echelon.is('l') && (!doubtful || known > 0 || MilitaryContext.of(words, behind));
  }

  /** <i>First Division</i> and <i>Second Company</i> need soldiers about. */
  private boolean plainWord(Echelon echelon) {
    boolean sure =
        echelon.is('s') || ARMIES.contains(echelon.echelon()) || known > 0 && !echelon.is('m');
    return sure || MilitaryContext.of(words, at + echelon.words());
  }

  private boolean countsNobody(Echelon echelon, int behind) {
    boolean plural =
        words.word(behind - 1).endsWith("s") && !words.word(behind - 1).equals("Corps");
    boolean strong = echelon.is('s') || echelon.is('l') && !echelon.echelon().equals("army");
    boolean squadron = echelon.echelon().equals("squadron") || known > 0 && unknown == 0;
    return !plural && (strong || squadron) && !COUNTED.contains(words.lower(behind));
  }

  /** A military word, or a capital that names the formation: <i>210th Golan Division</i>. */
  private boolean takeModifier() {
    boolean capital = words.isCapitalised(at);
    boolean smallAllowed = number.style() == Style.ORDINAL;
    if (vocabulary.isModifier(words.lower(at)) && (capital || smallAllowed)) {
      known++;
      at++;
      noteArm();
      return true;
    }
    boolean name = capital && end < 0 && unknown < MOST_UNKNOWN && isName();
    unknown += name ? 1 : 0;
    at += name ? 1 : 0;
    return name;
  }

  private boolean isName() {
    return !NO_NAMES.contains(words.lower(at)) && !NumberedFormation.isMonth(words, at);
  }

  /** <i>101st Airborne</i>: an arm alone, where no echelon follows. */
  private void noteArm() {
    boolean stands = number.style() == Style.ORDINAL && unknown == 0 && end < 0;
    if (stands && ARMS.contains(words.word(at - 1)) && MilitaryContext.ofArm(words, at)) {
      end = at;
    }
  }

  /** What may stand between two words: a hyphen, quotes, a bracket, <i>and</i>. */
  private boolean takeBetween() {
    if (words.isJoint(at)) {
      at++;
      return at < words.size();
    }
    if (words.lower(at).equals("and") && end < 0) {
      return takePair();
    }
    return end < 0 && (takeQuoted() || takeBracketed());
  }

  /** <i>Sabotage and Reconnaissance</i>: both military words. */
  private boolean takePair() {
    boolean both =
        at > number.end()
            && vocabulary.isModifier(words.lower(at - 1))
            && vocabulary.isModifier(words.lower(at + 1))
            && words.isCapitalised(at + 1);
    at += both ? 1 : 0;
    return both;
  }

  private boolean takeQuoted() {
    if (!isQuote(at)) {
      return false;
    }
    for (int close = at + 2; close <= at + 4; close++) {
      if (isQuote(close)) {
        at = close + 1;
        return true;
      }
    }
    return false;
  }

  private boolean isQuote(int index) {
    String word = words.word(index);
    return word.length() == 1 && "\"“”„«»'‘’".indexOf(word.charAt(0)) >= 0;
  }

  /** <i>1 (UK) Armoured Division</i>. */
  private boolean takeBracketed() {
    boolean fits =
        words.word(at).equals("(")
            && words.word(at + 2).equals(")")
            && CountryWords.isNoun(words, at + 1)
            && words.isCapitalised(at + 3);
    at += fits ? 3 : 0;
    return fits;
  }
}
