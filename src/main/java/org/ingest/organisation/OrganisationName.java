package org.ingest.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.PlaceNames;
import org.ingest.lexicon.ResourceTable;

/**
 * An organisation's name as a key, with the country that it is said to be of: <i>US State
 * Department</i>, <i>U.S. Department of State</i> and <i>America's State Department</i> are one.
 *
 * @param key the name without the country, in small letters; of the names of one organisation the
 *     first
 * @param country the short name of the country, if one stands before it
 */
record OrganisationName(String key, Optional<String> country) {
  private static final Map<String, String> FIRST_NAMES = new HashMap<>();

  static {
    ResourceTable.lines(OrganisationName.class, "organisation-names.tsv")
        .map(line -> line.split("\\|"))
        .forEach(OrganisationName::addNames);
  }

  private static void addNames(String[] names) {
    for (String name : names) {
      FIRST_NAMES.put(PlaceNames.key(name), PlaceNames.key(names[0]));
    }
  }

  // written out: the compiler's are linked at run time, which a short run feels
  @Override
  public boolean equals(Object other) {
    return other instanceof OrganisationName name
        && name.key.equals(key)
        && name.country.equals(country);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + country.hashCode();
  }

  /**
   * @param name the mention's words
   * @param before the text that leads up to them
   */
  static OrganisationName of(String name, String before) {
    String words = String.join(" ", name.strip().split("\\s+"));
    if (FIRST_NAMES.containsKey(PlaceNames.key(words))) {
      return new OrganisationName(first(words), possessor(before));
    }
    for (int gap = words.indexOf(' '); gap > 0; gap = words.indexOf(' ', gap + 1)) {
      Optional<String> country = country(words.substring(0, gap));
      String rest = words.substring(gap + 1);
      if (country.isPresent() && !isCountryPart(words, gap)) {
        return new OrganisationName(first(rest), country);
      }
    }
    return new OrganisationName(first(words), possessor(before));
  }

  private static String first(String name) {
    String key = PlaceNames.key(name);
    return FIRST_NAMES.getOrDefault(key, key);
  }

  /** <i>United Arab</i> is no country, nor is the <i>Korean</i> of <i>South Korean …</i>. */
  private static boolean isCountryPart(String words, int gap) {
    int next = words.indexOf(' ', gap + 1);
    return next > 0 && country(words.substring(0, next)).isPresent();
  }

  private static Optional<String> country(String words) {
    String name =
        words.endsWith("'s") || words.endsWith("’s")
            ? words.substring(0, words.length() - 2)
            : words;
    Countries countries = Countries.all();
    return countries.named(name).or(() -> countries.ofAdjective(name)).map(Country::name);
  }

  /** The country right before the name: <i>Ukraine's</i>, <i>Russian</i>. */
  private static Optional<String> possessor(String before) {
    if (!before.endsWith(" ")) {
      return Optional.empty();
    }
    List<String> words = List.of(before.strip().split("\\s+"));
    String last = words.get(words.size() - 1);
    if (words.size() > 1) {
      Optional<String> two = country(words.get(words.size() - 2) + " " + last);
      if (two.isPresent()) {
        return two;
      }
    }
    return country(last);
  }

  /** The name's capitals: <i>OIC</i> of <i>Organisation of Islamic Cooperation</i>. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      boolean isAbbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      if (isAbbreviation) {
        initials.append(word.replace(".", ""));
      } else if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** True for <i>SBU</i> and <i>O.I.C.</i>; not for <i>Interpol</i>. */
  static boolean isAbbreviation(String name) {
    String letters = name.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 6
        && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
