package org.ingest.troops;

import java.util.Optional;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.nlp.NameSpan;
import org.ingest.nlp.NameType;

/** Finds whose people are counted: <i>North Korea</i> for <i>11,000 North Korean troops</i>. */
final class ForceFinder {
  private static final Countries COUNTRIES = Countries.all();

  Optional<String> find(CountContext context) {
    CountPhrase count = context.count();
    if (count.isElided() || count.isOthers()) {
      return context.before().flatMap(CountContext.Decided::force);
    }
    return inPhrase(count);
  }

  private static Optional<String> inPhrase(CountPhrase count) {
    return group(count).or(() -> country(count));
  }

  private static Optional<String> group(CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = count.amount().end(); i < count.end(); i++) {
      Optional<NameSpan> name = words.nameAt(i);
      if (name.isPresent() && name.get().type() == NameType.ARMED_GROUP) {
        return Optional.of(words.words(name.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> country(CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = count.amount().end(); i < count.end(); i++) {
      String two = words.word(i) + " " + words.word(i + 1);
      Optional<Country> country =
          COUNTRIES.ofAdjective(two).or(() -> COUNTRIES.named(two)).or(Optional::empty);
      String one = words.word(i);
      Optional<Country> found =
          country.or(() -> COUNTRIES.ofAdjective(one)).or(() -> COUNTRIES.named(one));
      if (found.isPresent()) {
        return found.map(Country::name);
      }
    }
    return Optional.empty();
  }
}
