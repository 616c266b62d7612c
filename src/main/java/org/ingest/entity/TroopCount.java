package org.ingest.entity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One troop count with what its sentence says around it.
 *
 * @param place the place's name, where the sentence is plain
 * @param date the date's TIMEX3 value, likewise
 * @param unit the unit's name, likewise
 * @param partOf the index, in the article's troop counts, of the count that this one is a part of
 * @param repeats the index, likewise, of the count that says the same first, or with a figure for
 *     what this one leaves vague
 * @param reasons what speaks for its values and against others; empty unless asked for
 */
public record TroopCount(
    TroopCountMention mention,
    Optional<String> place,
    Optional<String> date,
    Optional<String> unit,
    OptionalInt partOf,
    OptionalInt repeats,
    List<Reason> reasons) {
  /** The same count over other words. */
  public TroopCount over(TroopCountMention other) {
    return new TroopCount(other, place, date, unit, partOf, repeats, reasons);
  }

  /** The count as a part of another. */
  public TroopCount partOf(OptionalInt whole) {
    return new TroopCount(mention, place, date, unit, whole, repeats, reasons);
  }

  /** The count as one that says an earlier one again. */
  public TroopCount repeating(OptionalInt earlier) {
    return new TroopCount(mention, place, date, unit, partOf, earlier, reasons);
  }
}
