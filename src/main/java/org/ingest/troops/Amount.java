package org.ingest.troops;

import java.util.OptionalLong;
import org.ingest.entity.CountModifier;

/**
 * A number with its modifiers, as it stands in a sentence: <i>between 10,000 and 12,000</i>.
 *
 * @param start the index of its first word
 * @param end the index behind its last word
 * @param min the least number that the words allow
 * @param max the greatest, likewise
 * @param additional on top of others: <i>another 3,000</i>
 */
record Amount(
    int start,
    int end,
    OptionalLong min,
    OptionalLong max,
    CountModifier modifier,
    boolean additional) {

  static Amount exact(int start, int end, long value) {
    return range(start, end, value, value, CountModifier.EXACT);
  }

  static Amount range(int start, int end, long min, long max, CountModifier modifier) {
    return new Amount(start, end, OptionalLong.of(min), OptionalLong.of(max), modifier, false);
  }

  static Amount vague(int start, int end, long min) {
    return new Amount(
        start, end, OptionalLong.of(min), OptionalLong.empty(), CountModifier.VAGUE, false);
  }

  /** The same words with a modifier before or behind them. */
  Amount qualified(CountModifier by) {
    OptionalLong newMin = by == CountModifier.AT_MOST ? OptionalLong.empty() : min;
    OptionalLong newMax = by == CountModifier.AT_LEAST ? OptionalLong.empty() : max;
    boolean keeps = modifier == CountModifier.VAGUE || modifier == CountModifier.RANGE;
    if (keeps && by == CountModifier.ABOUT) {
      return this;
    }
    if (by == CountModifier.AT_MOST && max.isEmpty()) {
      return this;
    }
    return new Amount(start, end, newMin, newMax, by, additional);
  }

  Amount from(int newStart) {
    return new Amount(newStart, end, min, max, modifier, additional);
  }

  Amount to(int newEnd) {
    return new Amount(start, newEnd, min, max, modifier, additional);
  }

  Amount asAdditional() {
    return new Amount(start, end, min, max, modifier, true);
  }

  /** True for <i>one</i> and <i>at least one</i>, whose noun is singular. */
  boolean isOne() {
    return size() == 1;
  }

  /** The greatest number known of it, else the least. */
  long size() {
    return max.orElse(min.orElse(0));
  }
}
