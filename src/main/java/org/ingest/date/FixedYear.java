package org.ingest.date;

import java.util.OptionalInt;

/**
 * The year that a date said before fixes for the days and months right after it: <i>began on
 * October 3, 2019. On November 20 the town fell</i>. Holds in the same sentence and the next one, a
 * year without a month (<i>elected in 2005 and due to leave in August</i>) in the next alone, and
 * on from each date that it is used for.
 */
final class FixedYear {
  private static final int REACH = 1;

  private int year;
  private OptionalInt month = OptionalInt.empty();
  private int age = REACH + 1;

  void fix(int saidYear, OptionalInt saidMonth) {
    year = saidYear;
    month = saidMonth;
    age = 0;
  }

  void clear() {
    age = REACH + 1;
  }

  void beginSentence() {
    age++;
  }

  /** The year for a month that it holds for, which is what is told of from now on. */
  int yearOf(int other) {
    age = 0;
    month = OptionalInt.of(other);
    return year;
  }

  /** True for a month that does not lie before the one told. */
  boolean holds(int other) {
    boolean bare = month.isEmpty();
    return age <= REACH && (bare ? age == REACH : other >= month.getAsInt());
  }
}
