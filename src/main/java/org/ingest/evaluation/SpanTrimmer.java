package org.ingest.evaluation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.text.Span;

/**
 * Takes off a span what annotators and programs may differ in without being wrong: a leading
 * article, quotes and brackets, a possessive <i>'s</i>, final punctuation.
 */
final class SpanTrimmer {
  private static final Pattern LEADING =
      Pattern.compile("(?:the|a|an)\\s+|[\"“”‘’'(\\[]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAILING = Pattern.compile("(?:['’]s|['’]|[\"”,.;:!?)\\]]|\\s)$");
  private static final Pattern INITIAL = Pattern.compile("\\b[A-Z]\\.$");

  private SpanTrimmer() {}

  static Span trim(String text, Span span) {
    int start = span.start();
    Matcher leading = LEADING.matcher(text).region(start, span.end());
    while (leading.lookingAt() && leading.end() < span.end()) {
      start = leading.end();
      leading.region(start, span.end());
    }
    return new Span(start, trimmedEnd(text, start, span.end()));
  }

  private static int trimmedEnd(String text, int start, int end) {
    int trimmed = end;
    while (true) {
      String words = text.substring(start, trimmed);
      Matcher trailing = TRAILING.matcher(words);
      if (!trailing.find() || trailing.start() == 0 || INITIAL.matcher(words).find()) {
        return trimmed;
      }
      trimmed = start + trailing.start();
    }
  }
}
