package org.ingest.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells one telling of a figure that lasts from the next: a thousand soldiers in 2022 and a
 * thousand in 2025 are two claims, not one that is told twice.
 */
final class TellingTimes {
  /** A claim that nobody made for so many days is made anew. */
  private static final long MOST_DAYS = 90;

  private final Map<String, LocalDate> last = new HashMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  /** Which time a claim of one key is told; asked for in the order of the claims. */
  int of(String key, LedgerClaim claim) {
    Optional<LocalDate> day = claim.asOf().map(LocalDate::parse);
    Optional<LocalDate> before = Optional.ofNullable(last.get(key));
    boolean isAnew =
        day.isPresent()
            && before.isPresent()
            && Math.abs(ChronoUnit.DAYS.between(before.get(), day.get())) > MOST_DAYS;
    day.ifPresent(each -> last.put(key, each));
    return times.merge(key, isAnew ? 1 : 0, Integer::sum);
  }
}
