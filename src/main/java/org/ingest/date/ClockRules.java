package org.ingest.date;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ingest.date.CalendarExpressions.AtTime;

/**
 * Reads a time of the clock that a day goes with: <i>5 a.m. on Monday</i>, <i>0300 UTC Monday</i>,
 * <i>April 3 at 17:00 local time</i>, <i>noon today</i>. The value is the time as said, in whatever
 * zone. A time without a day is left alone, and so are scores (<i>won 10:8 on Monday</i>).
 */
final class ClockRules {
  private static final Set<String> ABOUT =
      Set.of("around", "about", "approximately", "roughly", "exactly", "precisely");

  /** How many tokens <i>(0300 UTC)</i> is. */
  private static final int BRACKET = 4;

  private ClockRules() {}

  /** <i>5 a.m. local time (0300 UTC) on Monday</i>. */
  static Optional<Reading> timeThenDay(DateWords words, int at) {
    Clock clock = clock(words, at);
    if (clock == null) {
      return Optional.empty();
    }
    int comma = clock.end() + (words.is(clock.end(), ",") ? 1 : 0);
    int from = comma + (words.is(comma, "on") || words.is(comma, "of") ? 1 : 0);
    return dayOrDayPart(words, from)
        .map(day -> day.with(new AtTime(withoutPart(day.expression()), clock.suffix())))
        .map(reading -> reading.until(behindComma(words, reading.end(), comma)));
  }

  private static int behindComma(DateWords words, int end, int any) {
    boolean zoned = words.is(end, ",") && CalendarWords.isZone(words.lower(end + 1)) && end > any;
    return zoned ? end + 2 : end;
  }

  private static Optional<Reading> dayOrDayPart(DateWords words, int at) {
    return DayPartRules.read(words, at)
        .or(() -> DayRules.read(words, at))
        .or(() -> NumericDateRules.read(words, at));
  }

  private static Expression withoutPart(Expression expression) {
    return expression instanceof AtTime ? ((AtTime) expression).day() : expression;
  }

  /** The end and value of <i>at 17:00</i> after a day, or the day's own. */
  static Reading dayThenTime(DateWords words, Reading day) {
    int comma = day.end() + (words.is(day.end(), ",") ? 1 : 0);
    int at = comma + (words.is(comma, "at") ? 1 : 0);
    int from = at + (ABOUT.contains(words.lower(at)) ? 1 : 0);
    boolean isDay = day.expression().isDay() || day.expression() instanceof AtTime;
    Clock clock = isDay && at > comma ? clock(words, from) : null;
    if (clock == null) {
      return day;
    }
    boolean bracket = words.is(clock.end() - 1, ")") || words.is(clock.end() - 1, "}");
    int end = bracket ? clock.end() - BRACKET : clock.end();
    return new Reading(end, new AtTime(withoutPart(day.expression()), clock.suffix()));
  }

  /**
   * @param end the token after the time and its zone
   * @param suffix T05:00
   */
  private record Clock(int end, String suffix) {}

  private static Clock clock(DateWords words, int at) {
    Clock named = named(words, at);
    if (named != null) {
      return named;
    }
    String word = words.lower(at);
    if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return null;
    }
    String half =
        word.endsWith("am") || word.endsWith("pm") ? word.substring(word.length() - 2) : "";
    String[] parts = word.substring(0, word.length() - half.length()).split("[:.]");
    int end = at + 1;
    if (half.isEmpty() && isHalfOfDay(words.lower(end))) {
      half = words.lower(end).replace(".", "");
      end++;
    }
    return half.isEmpty() ? twentyFourHours(words, at) : of(words, end, parts, half);
  }

  private static Clock named(DateWords words, int at) {
    switch (words.lower(at)) {
      case "noon":
        return new Clock(zoneEnd(words, at + 1), "T12:00");
      case "midnight":
        return new Clock(zoneEnd(words, at + 1), "T24:00");
      default:
        return null;
    }
  }

  private static boolean isHalfOfDay(String lower) {
    return lower.equals("a.m.") || lower.equals("p.m.") || lower.equals("am") || lower.equals("pm");
  }

  private static Clock of(DateWords words, int end, String[] parts, String half) {
    int hour = number(parts[0]);
    int minute = parts.length > 1 ? number(parts[1]) : 0;
    if (hour < 1 || hour > 12 || minute < 0 || minute > 59 || parts.length > 2) {
      return null;
    }
    return new Clock(zoneEnd(words, end), suffix(hour % 12 + (half.equals("pm") ? 12 : 0), minute));
  }

  /** <i>17:00</i>, <i>1700 UTC</i>, <i>0300 hours</i>. */
  private static Clock twentyFourHours(DateWords words, int at) {
    String word = words.word(at);
    boolean colon =
        word.length() >= 4 && word.length() <= 5 && word.charAt(word.length() - 3) == ':';
    boolean zoned =
        word.length() == 4
            && words.number(at) >= 0
            && (CalendarWords.isZone(words.lower(at + 1))
                || words.is(at + 1, "hours")
                || words.is(at + 1, "hrs"));
    if (!colon && !zoned) {
      return null;
    }
    int hour = number(word.substring(0, word.length() - (colon ? 3 : 2)));
    int minute = number(word.substring(word.length() - 2));
    boolean possible = hour >= 0 && hour <= 24 && minute >= 0 && minute <= 59;
    int end = at + (words.is(at + 1, "hours") || words.is(at + 1, "hrs") ? 2 : 1);
    return possible ? new Clock(zoneEnd(words, end), suffix(hour, minute)) : null;
  }

  /** After <i>local time</i>, <i>UTC</i>, <i>Moscow time</i>, <i>(0300 UTC)</i>. */
  private static int zoneEnd(DateWords words, int at) {
    int end = at;
    if (CalendarWords.isZone(words.lower(end))) {
      end++;
    } else if (words.is(end + 1, "time") && (words.is(end, "local") || words.isCapitalised(end))) {
      end += 2;
    } else if (words.is(end + 2, "time")
        && words.isCapitalised(end)
        && words.isCapitalised(end + 1)) {
      end += 3;
    }
    boolean bracket =
        (words.is(end, "(") || words.is(end, "{"))
            && CalendarWords.isZone(words.lower(end + 2))
            && (words.is(end + 3, ")") || words.is(end + 3, "}"));
    return bracket ? end + BRACKET : end;
  }

  private static String suffix(int hour, int minute) {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }

  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 2
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : -1;
  }
}
