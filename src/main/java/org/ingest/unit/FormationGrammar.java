package org.ingest.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.entity.UnitKind;
import org.ingest.lexicon.CountryWord;
import org.ingest.text.Words;

/**
 * Finds the formations of a sentence by number, letter or name, with the country or service that
 * leads them: <i>U.S. 5th Fleet</i>, <i>Syrian Army 4th Division</i>. A national adjective alone
 * stays outside: <i>the Russian 247th Airborne Regiment</i>.
 */
final class FormationGrammar {
  private static final double NUMBERED = 0.95;
  private static final double ECHELON_FIRST = 0.9;
  private static final double NAMED = 0.8;

  private final NumberedFormation numbered = new NumberedFormation();
  private final EchelonFirst echelonFirst = new EchelonFirst();
  private final NamedFormation named = new NamedFormation();

  List<UnitCandidate> find(Words words) {
    List<UnitCandidate> found = new ArrayList<>();
    int index = 0;
    while (index < words.size()) {
      Optional<UnitCandidate> formation = at(words, index);
      if (formation.isPresent()) {
        found.add(formation.get());
        index = formation.get().range().end();
      } else {
        index++;
      }
    }
    return found;
  }

  private Optional<UnitCandidate> at(Words words, int first) {
    Optional<TokenRange> byNumber = numbered.at(words, first);
    if (byNumber.isPresent()) {
      return Optional.of(formation(words, byNumber.get(), NUMBERED));
    }
    Optional<TokenRange> byEchelon = echelonFirst.at(words, first);
    return byEchelon.isPresent()
        ? Optional.of(formation(words, byEchelon.get(), ECHELON_FIRST))
        : named.at(words, first).map(FormationGrammar::unsure);
  }

  private static UnitCandidate unsure(TokenRange range) {
    return new UnitCandidate(range, UnitKind.FORMATION, NAMED, false);
  }

  private static UnitCandidate formation(Words words, TokenRange range, double confidence) {
    TokenRange led = new TokenRange(lead(words, range.first()), range.end());
    return new UnitCandidate(led, UnitKind.FORMATION, confidence, true);
  }

  private static int lead(Words words, int first) {
    int service = serviceBefore(words, first);
    int country = CountryWords.nounBefore(words, service);
    if (country < service || service == first) {
      return country;
    }
    return words.word(service).equals("Republican")
        ? service
        : CountryWords.before(words, service).map(CountryWord::first).orElse(first);
  }

  /** The first token of a service's name that stands right before a formation. */
  private static int serviceBefore(Words words, int end) {
    String last = words.word(end - 1);
    String before = words.word(end - 2);
    boolean two =
        before.equals("Air") && last.equals("Force")
            || before.equals("Marine") && last.equals("Corps")
            || before.equals("Republican") && last.equals("Guard")
            || before.equals("National") && last.equals("Guard");
    return two ? end - 2 : last.equals("Army") || last.equals("Navy") ? end - 1 : end;
  }
}
