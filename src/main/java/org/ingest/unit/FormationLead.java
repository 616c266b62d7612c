package org.ingest.unit;

import java.util.Set;
import org.ingest.lexicon.CountryWord;
import org.ingest.text.Words;

/**
 * Puts the country or service that leads a formation to its name: <i>U.S. 5th Fleet</i>, <i>Syrian
 * Army 4th Division</i>. A national adjective alone stays outside: <i>the Russian 247th Airborne
 * Regiment</i>.
 */
final class FormationLead {
  private static final Set<String> SERVICES = UnitWords.of("services that lead");

  /** The formations of another reader, extended by what leads them. */
  UnitRule.WordReader before(UnitRule.WordReader reader) {
    return (words, index) ->
        reader
            .at(words, index)
            .map(range -> new TokenRange(lead(words, range.first()), range.end()));
  }

  private static int lead(Words words, int first) {
    int service = serviceBefore(words, first);
    int country = CountryWords.nounBefore(words, service);
    if (country < service || service == first) {
      return country;
    }
    return words.is(service, "republican")
        ? service
        : CountryWords.before(words, service).map(CountryWord::first).orElse(first);
  }

  /** The first token of a service's name that stands right before a formation. */
  private static int serviceBefore(Words words, int end) {
    String last = words.word(end - 1);
    return SERVICES.contains(words.word(end - 2) + " " + last)
        ? end - 2
        : SERVICES.contains(last) ? end - 1 : end;
  }
}
