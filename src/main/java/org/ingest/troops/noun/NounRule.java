package org.ingest.troops.noun;

import java.util.Optional;
import org.ingest.troops.amount.Amount;
import org.ingest.troops.sentence.SentenceWords;

/**
 * One way to read what an amount counts. Its hits and near misses stand under its name in the table
 * of examples that the tests run.
 *
 * @param name a text that it reads
 */
record NounRule(String name, Reader reader) {
  /** What a rule reads behind an amount, if anything. */
  interface Reader {
    Optional<CountPhrase> read(SentenceWords words, Amount amount);
  }

  Optional<CountPhrase> read(SentenceWords words, Amount amount) {
    return reader.read(words, amount);
  }
}
