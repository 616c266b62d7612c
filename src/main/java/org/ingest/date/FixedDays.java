package org.ingest.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.date.CalendarExpressions.Day;
import org.ingest.lexicon.ResourceTable;

/**
 * Reads days that have a name and a fixed date: <i>Christmas Eve</i>, <i>New Year's Day, 2008</i>.
 * Movable feasts are left alone.
 */
final class FixedDays {
  private static final List<FixedDay> DAYS = new ArrayList<>();

  static {
    ResourceTable.rows(FixedDays.class, "fixed-days.tsv")
        .forEach(
            row ->
                DAYS.add(
                    new FixedDay(
                        List.of(row.get(0).split(" ")),
                        Integer.parseInt(row.get(1)),
                        Integer.parseInt(row.get(2)),
                        row.size() > 3)));
  }

  private FixedDays() {}

  private record FixedDay(List<String> words, int month, int day, boolean onlyWithYear) {}

  static Optional<Reading> read(DateWords words, int at) {
    if (!words.isCapitalised(at)) {
      return Optional.empty();
    }
    return DAYS.stream()
        .filter(day -> standsAt(day.words(), words, at))
        .findFirst()
        .flatMap(day -> reading(day, words, at));
  }

  private static Optional<Reading> reading(FixedDay day, DateWords words, int at) {
    CalendarNumbers.Tail tail = CalendarNumbers.yearTail(words, at + day.words().size());
    return day.onlyWithYear() && tail.year().isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(tail.end(), new Day(tail.year(), day.month(), day.day())));
  }

  private static boolean standsAt(List<String> day, DateWords words, int at) {
    for (int i = 0; i < day.size(); i++) {
      if (!words.is(at + i, day.get(i))) {
        return false;
      }
    }
    return true;
  }
}
