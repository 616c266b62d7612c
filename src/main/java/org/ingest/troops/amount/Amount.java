package org.ingest.troops.amount;

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
 * @param denied said not to be so: <i>none of the 300</i> is 300, denied
 */
public record Amount(
    int start,
    int end,
    OptionalLong min,
    OptionalLong max,
    CountModifier modifier,
    boolean additional,
    boolean denied) {

  public Amount {
    if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
      throw new IllegalArgumentException("a least number of " + min + " above " + max);
    }
  }

  public static Amount exact(int start, int end, long value) {
    return range(start, end, value, value, CountModifier.EXACT);
  }

  public static Amount range(int start, int end, long min, long max, CountModifier modifier) {
    return new Amount(
        start, end, OptionalLong.of(min), OptionalLong.of(max), modifier, false, false);
  }

  public static Amount vague(int start, int end, long min) {
    return new Amount(
        start, end, OptionalLong.of(min), OptionalLong.empty(), CountModifier.VAGUE, false, false);
  }

  /** The same words with a modifier before or behind them. */
  public Amount qualified(CountModifier by) {
    boolean keeps = modifier == CountModifier.VAGUE || modifier == CountModifier.RANGE;
    if (keeps && by == CountModifier.ABOUT
        || by == CountModifier.AT_MOST && isOpenOrRange()
        || by == CountModifier.AT_LEAST && min.isEmpty()) {
      return this;
    }
    OptionalLong newMin = by == CountModifier.AT_MOST ? OptionalLong.empty() : min;
    OptionalLong newMax = by == CountModifier.AT_LEAST ? OptionalLong.empty() : max;
    return new Amount(start, end, newMin, newMax, by, additional, denied);
  }

  /** <i>as many as 60 to 160</i>, <i>at most a few</i>. */
  private boolean isOpenOrRange() {
    return max.isEmpty() || modifier == CountModifier.RANGE;
  }

  public Amount from(int newStart) {
    return new Amount(newStart, end, min, max, modifier, additional, denied);
  }

  public Amount to(int newEnd) {
    return new Amount(start, newEnd, min, max, modifier, additional, denied);
  }

  public Amount asAdditional() {
    return new Amount(start, end, min, max, modifier, true, denied);
  }

  public Amount asDenied() {
    return new Amount(start, end, min, max, modifier, additional, true);
  }

  /** True for <i>one</i> and <i>at least one</i>, whose noun is singular. */
  public boolean isOne() {
    return size() == 1;
  }

  /** The greatest number known of it, else the least. */
  public long size() {
    return max.orElse(min.orElse(0));
  }
}
