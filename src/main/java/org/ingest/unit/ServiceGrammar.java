package org.ingest.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.UnitKind;
import org.ingest.lexicon.CountryWord;
import org.ingest.text.Words;

/**
 * Services that a country and a capital word make up: <i>Colombian Army</i>, <i>Royal Thai Air
 * Force</i>, <i>US Coast Guard</i>, <i>Malian Armed Forces</i>, <i>Libyan National Army</i>.
 *
 * <p>Not <i>Iraqi army</i>, which is generic, nor what goes on as another name: <i>Indian Army
 * Museum</i>, <i>French Armed Forces Minister</i>, <i>Iraqi Army 9th Division</i>.
 */
final class ServiceGrammar {
  private static final double CONFIDENCE = 0.85;
  private static final Set<String> FORCES =
      Set.of("Armed", "Ground", "Naval", "Defence", "Defense");

  List<UnitCandidate> find(Words words) {
    List<UnitCandidate> found = new ArrayList<>();
    int index = 0;
    while (index < words.size()) {
      Optional<TokenRange> service = at(words, index);
      if (service.isPresent()) {
        found.add(new UnitCandidate(service.get(), UnitKind.SERVICE, CONFIDENCE, false));
        index = service.get().end();
      } else {
        index++;
      }
    }
    return found;
  }

  private static Optional<TokenRange> at(Words words, int first) {
    int country = words.word(first).equals("Royal") ? first + 1 : first;
    if (!words.isCapitalised(country)
        || words.isHyphen(first - 1) && words.isGluedToNext(first - 1)) {
      return Optional.empty();
    }
    int head = CountryWords.at(words, country, words.size()).map(CountryWord::end).orElse(country);
    head += words.word(head).equals("National") || words.word(head).equals("Arab") ? 1 : 0;
    int end = head > country ? endOfService(words, head) : head;
    boolean free = end > head && !words.isCapitalised(end) && Designators.at(words, end).isEmpty();
    return free ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  /** The token behind the word for the service, {@code head} itself when there is none. */
  private static int endOfService(Words words, int head) {
    String word = words.word(head);
    String next = words.word(head + 1);
    if (word.equals("Army") || word.equals("Navy")) {
      return head + 1;
    }
    boolean two =
        word.equals("Air") && next.equals("Force")
            || word.equals("Marine") && next.equals("Corps")
            || word.equals("Coast") && next.equals("Guard")
            || FORCES.contains(word) && next.equals("Forces");
    boolean guard = word.equals("Guard") && words.word(head - 1).equals("National");
    return two ? head + 2 : guard ? head + 1 : head;
  }
}
