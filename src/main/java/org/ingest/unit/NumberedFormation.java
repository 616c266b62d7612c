package org.ingest.unit;

import java.util.Optional;
import java.util.Set;
import org.ingest.unit.Designators.Designator;
import org.ingest.unit.Designators.Style;
import org.ingest.unit.FormationVocabulary.Echelon;

/**
 * Formations that begin with their number: <i>93rd Mechanized Brigade</i>, <i>First Army</i>,
 * <i>III Corps</i>, <i>933rd "Nahal" Brigade</i>, <i>101st Airborne</i>, <i>3rd Battalion, 5th
 * Marines</i>, <i>46th and 77th Airmobile Brigades</i>.
 *
 * <p>Not <i>9th Circuit</i>, <i>20th Century Fox Division</i>, <i>five brigades</i>, <i>4th
 * place</i>, <i>World War II Army</i>.
 */
final class NumberedFormation {
  private static final int MOST_WORDS = 9;
  private static final int MOST_UNKNOWN = 3;

  /** Words that make a number before them something else than a formation's. */
  private static final Set<String> NO_NAMES = FormationVocabulary.words("no-numbered-names.txt");

  private static final Set<String> MONTHS = FormationVocabulary.words("months.txt");

  /** Arms that stand for the formation when a number leads: <i>5th Marines</i>. */
  private static final Set<String> ARMS =
      Set.of(
          "Airborne",
          "Infantry",
          "Marines",
          "Cavalry",
          "Armor",
          "Armored",
          "Armoured",
          "Guards",
          "Rangers",
          "Rifles",
          "Lancers",
          "Hussars",
          "Fusiliers",
          "Artillery",
          "Engineers");

  /** Echelons that firms and courts have too. */
  private static final Set<String> CIVIL_TOO = Set.of("division", "company");

  /** Echelons that little else is called by, in capitals and with a number. */
  private static final Set<String> ARMIES = Set.of("army", "corps", "fleet", "army_group");

  /** People whom a number before a formation's name counts. */
  private static final Set<String> COUNTED =
      Set.of(
          "soldiers",
          "troops",
          "fighters",
          "members",
          "men",
          "militants",
          "officers",
          "personnel",
          "veterans",
          "servicemen",
          "bases",
          "vehicles",
          "tanks",
          "positions",
          "marines");

  private final FormationVocabulary vocabulary = FormationVocabulary.all();

  static boolean isMonth(Words words, int index) {
    return MONTHS.contains(words.lower(index));
  }

  /** True for a number like <i>1st</i>. */
  static boolean isOrdinal(Words words, int index) {
    return Designators.at(words, index)
        .filter(number -> number.style() == Style.ORDINAL)
        .isPresent();
  }

  /** The formation whose number begins at a token. */
  Optional<TokenRange> at(Words words, int first) {
    Optional<Designator> number = Designators.at(words, first);
    if (number.isEmpty() || isDateOrCount(words, first, number.get())) {
      return Optional.empty();
    }
    int end = new Reading(words, number.get()).end();
    return end < 0
        ? Optional.empty()
        : Optional.of(new TokenRange(first, withRegiment(words, number.get(), end)));
  }

  private static boolean isDateOrCount(Words words, int first, Designator number) {
    String before = words.lower(first - 1);
    if (MONTHS.contains(before) || before.equals("$") || before.equals("€")) {
      return true;
    }
    boolean doubtful = number.style() == Style.ROMAN || number.style() == Style.PLAIN;
    return doubtful
        && (words.isCapital(first - 1) && first > 1 && CountryWords.before(words, first).isEmpty()
            || number.style() == Style.PLAIN && number.values().get(0).length() > 3);
  }

  /** <i>3rd Battalion, 5th Marines</i>: one name, as American marines use it. */
  private static int withRegiment(Words words, Designator number, int end) {
    int next = words.at(end).equals(",") ? end + 1 : end;
    boolean marines = words.at(next + 1).equals("Marines") || isMarineRegiment(words, next + 1);
    if (!words.at(end - 1).equals("Battalion") || !marines) {
      return end;
    }
    Optional<Designator> regiment = Designators.at(words, next);
    boolean fits = regiment.isPresent() && regiment.get().style() == number.style();
    return !fits ? end : isMarineRegiment(words, next + 1) ? next + 3 : next + 2;
  }

  private static boolean isMarineRegiment(Words words, int index) {
    return words.at(index).equals("Marine") && words.at(index + 1).equals("Regiment");
  }

  /** Walks from the number over the words of one formation. */
  private final class Reading {
    private final Words words;
    private final Designator number;
    private int at;
    private int unknown;
    private int known;
    private int end = -1;

    Reading(Words words, Designator number) {
      this.words = words;
      this.number = number;
      this.at = number.end();
    }

    /** The token behind the formation, -1 when there is none. */
    int end() {
      while (at - number.end() < MOST_WORDS && (echelon() || modifier() || between())) {
        continue;
      }
      return end;
    }

    private boolean echelon() {
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
        return number.style() == Style.PLAIN && known == 0 && words.isCapital(at);
      }
      if (NO_NAMES.contains(words.lower(behind)) || isBare(echelon) && !noPeace(behind)) {
        return false;
      }
      if (echelon.is('m') && known == 0 && !isFleetOrWing(echelon)) {
        return false;
      }
      return switch (number.style()) {
        case ORDINAL -> words.isCapital(at) || small(echelon, behind);
        case WORD -> words.isCapital(at) && (unknown == 0 || echelon.is('s')) && plainWord(echelon);
        case ROMAN -> words.isCapital(at) && unknown == 0;
        case PLAIN -> words.isCapital(at) && countsNobody(echelon, behind);
      };
    }

    /** <i>1st Division Bench</i> of a court: a bare number and a word that firms use too. */
    private boolean isBare(Echelon echelon) {
      return known == 0 && unknown == 0 && CIVIL_TOO.contains(echelon.echelon());
    }

    private boolean noPeace(int behind) {
      return MilitaryContext.noPeace(words, behind);
    }

    private boolean isFleetOrWing(Echelon echelon) {
      return echelon.echelon().equals("wing") && words.isCapital(at);
    }

    /**
     * <i>39th battalion</i>, but not <i>the 21st army chief</i> or <i>the 2nd division title</i>.
     */
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
      boolean plural = words.at(behind - 1).endsWith("s") && !words.at(behind - 1).equals("Corps");
      boolean strong = echelon.is('s') || echelon.is('l') && !echelon.echelon().equals("army");
      boolean squadron = echelon.echelon().equals("squadron") || known > 0 && unknown == 0;
      return !plural && (strong || squadron) && !COUNTED.contains(words.lower(behind));
    }

    /** A word of the trade, or a capital that names the formation: <i>210th Golan Division</i>. */
    private boolean modifier() {
      boolean capital = words.isCapital(at);
      boolean smallAllowed = number.style() == Style.ORDINAL;
      if (vocabulary.isModifier(words.lower(at)) && (capital || smallAllowed)) {
        known++;
        at++;
        arm();
        return true;
      }
      boolean name = capital && end < 0 && unknown < MOST_UNKNOWN && isName();
      unknown += name ? 1 : 0;
      at += name ? 1 : 0;
      return name;
    }

    private boolean isName() {
      return !NO_NAMES.contains(words.lower(at)) && !MONTHS.contains(words.lower(at));
    }

    /** <i>101st Airborne</i>: an arm alone, where no echelon follows. */
    private void arm() {
      boolean stands = number.style() == Style.ORDINAL && unknown == 0 && end < 0;
      if (stands && ARMS.contains(words.at(at - 1)) && MilitaryContext.ofArm(words, at)) {
        end = at;
      }
    }

    /** What may stand between two words: a hyphen, quotes, a bracket, <i>and</i>. */
    private boolean between() {
      if (words.isHyphen(at) && words.isGlued(at) && words.isGlued(at - 1)) {
        at++;
        return at < words.size();
      }
      if (words.lower(at).equals("and") && end < 0) {
        return pair();
      }
      return end < 0 && (quoted() || bracketed());
    }

    /** <i>Sabotage and Reconnaissance</i>: both words of the trade. */
    private boolean pair() {
      boolean both =
          at > number.end()
              && vocabulary.isModifier(words.lower(at - 1))
              && vocabulary.isModifier(words.lower(at + 1))
              && words.isCapital(at + 1);
      at += both ? 1 : 0;
      return both;
    }

    private boolean quoted() {
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
      String word = words.at(index);
      return word.length() == 1 && "\"“”„«»'‘’".indexOf(word.charAt(0)) >= 0;
    }

    /** <i>1 (UK) Armoured Division</i>. */
    private boolean bracketed() {
      boolean fits =
          words.at(at).equals("(")
              && words.at(at + 2).equals(")")
              && CountryWords.isNoun(words, at + 1)
              && words.isCapital(at + 3);
      at += fits ? 3 : 0;
      return fits;
    }
  }
}
