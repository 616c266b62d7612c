package org.ingest.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.CountryWord.Form;

/**
 * Finds countries by the words for them. Words are looked up as written; names of four letters and
 * more also in capitals (<i>RUSSIA</i>), but <i>us</i> is no country.
 *
 * <p>A word for several countries (<i>Congolese</i>, <i>Dominican</i>) gives the first in the
 * table.
 */
public final class Countries {
  private static final Countries ALL = new Countries(read());

  private final List<Country> countries;
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byAdjective = new HashMap<>();
  private final Map<String, Country> byPeople = new HashMap<>();
  private final Map<String, Country> byCapital = new HashMap<>();
  private final Map<String, Country> byCode = new HashMap<>();
  private final CountryReader reader;

  private Countries(List<Country> countries) {
    this.countries = List.copyOf(countries);
    countries.forEach(this::index);
    reader = new CountryReader(this);
  }

  /** The table of the program. */
  public static Countries all() {
    return ALL;
  }

  private static List<Country> read() {
    return ResourceTable.rows(Countries.class, "countries.tsv").map(Countries::country).toList();
  }

  private static Country country(List<String> cells) {
    return new Country(
        Optional.of(cells.get(0)).filter(code -> !code.equals("-")),
        cells.get(1),
        several(cells.get(2)),
        several(cells.get(3)),
        several(cells.get(4)),
        several(cells.get(5)));
  }

  private static List<String> several(String cell) {
    return Arrays.stream(cell.split("\\|")).filter(word -> !word.isEmpty()).toList();
  }

  private void index(Country country) {
    country.code().ifPresent(code -> byCode.put(code, country));
    add(byName, country.name(), country);
    country.otherNames().forEach(name -> add(byName, name, country));
    country.adjectives().forEach(word -> add(byAdjective, word, country));
    country.capitals().forEach(city -> add(byCapital, city, country));
    country.adjectives().forEach(word -> addPeople(word, country));
    country.people().forEach(word -> addPeople(word, country));
  }

  private void addPeople(String word, Country country) {
    add(byPeople, word, country);
    add(byPeople, word + "s", country);
  }

  private static void add(Map<String, Country> map, String word, Country country) {
    map.putIfAbsent(word, country);
    if (word.length() >= 4) {
      map.putIfAbsent(word.toUpperCase(Locale.ROOT), country);
    }
  }

  /** All words for countries in a form. */
  Set<String> words(Form form) {
    return map(form).keySet();
  }

  /** The country that the word, or words, name in that form. */
  public Optional<Country> of(Form form, String words) {
    return Optional.ofNullable(map(form).get(words));
  }

  private Map<String, Country> map(Form form) {
    return switch (form) {
      case NAME -> byName;
      case ADJECTIVE -> byAdjective;
      case PEOPLE -> byPeople;
      case CAPITAL -> byCapital;
    };
  }

  /** Reads the countries that running words name. */
  public CountryReader reader() {
    return reader;
  }

  public List<Country> list() {
    return countries;
  }

  /** The country of that name: <i>Russia</i>, <i>U.S.</i>, <i>DR Congo</i>. */
  public Optional<Country> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The country that an adjective belongs to: <i>Turkish</i>, <i>North Korean</i>, <i>US</i>. */
  public Optional<Country> ofAdjective(String adjective) {
    return Optional.ofNullable(byAdjective.get(adjective));
  }

  /** The country whose people the word names: <i>Ukrainians</i>, <i>Turks</i>, <i>British</i>. */
  public Optional<Country> ofPeople(String word) {
    return Optional.ofNullable(byPeople.get(word));
  }

  /** The country that the city is the capital of. */
  public Optional<Country> ofCapital(String city) {
    return Optional.ofNullable(byCapital.get(city));
  }

  /** The country of that ISO 3166-1 alpha-2 code. */
  public Optional<Country> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
