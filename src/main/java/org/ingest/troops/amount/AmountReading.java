package org.ingest.troops.amount;

import java.util.List;

/**
 * What was read at a word.
 *
 * @param end the index behind all that was read; what lies before it is not read again
 * @param amounts in order; none where the words are known to be no amount, two where a force is
 *     said to have had two sizes
 */
public record AmountReading(int end, List<Amount> amounts) {
  public AmountReading {
    amounts = List.copyOf(amounts);
  }

  static AmountReading of(Amount amount) {
    return new AmountReading(amount.end(), List.of(amount));
  }

  static AmountReading none(int end) {
    return new AmountReading(end, List.of());
  }
}
