package org.ingest.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ingest.date.CalendarExpressions.Day;
import org.ingest.date.CalendarExpressions.Year;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.Token;

/**
 * Takes an article's year from the full dates in its text, when nothing else gives one: all of them
 * must lie in one year, no later year may be named, and there must be two of them or one in the
 * opening lines. The text must be news, with a <i>today</i> or <i>Friday</i> in it: a biography is
 * not from the year that it tells of. A date in brackets (<i>born 3 May 1960</i>) counts for
 * nothing.
 */
final class TextYear {
  private static final int OPENING = 2;

  private Optional<LocalDate> latestDay = Optional.empty();
  private int latestYear;
  private int dates;
  private boolean opening;
  private boolean mixed;

  private TextYear() {}

  /** The latest of the full dates, when they give the year. */
  static Optional<LocalDate> of(AnalyzedArticle article) {
    TextYear reader = new TextYear();
    for (Sentence sentence : article.sentences()) {
      if (sentence.tokens().stream().anyMatch(TextYear::mayBeYear)) {
        DateWords words = new DateWords(sentence);
        boolean inOpening = sentence.index() < OPENING;
        DateFinder.findIn(words).forEach(date -> reader.read(words, date, inOpening));
      }
    }
    return reader.isPlain() && isNews(article) ? reader.latestDay : Optional.empty();
  }

  private boolean isPlain() {
    boolean enough = dates > 1 || opening;
    return enough && !mixed && latestYear <= latestDay.orElseThrow().getYear();
  }

  private static boolean mayBeYear(Token token) {
    return token.text().length() == 4 && Character.isDigit(token.text().charAt(0));
  }

  /** Says <i>today</i>, <i>yesterday</i> or a weekday somewhere. */
  private static boolean isNews(AnalyzedArticle article) {
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::lower)
        .anyMatch(
            word ->
                word.equals("today")
                    || word.equals("yesterday")
                    || CalendarWords.weekday(word).isPresent());
  }

  private void read(DateWords words, FoundDate date, boolean inOpening) {
    int named = yearOf(date.expression());
    latestYear = Math.max(latestYear, named);
    boolean bracket = words.is(date.start() - 1, "(") || words.is(date.start() - 1, "born");
    if (named != 0 && !bracket && date.expression() instanceof Day) {
      read((Day) date.expression(), named);
      opening |= inOpening;
    }
  }

  private void read(Day date, int year) {
    YearMonth month = YearMonth.of(year, date.month());
    LocalDate day = month.atDay(Math.min(date.day(), month.lengthOfMonth()));
    mixed |= latestDay.isPresent() && latestDay.get().getYear() != year;
    dates++;
    if (latestDay.isEmpty() || day.isAfter(latestDay.get())) {
      latestDay = Optional.of(day);
    }
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
