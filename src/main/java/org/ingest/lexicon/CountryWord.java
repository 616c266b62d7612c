package org.ingest.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * Words that name a country, with what they are to it.
 *
 * @param forms all that the words may be: <i>US</i> is a name and an adjective, <i>Thai</i> an
 *     adjective and one of the people
 * @param first index of the first token
 * @param end index of the token after the last
 */
public record CountryWord(Country country, Set<Form> forms, int first, int end) {
  /** What words may be to a country. */
  public enum Form {
    /** <i>Russia</i>, <i>DR Congo</i>. */
    NAME,
    /** <i>Russian</i>, <i>South Sudanese</i>. */
    ADJECTIVE,
    /** <i>Russians</i>, <i>Turk</i>. */
    PEOPLE,
    /** <i>Moscow</i>, which may stand for its government. */
    CAPITAL
  }

  public CountryWord {
    forms = Set.copyOf(forms);
  }

  public boolean is(Form form) {
    return forms.contains(form);
  }

  /** How many tokens it takes. */
  public int words() {
    return end - first;
  }

  /** ISO 3166-1 alpha-2; none for <i>Soviet</i>. */
  public Optional<String> code() {
    return country.code();
  }
}
