package org.ingest.unit;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;

/** Countries in the words of a unit and beside them. */
final class CountryWords {
  /** Countries' names have up to that many words: <i>Democratic Republic of the Congo</i>. */
  private static final int LONGEST = 5;

  /** Names that stand before a unit like adjectives: <i>U.S. 5th Fleet</i>. */
  private static final Set<String> NOUNS = Set.of("U.S.", "US", "USA", "U.K.", "UK", "U.S");

  /**
   * A country that words name.
   *
   * @param words how many tokens it takes
   */
  record Named(int words, Optional<String> code) {}

  private CountryWords() {}

  /** True for <i>US</i> and its like. */
  static boolean isNoun(Words words, int index) {
    return NOUNS.contains(words.at(index));
  }

  /** True for a name that is no adjective: <i>Australia</i>. */
  static boolean isName(Words words, int index) {
    Countries countries = Countries.all();
    String word = words.at(index);
    return countries.named(word).isPresent() && countries.ofAdjective(word).isEmpty();
  }

  /** The first token of a country's name that stands like an adjective before {@code end}. */
  static int nounBefore(Words words, int end) {
    if (words.at(end - 1).equals(".") && words.at(end - 2).equals("U.S")) {
      return end - 2;
    }
    boolean states = words.at(end - 2).equals("United");
    boolean isLong = states && (words.at(end - 1).equals("States") || isKingdom(words, end - 1));
    return isLong ? end - 2 : isNoun(words, end - 1) ? end - 1 : end;
  }

  private static boolean isKingdom(Words words, int index) {
    return words.at(index).equals("Kingdom");
  }

  /** The country whose name or adjective begins at a token, the longest. */
  static Optional<Named> at(Words words, int first, int end) {
    if (!Countries.all().begins(words.at(first))) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    Optional<Named> found = Optional.empty();
    for (int index = first; index < Math.min(end, first + LONGEST); index++) {
      name.append(index > first ? " " : "").append(words.at(index));
      Optional<Country> country = of(name.toString());
      if (country.isPresent()) {
        found = Optional.of(new Named(index + 1 - first, country.get().code()));
      }
    }
    return found;
  }

  private static Optional<Country> of(String name) {
    Optional<Country> named = Countries.all().named(name);
    return named.isPresent() ? named : Countries.all().ofAdjective(name);
  }

  /** The country whose name or adjective ends before {@code end}. */
  static Optional<String> before(Words words, int end) {
    for (int length = 3; length > 0; length--) {
      Optional<Named> named = at(words, Math.max(0, end - length), end);
      if (named.isPresent() && named.get().words() == length) {
        return named.get().code();
      }
    }
    return Optional.empty();
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
      Optional<Named> named = at(words, index, range.end());
      if (named.isPresent() && owns(words, range, index, named.get().words())) {
        named.flatMap(Named::code).ifPresent(codes::add);
      }
      index += named.map(Named::words).orElse(1);
    }
    return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
  }

  /** Two leads that a word joins, before the force: not <i>Sabotage and Reconnaissance</i>. */
  private static boolean isShared(Words words, TokenRange range) {
    for (int index = range.first(); index < range.end(); index++) {
      boolean joins = words.at(index).equals("and");
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
  private static boolean owns(Words words, TokenRange range, int index, int length) {
    String before = words.lower(index - 1);
    if (isGluedHyphen(words, index + length) || isGluedHyphen(words, index - 1)) {
      return false;
    }
    boolean bracket = before.equals("(") && index > range.first();
    boolean lead = index == range.first() || before.equals("royal") || bracket;
    boolean of = before.equals("of") || before.equals("the") && words.at(index - 2).equals("of");
    return lead || of || isAdjective(words, index, length) && !before.equals("north");
  }

  private static boolean isGluedHyphen(Words words, int index) {
    return words.isHyphen(index) && words.isGlued(index) && words.isGlued(index - 1);
  }

  private static boolean isAdjective(Words words, int index, int length) {
    StringBuilder name = new StringBuilder(words.at(index));
    for (int next = index + 1; next < index + length; next++) {
      name.append(' ').append(words.at(next));
    }
    return Countries.all().ofAdjective(name.toString()).isPresent();
  }
}
