package org.ingest.ledger.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.ledger.Figure;
import org.ingest.lexicon.NumberWords;

/** Reads a number as people and language models write it into a table. */
final class StatedNumber {
  /** <i>12,000</i>, <i>12 000</i>, <i>12.5k</i>, <i>1.2 million</i>. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(\\d{1,3}(?:[,. \u00a0\u202f'’]\\d{3})+|\\d+(?:\\.\\d{1,2})?)"
              + "(?:\\s?(k|thousand|m|mn|million)\\b)?");

  private static final long THOUSAND = 1_000;
  private static final long MILLION = 1_000_000;
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,. \u00a0\u202f'’]\\d{3})+");
  private static final int MOST_DIGITS = 15;
  private static final int MOST_SCALED_DIGITS = 9;

  private StatedNumber() {}

  /**
   * <i>12,000</i> is one number, <i>10,000 to 12,000</i> are two bounds, <i>ten thousand</i> is
   * one.
   */
  static Optional<Figure> parse(String words) {
    List<Long> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(words);
    while (matcher.find()) {
      value(matcher).ifPresent(numbers::add);
    }
    boolean isRange = numbers.size() == 2 && numbers.get(0) <= numbers.get(1);
    return isRange
        ? Optional.of(new Figure(OptionalLong.of(numbers.get(0)), OptionalLong.of(numbers.get(1))))
        : numbers.stream().findFirst().or(() -> inWords(words)).map(Figure::of);
  }

  private static Optional<Long> value(Matcher matcher) {
    String digits = matcher.group(1);
    long scale = scale(matcher.group(2));
    int most = scale == 1 ? MOST_DIGITS : MOST_SCALED_DIGITS;
    if (digits.replaceAll("\\D", "").length() > most) {
      return Optional.empty();
    }
    return Optional.of(
        GROUPED.matcher(digits).matches()
            ? Long.parseLong(digits.replaceAll("\\D", "")) * scale
            : Math.round(Double.parseDouble(digits) * scale));
  }

  private static long scale(String word) {
    if (word == null) {
      return 1;
    }
    return word.toLowerCase(Locale.ROOT).startsWith("m") ? MILLION : THOUSAND;
  }

  private static Optional<Long> inWords(String words) {
    List<String> tokens = List.of(words.toLowerCase(Locale.ROOT).strip().split("[\\s-]+"));
    for (int start = 0; start < tokens.size(); start++) {
      Optional<NumberWords.Number> number = NumberWords.at(tokens, start);
      if (number.isPresent()) {
        return number.map(NumberWords.Number::value);
      }
    }
    return Optional.empty();
  }
}
