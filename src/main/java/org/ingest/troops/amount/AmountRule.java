package org.ingest.troops.amount;

import java.util.Optional;
import org.ingest.troops.sentence.SentenceWords;

/**
 * One way to read amounts. Its hits and near misses stand under its name in the table of examples
 * that the tests run.
 *
 * @param name a text that it reads
 */
record AmountRule(String name, Reader reader) {
  /** What a rule reads at a word, if anything. */
  interface Reader {
    Optional<AmountReading> read(SentenceWords words, int start);
  }

  Optional<AmountReading> read(SentenceWords words, int start) {
    return reader.read(words, start);
  }
}
