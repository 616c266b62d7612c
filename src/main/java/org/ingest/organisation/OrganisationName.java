package org.ingest.organisation;

import java.util.Locale;
import java.util.Optional;

/**
 * An organisation's name as a key, with the country that it is said to be of: <i>US State
 * Department</i>, <i>U.S. Department of State</i> and <i>America's State Department</i> are one.
 *
 * @param key the name without the country, in lower case; of the names of one organisation the
 *     first
 * @param country the short name of the country, if one stands before it
 */
record OrganisationName(String key, Optional<String> country) {
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
