package org.ingest.date;

import java.util.Set;

/** Words that narrow a month or year down: <i>early</i>, <i>late</i>, <i>mid</i>. */
final class MonthPrefix {
  private static final Set<String> EARLY_OR_LATE = Set.of("early", "late", "mid", "mid-");

  private MonthPrefix() {}

  static boolean isEarlyOrLate(DateWords words, int at) {
    return EARLY_OR_LATE.contains(words.lower(at));
  }
}
