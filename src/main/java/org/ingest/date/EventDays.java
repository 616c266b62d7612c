package org.ingest.date;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * Knows the year of a few days that have become an event's name: <i>the September 11 attacks</i>.
 */
final class EventDays {
  private record EventDay(int month, int day, int year, Set<String> words) {}

  private static final List<EventDay> DAYS =
      ResourceTable.rows(EventDays.class, "event-days.tsv").map(EventDays::parse).toList();

  private static final int REACH = 4;

  private EventDays() {}

  private static EventDay parse(List<String> row) {
    return new EventDay(
        Integer.parseInt(row.get(0)),
        Integer.parseInt(row.get(1)),
        Integer.parseInt(row.get(2)),
        Set.of(row.get(3).split(" ")));
  }

  /** The year of a day without one that the event's word follows. */
  static OptionalInt year(DateWords words, int end, int month, int day) {
    return DAYS.stream()
        .filter(each -> each.month() == month && each.day() == day)
        .filter(each -> isFollowedBy(each.words(), words, end))
        .mapToInt(EventDay::year)
        .findFirst();
  }

  private static boolean isFollowedBy(Set<String> event, DateWords words, int end) {
    for (int at = end; at < end + REACH; at++) {
      if (event.contains(words.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
