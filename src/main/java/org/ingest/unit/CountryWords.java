package org.ingest.unit;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.CountryWord;
import org.ingest.lexicon.CountryWord.Form;
import org.ingest.text.Words;

/** Whose a unit is, by the countries in its words and beside them. */
final class CountryWords {
  /** Names that stand before a unit like adjectives: <i>U.S. 5th Fleet</i>. */
  private static final Set<String> NOUNS = UnitWords.of("country names like adjectives");

  private static final Set<Form> FORMS = Set.of(Form.NAME, Form.ADJECTIVE);

  private CountryWords() {}

  /** True for <i>US</i> and its like. */
  static boolean isNoun(Words words, int index) {
    return NOUNS.contains(words.word(index));
  }

  /** True for a name that is no adjective: <i>Australia</i>. */
  static boolean isName(Words words, int index) {
    return at(words, index, index + 1).filter(country -> !country.is(Form.ADJECTIVE)).isPresent();
  }

  /** The first token of a country's name that stands like an adjective before {@code end}. */
  static int nounBefore(Words words, int end) {
    if (words.word(end - 1).equals(".") && words.word(end - 2).equals("U.S")) {
      return end - 2;
    }
    boolean states = words.word(end - 2).equals("United");
    boolean isLong = states && (words.word(end - 1).equals("States") || isKingdom(words, end - 1));
    return isLong ? end - 2 : isNoun(words, end - 1) ? end - 1 : end;
  }

  private static boolean isKingdom(Words words, int index) {
    return words.word(index).equals("Kingdom");
  }

  /** The country whose name or adjective begins at a token, the longest. */
  static Optional<CountryWord> at(Words words, int first, int end) {
    return Countries.all().reader().at(words, first, end, FORMS);
  }

  /** The country whose name or adjective ends before {@code end}, the longest. */
  static Optional<CountryWord> before(Words words, int end) {
    return Countries.all().reader().before(words, end, FORMS);
  }

  /**
   * The one country that the words name; none for two, as in <i>U.S. and Iraqi forces</i>, nor for
   * where a force serves (<i>African Union Mission in Somalia</i>), nor for who leads or backs it
   * (<i>U.S.-backed</i>, <i>pro-Russian</i>), nor beside others (<i>NATO and Afghan forces</i>).
   */
  static Optional<String> only(Words words, TokenRange range) {
    Set<String> codes = new LinkedHashSet<>();
    int index = range.first();
    if (isShared(words, range)) {
      return Optional.empty();
    }
    while (index < range.end()) {
      Optional<CountryWord> named = at(words, index, range.end());
      named
          .filter(country -> owns(words, range, country))
          .flatMap(CountryWord::code)
          .ifPresent(codes::add);
      index = named.map(CountryWord::end).orElse(index + 1);
    }
    return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
  }

  /** Two leads joined by a word, before the force: not <i>Sabotage and Reconnaissance</i>. */
  private static boolean isShared(Words words, TokenRange range) {
    for (int index = range.first(); index < range.end(); index++) {
      boolean joins = words.word(index).equals("and");
      if (joins && (nation(words, range, index + 1) || before(words, index).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private static boolean nation(Words words, TokenRange range, int first) {
    return at(words, first, range.end()).isPresent();
  }

  /** An adjective does, a name only at the start or behind <i>of</i>. */
  private static boolean owns(Words words, TokenRange range, CountryWord country) {
    int first = country.first();
    if (words.isJoint(country.end()) || words.isJoint(first - 1)) {
      return false;
    }
    String before = words.lower(first - 1);
    boolean bracket = before.equals("(") && first > range.first();
    boolean lead = first == range.first() || before.equals("royal") || bracket;
    boolean of = before.equals("of") || before.equals("the") && words.is(first - 2, "of");
    return lead || of || country.is(Form.ADJECTIVE) && !before.equals("north");
  }
}
