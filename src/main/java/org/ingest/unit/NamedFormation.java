package org.ingest.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ingest.text.Words;

/**
 * Formations with a name or letter before a strong word for them: <i>Golani Brigade</i>, <i>Sparta
 * Battalion</i>, <i>Bravo Company</i>, <i>B and D squadron</i>, <i>Leningrad Military District</i>.
 *
 * <p>Not <i>Fire Brigade</i>, <i>The Brigade</i>, <i>A Company spokesman</i>, <i>Ford Motor
 * Company</i>.
 */
final class NamedFormation {
  private static final int MOST_WORDS = 4;
  private static final Set<String> STRONG = UnitWords.of("strong echelons");
  private static final Set<String> LETTERED = UnitWords.of("lettered echelons");

  private static final Set<String> LINKS = UnitWords.of("links of names");
  private static final Set<String> SHIPS = UnitWords.of("before a ship");

  private static final Set<String> TASK_FORCES = UnitWords.of("task forces");

  /** Words that no formation's name begins with or consists of. */
  private static final Set<String> NO_NAMES = FormationVocabulary.words("no-formation-names.txt");

  private final FormationVocabulary vocabulary = FormationVocabulary.all();

  /** True for what letters name: <i>Company</i>, <i>squadron</i>. */
  static boolean isLettered(String lower) {
    return LETTERED.contains(lower);
  }

  /** <i>C Company</i>, <i>Bravo company</i>, <i>B and D squadron</i>. */
  static Optional<TokenRange> lettered(Words words, int first) {
    if (!words.isCapitalised(first)) {
      return Optional.empty();
    }
    if (Designators.letter(words.word(first)).isEmpty()) {
      return letterBehind(words, first);
    }
    boolean pair =
        words.word(first + 1).equals("and")
            && Designators.letter(words.word(first + 2)).isPresent();
    int echelon = first + (pair ? 3 : 1);
    boolean fits =
        LETTERED.contains(words.lower(echelon))
            && (pair || !words.word(first).equals("A") || isTold(words, echelon + 1))
            && MilitaryContext.of(words, echelon + 1);
    return fits ? Optional.of(new TokenRange(first, echelon + 1)) : Optional.empty();
  }

  /** <i>Company B</i>. */
  private static Optional<TokenRange> letterBehind(Words words, int first) {
    boolean fits =
        words.word(first + 1).length() == 1
            && LETTERED.contains(words.lower(first))
            && Designators.letter(words.word(first + 1)).isPresent()
            && MilitaryContext.of(words, first + 2);
    return fits ? Optional.of(new TokenRange(first, first + 2)) : Optional.empty();
  }

  /**
   * <i>A Company, 2nd Battalion</i>: the letter is no article when a formation follows. How armies
   * write it, though no text of the data does.
   */
  private static boolean isTold(Words words, int index) {
    boolean follows = words.word(index).equals(",") || words.word(index).equals("of");
    return follows
        && (Designators.at(words, index + 1).isPresent() || words.word(index + 1).equals("the"));
  }

  /** <i>USS Abraham Lincoln carrier strike group</i>: the ship is no unit, its group is. */
  static Optional<TokenRange> shipsGroup(Words words, int first) {
    if (!SHIPS.contains(words.word(first))) {
      return Optional.empty();
    }
    int at = behindShip(words, first);
    int group = words.lower(at).equals("carrier") ? at + 1 : at;
    boolean strikes = words.lower(group).equals("strike") || words.lower(group).equals("battle");
    boolean fits = strikes && words.lower(group + 1).equals("group");
    return fits ? Optional.of(new TokenRange(first, group + 2)) : Optional.empty();
  }

  private static int behindShip(Words words, int first) {
    int at = first + 1;
    while (at - first < MOST_WORDS
        && words.isCapitalised(at)
        && !words.word(at).equals("Carrier")) {
      at++;
    }
    return at;
  }

  /** <i>Special Operations Task Force</i>, <i>Air Task Group</i>: named by what they are. */
  static Optional<TokenRange> taskForce(Words words, int first) {
    int at = first;
    while (words.isCapitalised(at) && TASK_FORCES.contains(words.lower(at))) {
      at++;
    }
    boolean begins = at > first;
    boolean behindName = words.isCapitalised(first - 1) && !isArticle(words.lower(first - 1));
    boolean heads =
        words.word(at).equals("Task") && List.of("Force", "Group").contains(words.word(at + 1));
    boolean free = !words.isCapitalised(at + 2) && Designators.at(words, at + 2).isEmpty();
    return begins && !behindName && heads && free
        ? Optional.of(new TokenRange(first, at + 2))
        : Optional.empty();
  }

  private static boolean isArticle(String lower) {
    return lower.equals("the") || lower.equals("a") || lower.equals("an");
  }

  /** <i>Golani Brigade</i>, <i>Leningrad Military District</i>. */
  Optional<TokenRange> named(Words words, int first) {
    if (!words.isCapitalised(first)
        || !isName(words, first)
        || words.isCapitalised(first - 1) && !words.isPossessive(first - 1)
        || goesOn(words, first - 1)
        || CountryWords.at(words, first, first + 1).isPresent()) {
      return Optional.empty();
    }
    boolean name = false;
    for (int at = first; at - first <= MOST_WORDS && words.isCapitalised(at); at++) {
      if (at > first && isEchelon(words, at)) {
        int end = isDistrict(words, at) ? at + 2 : at + 1;
        boolean free = name && Designators.behind(words.word(end)).isEmpty();
        return free ? Optional.of(new TokenRange(first, end)) : Optional.empty();
      }
      if (!isName(words, at)) {
        return Optional.empty();
      }
      name |= !vocabulary.isModifier(words.lower(at));
    }
    return Optional.empty();
  }

  /** <i>al-Quds Brigade</i>, <i>Swords of Righteousness Brigade</i>: the name began before. */
  private static boolean goesOn(Words words, int before) {
    boolean hyphen = words.isHyphen(before) && words.isGluedToNext(before);
    boolean linked = LINKS.contains(words.lower(before)) && words.isCapitalised(before - 1);
    return hyphen || linked;
  }

  private static boolean isName(Words words, int at) {
    return !NO_NAMES.contains(words.lower(at)) && !words.word(at).isEmpty();
  }

  private static boolean isEchelon(Words words, int at) {
    return STRONG.contains(words.word(at)) || isDistrict(words, at);
  }

  private static boolean isDistrict(Words words, int at) {
    return words.word(at).equals("Military")
        && (words.word(at + 1).equals("District") || words.word(at + 1).equals("Region"));
  }
}
