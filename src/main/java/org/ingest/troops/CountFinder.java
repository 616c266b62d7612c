package org.ingest.troops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds, sentence by sentence, every count that might be one of military people. */
final class CountFinder {
  private final AmountReader amounts = new AmountReader();
  private final NounReader nouns = new NounReader();
  private final StrongForceReader strongForces = new StrongForceReader();

  /** The counts of one sentence in order, doubtful ones among them, without overlaps. */
  List<CountPhrase> find(SentenceWords words) {
    List<CountPhrase> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<CountPhrase> phrase = at(words, i);
      i++;
      if (phrase.isPresent()) {
        i = Math.max(i, phrase.get().amount().end());
        if (isBehind(found, phrase.get())) {
          found.add(phrase.get());
        }
      }
    }
    return found;
  }

  private static boolean isBehind(List<CountPhrase> found, CountPhrase next) {
    return found.isEmpty() || found.get(found.size() - 1).end() <= next.start();
  }

  private Optional<CountPhrase> at(SentenceWords words, int start) {
    Optional<Amount> amount = amounts.at(words, start);
    return amount.isEmpty()
        ? Optional.empty()
        : strongForces.read(words, amount.get()).or(() -> nouns.read(words, amount.get()));
  }
}
