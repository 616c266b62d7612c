package org.ingest.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the day that a quotation was said on: <i>"I left yesterday," he said on Friday</i>. */
final class Speech {
  private static final Set<String> SPEECH = WordGroups.of("speech");
  private static final int REACH = 4;

  private Speech() {}

  /** The day of the next date in the sentence that stands right after a verb of speech. */
  static Optional<LocalDate> dayBehind(
      DateWords words, FoundDate quoted, List<FoundDate> dates, Anchors anchors) {
    boolean fromToday = quoted.expression() instanceof RelativeExpressions.FromToday;
    if (!fromToday || !quoted.expression().isDay()) {
      return Optional.empty();
    }
    for (FoundDate date : dates) {
      boolean weekday = date.expression() instanceof RelativeExpressions.Weekday;
      if (weekday && date.start() > quoted.end() && isSaid(words, date.start())) {
        return date.expression().valueAt(anchors, Tense.PAST).day();
      }
    }
    return Optional.empty();
  }

  private static boolean isSaid(DateWords words, int start) {
    for (int back = 1; back <= REACH; back++) {
      if (SPEECH.contains(words.lower(start - back))) {
        return true;
      }
    }
    return false;
  }
}
