package org.ingest.ledger;

import java.util.Comparator;
import java.util.OptionalLong;
import org.ingest.entity.CountModifier;

/**
 * What a claim says how many: bounds that may be open, in people.
 *
 * @param min none for <i>up to 8,000</i>
 * @param max none for <i>at least 300</i> and <i>thousands</i>
 */
public record Figure(OptionalLong min, OptionalLong max) implements Comparable<Figure> {
  private static final Comparator<Figure> ORDER =
      Comparator.comparingLong(Figure::low).thenComparingLong(Figure::high);

  /** From here on two reports of one number hardly speak of two things by chance. */
  private static final long TELLING = 5;

  private static final long ROUND = 10;

  /** The figure of one number. */
  public static Figure of(long number) {
    return new Figure(OptionalLong.of(number), OptionalLong.of(number));
  }

  /** The least that it allows, 0 where it names none. */
  public long low() {
    return min.orElse(0);
  }

  /** The most that it allows, {@link Long#MAX_VALUE} where it names none. */
  public long high() {
    return max.orElse(Long.MAX_VALUE);
  }

  /** Whether it is one exact number of at least {@link #TELLING}. */
  boolean isTelling() {
    return min.isPresent() && min.equals(max) && low() >= TELLING;
  }

  /** Whether some number is in both. */
  public boolean overlaps(Figure other) {
    return low() <= other.high() && other.low() <= high();
  }

  /** What two figures that overlap have in common. */
  Figure and(Figure other) {
    return new Figure(
        low() >= other.low() ? min : other.min, high() <= other.high() ? max : other.max);
  }

  /**
   * What the words reach when they say <i>about</i>: half a unit of the last digit that is not 0.
   * <i>About 11,000</i> is 10,500 to 11,500, <i>about 20,000</i> 15,000 to 25,000.
   */
  Figure reach(CountModifier modifier) {
    return modifier == CountModifier.ABOUT ? new Figure(shifted(min, -1), shifted(max, 1)) : this;
  }

  private static OptionalLong shifted(OptionalLong bound, int sign) {
    return bound.isPresent()
        ? OptionalLong.of(bound.getAsLong() + sign * unit(bound.getAsLong()) / 2)
        : bound;
  }

  private static long unit(long number) {
    long unit = 1;
    while (number != 0 && number % (unit * ROUND) == 0) {
      unit *= ROUND;
    }
    return unit;
  }

  /** Whether it has a bound: <i>up to 300</i> and <i>at least 200 more</i> add up to none. */
  boolean isBounded() {
    return min.isPresent() || max.isPresent();
  }

  /** Both together: bounds add, what is open in one is open in the sum. */
  Figure plus(Figure other) {
    return new Figure(sum(min, other.min), sum(max, other.max));
  }

  private static OptionalLong sum(OptionalLong one, OptionalLong other) {
    return one.isPresent() && other.isPresent()
        ? OptionalLong.of(one.getAsLong() + other.getAsLong())
        : OptionalLong.empty();
  }

  @Override
  public int compareTo(Figure other) {
    return ORDER.compare(this, other);
  }
}
