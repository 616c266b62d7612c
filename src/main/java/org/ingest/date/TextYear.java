package org.ingest.date;

import java.util.Locale;
import java.util.OptionalInt;
import org.ingest.date.CalendarExpressions.Day;
import org.ingest.date.CalendarExpressions.Year;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Token;

/**
 * Takes an article's year from the full dates in its text, when nothing else gives one: all of them
 * must lie in one year, no later year may be named, and there must be two of them or one in the
 * opening lines. The text must be news, with a <i>today</i> or <i>Friday</i> in it: a biography is
 * not from the year that it tells of. A date in brackets (<i>born 3 May 1960</i>) counts for
 * nothing.
 */
final class TextYear {
  private static final int OPENING = 2;

  private int year;
  private int latest;
  private int dates;
  private boolean opening;
  private boolean mixed;

  private TextYear() {}

  static OptionalInt of(AnalyzedArticle article) {
    TextYear reader = new TextYear();
    for (Sentence sentence : article.sentences()) {
      if (sentence.tokens().stream().anyMatch(TextYear::mayBeYear)) {
        DateWords words = new DateWords(sentence);
        boolean inOpening = sentence.index() < OPENING;
        DateFinder.findIn(words).forEach(date -> reader.read(words, date, inOpening));
      }
    }
    boolean plain = reader.dates > 0 && !reader.mixed && reader.latest <= reader.year;
    boolean enough = reader.dates > 1 || reader.opening;
    return plain && enough && isNews(article) ? OptionalInt.of(reader.year) : OptionalInt.empty();
  }

  private static boolean mayBeYear(Token token) {
    return token.text().length() == 4 && Character.isDigit(token.text().charAt(0));
  }

  /** Says <i>today</i>, <i>yesterday</i> or a weekday somewhere. */
  private static boolean isNews(AnalyzedArticle article) {
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(
            word ->
                word.equals("today")
                    || word.equals("yesterday")
                    || CalendarWords.weekday(word).isPresent());
  }

  private void read(DateWords words, FoundDate date, boolean inOpening) {
    int named = yearOf(date.expression());
    latest = Math.max(latest, named);
    boolean bracket = words.is(date.start() - 1, "(") || words.is(date.start() - 1, "born");
    if (named == 0 || bracket || !(date.expression() instanceof Day)) {
      return;
    }
    mixed |= year != 0 && year != named;
    year = named;
    dates++;
    opening |= inOpening;
  }

  private static int yearOf(Expression expression) {
    if (expression instanceof Year) {
      return ((Year) expression).year();
    }
    if (expression instanceof Day) {
      return ((Day) expression).year().map(TextYear::yearOf).orElse(0);
    }
    return expression instanceof CalendarExpressions.Month
        ? ((CalendarExpressions.Month) expression).year().map(TextYear::yearOf).orElse(0)
        : 0;
  }
}
