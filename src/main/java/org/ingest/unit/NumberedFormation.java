package org.ingest.unit;

import java.util.Optional;
import java.util.Set;
import org.ingest.text.Words;
import org.ingest.unit.Designators.Designator;
import org.ingest.unit.Designators.Style;

/**
 * Formations that begin with their number: <i>93rd Mechanized Brigade</i>, <i>First Army</i>,
 * <i>III Corps</i>, <i>933rd "Nahal" Brigade</i>, <i>101st Airborne</i>, <i>3rd Battalion, 5th
 * Marines</i>, <i>46th and 77th Airmobile Brigades</i>.
 *
 * <p>Not <i>9th Circuit</i>, <i>20th Century Fox Division</i>, <i>five brigades</i>, <i>4th
 * place</i>, <i>World War II Army</i>.
 */
final class NumberedFormation {

  private static final Set<String> MONTHS = FormationVocabulary.words("months.txt");

  static boolean isMonth(Words words, int index) {
    return MONTHS.contains(words.lower(index));
  }

  /** The formation whose number begins at a token. */
  Optional<TokenRange> at(Words words, int first) {
    Optional<Designator> number = Designators.at(words, first);
    if (number.isEmpty() || isDateOrCount(words, first, number.get())) {
      return Optional.empty();
    }
    int end = new NumberedReading(words, number.get()).end();
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
        && (words.isCapitalised(first - 1)
                && first > 1
                && CountryWords.before(words, first).isEmpty()
            || number.style() == Style.PLAIN && number.values().get(0).length() > 3);
  }

  /** <i>3rd Battalion, 5th Marines</i>: one name, as American marines use it. */
  private static int withRegiment(Words words, Designator number, int end) {
    int next = words.word(end).equals(",") ? end + 1 : end;
    boolean marines = words.word(next + 1).equals("Marines") || isMarineRegiment(words, next + 1);
    if (!words.word(end - 1).equals("Battalion") || !marines) {
      return end;
    }
    Optional<Designator> regiment = Designators.at(words, next);
    boolean fits = regiment.isPresent() && regiment.get().style() == number.style();
    return !fits ? end : isMarineRegiment(words, next + 1) ? next + 3 : next + 2;
  }

  private static boolean isMarineRegiment(Words words, int index) {
    return words.word(index).equals("Marine") && words.word(index + 1).equals("Regiment");
  }
}
