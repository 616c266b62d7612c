package org.ingest.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.date.CalendarExpressions.Day;
import org.ingest.nlp.AnalyzedArticle;

/**
 * Finds the day that an article gives for itself near its top: a line with nothing but a date
 * (<i>Friday, July 21, 2017</i>, <i>Published 28 April 2025 10:15 GMT</i>), or a dateline
 * (<i>KABUL, Afghanistan (Jan. 25, 2013) —</i>, <i>WASHINGTON, May 3, 2019 (Example News) -</i>).
 * Not a date in a title or sentence.
 *
 * <p>A dateline without a year has that of a {@link ReleaseNumber} above it.
 */
final class Dateline {
  private static final int LINES = 20;
  private static final int WORDS_OF_OPENING = 14;

  /** <i>01:34:09</i> */
  private static final int LONGEST_CLOCK = 9;

  private static final int WORDS_OF_PLACE = 9;
  private static final Set<String> LABELS = WordGroups.of("date line");

  private Dateline() {}

  /** The best of what the first lines give; see {@link HeadDates}. */
  static Optional<LocalDate> of(AnalyzedArticle article) {
    ReleaseNumber number = new ReleaseNumber();
    HeadDates found = new HeadDates(article);
    for (DateWords words : DateSentences.first(article, LINES)) {
      if (hasNumber(words)) {
        read(words, number, found);
      }
      found.pass(words);
      number.read(words).ifPresent(found::addOwn);
    }
    return found.best();
  }

  private static void read(DateWords words, ReleaseNumber number, HeadDates found) {
    for (FoundDate date : mayTell(words) ? DateFinder.findIn(words) : List.<FoundDate>of()) {
      number.hear(words, date);
      day(date, number).ifPresent(day -> found.add(words, date, day));
    }
  }

  /**
   * The day of a dateline in the midst of a text that joins several releases, when it lies near the
   * day so far.
   */
  static Optional<LocalDate> opening(DateWords words, FoundDate date, Optional<LocalDate> sofar) {
    if (sofar.isEmpty() || !(date.expression() instanceof Day) || !isDateline(words, date)) {
      return Optional.empty();
    }
    Day day = (Day) date.expression();
    OptionalInt year = OptionalInt.of(sofar.get().getYear());
    Optional<LocalDate> full =
        day.year().isEmpty() ? DateValue.day(year, day.month(), day.day()).day() : fullDay(date);
    return full.filter(each -> Math.abs(each.toEpochDay() - sofar.get().toEpochDay()) <= NEAR_DAYS);
  }

  private static final int NEAR_DAYS = 31;

  private static Optional<LocalDate> day(FoundDate date, ReleaseNumber number) {
    Optional<LocalDate> full = fullDay(date);
    return full.isEmpty() && date.expression() instanceof Day day ? number.complete(day) : full;
  }

  private static Optional<LocalDate> fullDay(FoundDate date) {
    return date.expression().valueAt(new Anchors(Optional.empty(), false), Tense.OPEN).day();
  }

  /** A full date has a number; lines without one need no reading. */
  private static boolean hasNumber(DateWords words) {
    for (int at = 0; at < words.size(); at++) {
      if (Character.isDigit(words.word(at).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Spares most sentences the reading: how a line of either kind begins, or a date in brackets. */
  private static boolean mayTell(DateWords words) {
    if (isLabel(words, 0) || DateOpeners.mayBegin(words, 0) || isInCapitals(words.word(0))) {
      return true;
    }
    for (int at = 0; at + 1 < words.size(); at++) {
      boolean bracket = words.is(at, "(") && DateOpeners.mayBegin(words, at + 1);
      if (bracket || at < WORDS_OF_OPENING && DateOpeners.mayBegin(words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInCapitals(String word) {
    return word.length() >= 3 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Nothing but labels, times and weekdays around the date. */
  static boolean isWholeLine(DateWords words, FoundDate date) {
    for (int at = 0; at < words.size(); at++) {
      boolean inside = at >= date.start() && at < date.end();
      if (!inside && !isLabel(words, at)) {
        return false;
      }
    }
    return true;
  }

  static boolean isLabel(DateWords words, int at) {
    String word = words.lower(at);
    boolean digits = Character.isDigit(word.charAt(0)) && word.length() <= LONGEST_CLOCK;
    return digits
        || LABELS.contains(word)
        || CalendarWords.isZone(word)
        || CalendarWords.weekday(word).isPresent()
        || CalendarWords.month(word).isPresent();
  }

  /** <i>KABUL, Afghanistan (Jan. 25, 2013) —</i>, <i>KYIV, April 28, 2025 -</i>. */
  static boolean isDateline(DateWords words, FoundDate date) {
    boolean bracket = words.is(date.start() - 1, "(") && words.is(date.end(), ")");
    if (bracket) {
      boolean dash = isDash(words, date.end() + 1) || date.end() + 1 == words.size();
      return dash && words.isCapitalised(date.start() - 2);
    }
    return date.start() > 0
        && date.start() <= WORDS_OF_PLACE
        && isDash(words, behindAgency(words, date.end()))
        && isPlace(words, date.start());
  }

  static boolean isDash(DateWords words, int at) {
    return words.is(at, "-") || words.is(at, "--");
  }

  /** After <i>(Example News)</i>. */
  private static int behindAgency(DateWords words, int at) {
    if (!words.is(at, "(")) {
      return at;
    }
    for (int end = at + 1; end < at + 6; end++) {
      if (words.is(end, ")")) {
        return end + 1;
      }
    }
    return at;
  }

  /** Capitalised words and marks only, the first of them all in capitals: <i>NEW YORK,</i>. */
  private static boolean isPlace(DateWords words, int end) {
    if (!isInCapitals(words.word(0))) {
      return false;
    }
    for (int at = 0; at < end; at++) {
      boolean mark = !Character.isLetterOrDigit(words.lower(at).codePointAt(0));
      if (!mark && !words.isCapitalised(at)) {
        return false;
      }
    }
    return true;
  }
}
