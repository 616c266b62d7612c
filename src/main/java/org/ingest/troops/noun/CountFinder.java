package org.ingest.troops.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.troops.amount.Amount;
import org.ingest.troops.amount.AmountReader;
import org.ingest.troops.amount.AmountReading;
import org.ingest.troops.sentence.SentenceWords;

/** Finds, sentence by sentence, every count that might be one of military people. */
public final class CountFinder {
  private final AmountReader amounts = new AmountReader();
  private final NounReader nouns = new NounReader();
  private final SingleReader singles = new SingleReader();

  /** The names of all ways to read what an amount counts. */
  public List<String> ruleNames() {
    return nouns.rules.stream().map(NounRule::name).toList();
  }

  /** The name of the way in which a count was read; empty where its noun is another count's. */
  public Optional<String> ruleOf(CountPhrase count) {
    return count.single()
        ? Optional.of(SingleReader.NAME)
        : nouns.rules.stream()
            .filter(rule -> rule.read(count.words(), count.amount()).isPresent())
            .map(NounRule::name)
            .findFirst();
  }

  /** The counts of one sentence in order, doubtful ones among them, without overlaps. */
  public List<CountPhrase> find(SentenceWords words) {
    List<CountPhrase> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<AmountReading> reading = amounts.at(words, i);
      if (reading.isPresent()) {
        i = Math.max(i + 1, behind(words, reading.get(), found));
      } else {
        singles.at(words, i).ifPresent(single -> add(found, single));
        i++;
      }
    }
    return found;
  }

  /** Adds what the amounts count and gives where to go on. */
  private int behind(SentenceWords words, AmountReading reading, List<CountPhrase> found) {
    int ratio = Ratios.end(words, reading);
    if (ratio > reading.end()) {
      return ratio;
    }
    List<Amount> read = reading.amounts();
    if (read.size() == 2) {
      addLevels(words, read.get(0), read.get(1), found);
    } else {
      read.forEach(amount -> nouns.read(words, amount).ifPresent(phrase -> add(found, phrase)));
    }
    return reading.end();
  }

  /** <i>fell <b>from 5,000 to 3,000 soldiers</b></i>: both count soldiers. */
  private void addLevels(
      SentenceWords words, Amount first, Amount second, List<CountPhrase> found) {
    Optional<CountPhrase> last = nouns.read(words, second);
    last.map(phrase -> phrase.sharedBy(first)).ifPresent(phrase -> add(found, phrase));
    last.ifPresent(phrase -> add(found, phrase));
  }

  private static void add(List<CountPhrase> found, CountPhrase next) {
    if (found.isEmpty() || found.get(found.size() - 1).end() <= next.start()) {
      found.add(Wounded.withParticiple(next, found));
    }
  }
}
