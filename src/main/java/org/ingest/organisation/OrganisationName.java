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
    return Countries.all()
        .reader()
        .leading(words)
        .map(lead -> new OrganisationName(first(lead.rest()), Optional.of(lead.country().name())))
        .orElseGet(() -> new OrganisationName(first(words), possessor(before)));
  }

  private static String first(String name) {
    String key = PlaceNames.key(name);
    return FIRST_NAMES.getOrDefault(key, key);
  }

  /** Country names have up to that many words. */
  private static final int LONGEST = 6;

  /** The country right before the name: <i>Ukraine's</i>, <i>Russian</i>. */
  private static Optional<String> possessor(String before) {
    if (!before.endsWith(" ")) {
      return Optional.empty();
    }
    String[] words = before.strip().split("\\s+");
    String last =
        String.join(" ", List.of(words).subList(Math.max(0, words.length - LONGEST), words.length));
    return Countries.all().reader().trailing(last).map(Country::name);
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
