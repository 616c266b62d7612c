package org.ingest.unit;

import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> SERVICES = UnitWords.of("services of a country");

  private ServiceGrammar() {}

  /** The service that begins at a token. */
  static Optional<TokenRange> at(Words words, int first) {
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
    if (SERVICES.contains(word)) {
      return head + 1;
    }
    boolean two = SERVICES.contains(word + " " + words.word(head + 1));
    boolean guard = word.equals("Guard") && words.word(head - 1).equals("National");
    return two ? head + 2 : guard ? head + 1 : head;
  }
}
