package org.ingest.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;
import org.ingest.text.Words;

/**
 * Formations that a plain number and a known name make: <i>16 Bihar regiment</i>, <i>9 Punjab</i>,
 * <i>14 Gorkha Rifles</i>, <i>209 Shaheen army corps</i>; and those that <i>No.</i> numbers: <i>No.
 * 8 Operation Command Headquarters</i>.
 *
 * <p>Not <i>9 Punjab districts</i>, <i>16 Bihar villagers</i>, <i>No. 8 Downing Street</i>.
 */
final class NamedRegiment {
  private static final int LONGEST_NAME = 3;
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_COMMAND = 4;
  private static final String ALONE = "alone";

  /** The word that a name needs behind it, by the name. */
  private static final Map<String, String> NAMES = names();

  private static final Set<String> COMMANDS = UnitWords.of("commands by number");
  private static final Set<String> NO_PLURALS = UnitWords.of("no plurals");

  private NamedRegiment() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (List<String> row :
        ResourceTable.rows(NamedRegiment.class, "named-regiments.tsv").toList()) {
      names.put(row.get(0), row.get(1));
    }
    return names;
  }

  /** The formation whose number begins at a token. */
  static Optional<TokenRange> at(Words words, int first) {
    if (isNumber(words.word(first))) {
      return named(words, first);
    }
    int number = numberBehindSign(words, first);
    return number < 0 ? Optional.empty() : command(words, first, number);
  }

  private static boolean isNumber(String word) {
    if (word.isEmpty() || word.length() > LONGEST_NUMBER) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<TokenRange> named(Words words, int number) {
    StringBuilder name = new StringBuilder();
    int end = -1;
    for (int i = number + 1; i <= number + LONGEST_NAME && words.isCapitalised(i); i++) {
      name.append(name.isEmpty() ? "" : " ").append(words.word(i));
      String needed = NAMES.get(name.toString());
      if (needed != null) {
        int behind = behindWord(words, i + 1, needed);
        boolean stands = behind > i + 1 || needed.equals(ALONE) && !isCounted(words, i + 1);
        end = stands ? behind : end;
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(new TokenRange(number, end));
  }

  /** Behind <i>regiment</i>, <i>army corps</i> or nothing. */
  private static int behindWord(Words words, int at, String needed) {
    String word = words.lower(at);
    boolean isArmyCorps = word.equals("army") && words.lower(at + 1).equals("corps");
    if (needed.equals("corps")) {
      return isArmyCorps ? at + 2 : word.equals("corps") ? at + 1 : at;
    }
    return word.equals("regiment") || word.equals("battalion") ? at + 1 : at;
  }

  private static boolean isCounted(Words words, int index) {
    String word = words.word(index);
    boolean isWord = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    return isWord
        && (word.endsWith("s") && !NO_PLURALS.contains(word)
            || word.equals("police")
            || word.equals("people")
            || word.endsWith("men"));
  }

  /** The token of the number behind <i>No.</i>, the token itself for <i>No.8</i>, -1 for none. */
  private static int numberBehindSign(Words words, int first) {
    String word = words.word(first);
    if (word.startsWith("No.") && word.length() > 3) {
      return isNumber(word.substring(3)) ? first : -1;
    }
    if (!word.equals("No.") && !word.equals("No")) {
      return -1;
    }
    int next = words.word(first + 1).equals(".") ? first + 2 : first + 1;
    boolean isSign = word.equals("No.") || next == first + 2;
    return isSign && isNumber(words.word(next)) ? next : -1;
  }

  private static Optional<TokenRange> command(Words words, int first, int number) {
    for (int i = number + 1; i <= number + LONGEST_COMMAND && words.isCapitalised(i); i++) {
      if (COMMANDS.contains(words.word(i))) {
        boolean isSeat = words.word(i + 1).equals("Headquarters");
        return Optional.of(new TokenRange(first, isSeat ? i + 2 : i + 1));
      }
    }
    return Optional.empty();
  }
}
