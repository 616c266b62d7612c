package org.ingest.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.UnitKind;
import org.ingest.lexicon.CountryWord;
import org.ingest.text.Words;

/**
 * The country of a formation or service from the words right beside it: <i>Russia's 810th
 * Brigade</i>, <i>the elite Ukrainian 79th Brigade</i>, <i>the IDF's 300th Brigade</i>, <i>the
 * 146th Division of the Israel Defense Forces</i>, <i>the 2nd Division (Iraq)</i>.
 *
 * <p>Not from the rest of the sentence: <i>Russia shelled the 79th Brigade</i>.
 */
final class CountryBeside {
  /** Words between a nation and its unit: <i>Russian elite 76th Division</i>. */
  private static final Set<String> BETWEEN =
      FormationVocabulary.words("between-nation-and-unit.txt");

  private static final Set<String> JOINING = UnitWords.of("before a unit of soldiers");

  /** Whose nation is their unit's. */
  private static final Set<String> PEOPLE = UnitWords.of("whose nation is the unit's");

  private CountryBeside() {}

  /** The traits with the countries that stand beside the units. */
  static List<UnitTraits> complete(
      Words words, List<UnitCandidate> units, List<UnitTraits> traits) {
    List<UnitTraits> completed = new ArrayList<>(traits);
    // from the end, so that a chain hands its country down: X of the Y of the Syrian Army
    for (int index = units.size() - 1; index >= 0; index--) {
      if (wants(units.get(index), completed.get(index))) {
        set(completed, index, behind(words, units, completed, index));
      }
    }
    for (int index = 0; index < units.size(); index++) {
      if (wants(units.get(index), completed.get(index))) {
        set(completed, index, before(words, units, completed, index));
      }
    }
    return completed;
  }

  private static boolean wants(UnitCandidate unit, UnitTraits traits) {
    boolean national = unit.kind() == UnitKind.FORMATION || unit.kind() == UnitKind.SERVICE;
    return national && traits.country().isEmpty();
  }

  private static void set(List<UnitTraits> traits, int index, Optional<String> country) {
    UnitTraits old = traits.get(index);
    traits.set(index, new UnitTraits(old.designator(), old.echelon(), old.branch(), country));
  }

  private static Optional<String> before(
      Words words, List<UnitCandidate> units, List<UnitTraits> traits, int index) {
    int end = units.get(index).range().first();
    while (BETWEEN.contains(words.lower(end - 1))) {
      end--;
    }
    int named = words.isPossessive(end - 1) ? end - 1 : end;
    if (index > 0 && units.get(index - 1).range().end() == named) {
      return traits.get(index - 1).country();
    }
    if (isListed(words, named)) {
      return Optional.empty();
    }
    return CountryWords.before(words, named)
        .flatMap(CountryWord::code)
        .or(() -> ofPeople(words, units, traits, index));
  }

  /**
   * <i>Russian and Ukrainian 3rd brigades</i>: not one nation's. Rare, but else the country is
   * wrong.
   */
  private static boolean isListed(Words words, int end) {
    return words.word(end - 2).equals("and") && CountryWords.before(words, end - 2).isPresent();
  }

  /**
   * <i>Three Israeli soldiers from the Givati Brigade</i>, <i>IDF troops of the 5th Brigade</i>.
   */
  private static Optional<String> ofPeople(
      Words words, List<UnitCandidate> units, List<UnitTraits> traits, int index) {
    int end = units.get(index).range().first();
    end -= words.lower(end - 1).equals("the") ? 1 : 0;
    if (!JOINING.contains(words.lower(end - 1)) || !PEOPLE.contains(words.lower(end - 2))) {
      return Optional.empty();
    }
    int named = end - 2;
    if (index > 0 && units.get(index - 1).range().end() == named) {
      return traits.get(index - 1).country();
    }
    return isListed(words, named)
        ? Optional.empty()
        : CountryWords.before(words, named).flatMap(CountryWord::code);
  }

  private static Optional<String> behind(
      Words words, List<UnitCandidate> units, List<UnitTraits> traits, int index) {
    int end = units.get(index).range().end();
    if (words.word(end).equals("(")) {
      return CountryWords.at(words, end + 1, words.size())
          .filter(named -> words.is(named.end(), ")"))
          .flatMap(CountryWord::code);
    }
    boolean pair =
        words.word(end).equals(",")
            && startsUnit(units, index, end + 1)
            && traits.get(index).designator().isPresent()
            && traits.get(index + 1).designator().isPresent();
    if (!words.word(end).equals("of") && !pair) {
      return Optional.empty();
    }
    int name = words.lower(end + 1).equals("the") ? end + 2 : end + 1;
    if (startsUnit(units, index, name)) {
      return traits.get(index + 1).country();
    }
    return pair ? Optional.empty() : countryAt(words, name);
  }

  private static Optional<String> countryAt(Words words, int name) {
    return CountryWords.at(words, name, words.size()).flatMap(CountryWord::code);
  }

  /** The next unit begins there: <i>3rd Company, 5th Commando Kandak</i>. */
  private static boolean startsUnit(List<UnitCandidate> units, int index, int first) {
    return index + 1 < units.size() && units.get(index + 1).range().first() == first;
  }
}
