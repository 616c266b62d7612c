package org.ingest.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Tokenizer;
import org.ingest.text.Span;

/**
 * Reads the date of a header: <i>2025-04-28T10:15:00Z</i>, <i>20250428</i>, <i>Mon, 28 Apr 2025
 * 10:15:00 +0000</i>, <i>April 28, 2025</i>, <i>Updated: 28 April 2025</i>, seconds or milliseconds
 * since 1970. The day is the one written, in whatever zone. Not <i>yesterday</i>, <i>4/5/2025</i>.
 */
final class HeaderDate {
  private static final int SECONDS_DIGITS = 10;
  private static final int MILLISECONDS_DIGITS = 13;
  private static final int COMPACT_DIGITS = 8;
  private static final Pattern OF_CLOCK = Pattern.compile("[\\d:.,+()-]++|[ap]m|[A-Z]{1,4}+");

  private HeaderDate() {}

  static Optional<LocalDate> parse(String header) {
    String text = header.strip();
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return ofDigits(text);
    }
    return DateFinder.findIn(words(text)).stream()
        .flatMap(date -> dayOf(date).stream())
        .findFirst();
  }

  /**
   * The day that a source ends in: <i>Newsdesk 2018-04-11 21:42:21</i>; not <i>The 3 May 1960
   * Society</i>.
   */
  static Optional<LocalDate> behindWords(String source) {
    DateWords words = words(source.strip());
    return DateFinder.findIn(words).stream()
        .filter(date -> isClock(words, date.end()))
        .flatMap(date -> dayOf(date).stream())
        .findFirst();
  }

  /** Whether only a time with its zone is left, or nothing: <i>21:42:21 GMT</i>. */
  private static boolean isClock(DateWords words, int from) {
    return IntStream.range(from, words.size())
        .allMatch(at -> OF_CLOCK.matcher(words.word(at)).matches());
  }

  private static DateWords words(String text) {
    Span whole = new Span(0, text.length());
    return new DateWords(new Sentence(0, whole, Tokenizer.ofFewWords().tokenize(text, whole)));
  }

  private static Optional<LocalDate> dayOf(FoundDate date) {
    return date.expression().valueAt(new Anchors(Optional.empty(), false), Tense.OPEN).day();
  }

  private static Optional<LocalDate> ofDigits(String digits) {
    try {
      switch (digits.length()) {
        case COMPACT_DIGITS:
          return Optional.of(
              LocalDate.parse(digits, java.time.format.DateTimeFormatter.BASIC_ISO_DATE));
        case SECONDS_DIGITS:
          return Optional.of(day(Instant.ofEpochSecond(Long.parseLong(digits))));
        case MILLISECONDS_DIGITS:
          return Optional.of(day(Instant.ofEpochMilli(Long.parseLong(digits))));
        default:
          return Optional.empty();
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
