package org.ingest.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/** The words of the calendar, read once from this package's tables. */
final class CalendarWords {
  private static final Map<String, Map<String, String>> KINDS = new HashMap<>();
  private static final Map<String, String> COUNTED = new HashMap<>();
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  static {
    ResourceTable.rows(CalendarWords.class, "calendar.tsv")
        .forEach(row -> kind(row.get(0)).put(row.get(1), row.get(2)));
    ResourceTable.rows(CalendarWords.class, "counted-nouns.tsv")
        .forEach(row -> COUNTED.put(row.get(0), row.get(1)));
  }

  private CalendarWords() {}

  private static Map<String, String> kind(String name) {
    return KINDS.computeIfAbsent(name, any -> new HashMap<>());
  }

  private static OptionalInt number(String kind, String word) {
    String value = KINDS.get(kind).get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
  }

  /** All words of the table. */
  static Set<String> all() {
    Set<String> all = new HashSet<>();
    KINDS.forEach((kind, words) -> all.addAll(words.keySet()));
    return all;
  }

  /** The month of a full name, from 1: <i>April</i>; not <i>Apr.</i>. */
  static OptionalInt month(String lower) {
    return number("month", lower);
  }

  /** The month of an abbreviation with or without its full stop. */
  static OptionalInt shortMonth(String lower) {
    return number("short_month", lower);
  }

  /** The day of the week, Monday 1. */
  static OptionalInt weekday(String lower) {
    return number("weekday", lower);
  }

  static OptionalInt shortWeekday(String lower) {
    return number("short_weekday", lower);
  }

  /** SP, SU, FA or WI. */
  static Optional<String> season(String lower) {
    return Optional.ofNullable(KINDS.get("season").get(lower));
  }

  /** TMO, TMI, TAF, TEV or TNI. */
  static Optional<String> dayPart(String lower) {
    return Optional.ofNullable(KINDS.get("day_part").get(lower));
  }

  /** The part of the day that <i>dawn</i> or <i>dusk</i> lies in. */
  static Optional<String> dayEdge(String lower) {
    return Optional.ofNullable(KINDS.get("day_edge").get(lower));
  }

  static Optional<CalendarUnit> unit(String lower) {
    return Optional.ofNullable(KINDS.get("unit").get(lower)).map(CalendarUnit::valueOf);
  }

  /** <i>first</i> to <i>twentieth</i>, or a number with its ending: <i>21st</i>. */
  static OptionalInt ordinal(String lower) {
    int length = lower.length();
    if (length >= 3 && length <= 4 && Character.isDigit(lower.charAt(0))) {
      boolean digits = length == 3 || Character.isDigit(lower.charAt(1));
      return digits && ORDINAL_ENDINGS.contains(lower.substring(length - 2))
          ? OptionalInt.of(Integer.parseInt(lower.substring(0, length - 2)))
          : OptionalInt.empty();
    }
    return number("ordinal", lower);
  }

  /** <i>seventies</i> is 7. */
  static OptionalInt decadeName(String lower) {
    return number("decade_name", lower);
  }

  static boolean isZone(String lower) {
    return KINDS.get("zone").containsKey(lower);
  }

  /** People, things or measures that a number before them counts: <i>soldiers</i>, <i>km</i>. */
  static boolean isCountedThing(String lower) {
    return "things".equals(COUNTED.get(lower));
  }

  /** What happens so many times: <i>attacks</i>, <i>flights</i>. */
  static boolean isCountedEvent(String lower) {
    return "events".equals(COUNTED.get(lower));
  }

  /** Those and events: <i>attacks</i>, <i>flights</i>. */
  static boolean isCounted(String lower) {
    return COUNTED.containsKey(lower);
  }
}
