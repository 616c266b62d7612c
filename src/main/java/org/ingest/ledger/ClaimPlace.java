package org.ingest.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.PlaceNames;

/**
 * Where a claim says that it happened, as its article resolves the name.
 *
 * @param kind country, region, city, …; none for a name that no gazetteer entry fits
 * @param country ISO 3166-1 alpha-2
 */
public record ClaimPlace(String name, Optional<String> kind, Optional<String> country) {
  /** A town and the region that is called after it are told as one place in news. */
  private static final Pattern KIND_WORDS =
      Pattern.compile(
          " ?\\b(?:oblast|region|province|governorate|district|state|county|border|city"
              + "|prefecture|department)\\b(?: of)? ?");

  /**
   * What spellings of one place share: its country's code alone for a country, else the code and
   * the name without <i>Oblast</i>, <i>province</i>.
   */
  String key() {
    if (isCountry()) {
      return country.orElse("") + "/";
    }
    String words = PlaceNames.key(name).toLowerCase(Locale.ROOT);
    String bare = KIND_WORDS.matcher(words).replaceAll(" ").strip();
    return country.orElse("") + "/" + (bare.isEmpty() ? words : bare);
  }

  /** The country of a code, if there is one. */
  static Optional<ClaimPlace> ofCountry(String code) {
    return Countries.all()
        .ofCode(code)
        .map(each -> new ClaimPlace(each.name(), Optional.of("country"), Optional.of(code)));
  }

  boolean isCountry() {
    return kind.filter("country"::equals).isPresent() && country.isPresent();
  }
}
