package org.ingest.date;

import java.util.List;
import java.util.Optional;
import org.ingest.date.CalendarExpressions.Day;
import org.ingest.date.CalendarExpressions.Month;
import org.ingest.date.CalendarExpressions.Year;

/**
 * Tells a story of years past from news: its dates have their years with them, and few are of the
 * article's own year. In a story <i>in May</i> goes by the dates before it.
 */
final class Narrative {
  private static final int ENOUGH_YEARS = 4;
  private static final int TODAY_WEIGHT = 6;

  private Narrative() {}

  static boolean isStory(
      List<DateFinder.FoundInWords> found, Optional<ArticleDate> article, boolean dateline) {
    if (dateline || opensFromToday(found)) {
      return false;
    }
    int years = 0;
    int dated = 0;
    int near = 0;
    int fromToday = 0;
    for (DateFinder.FoundInWords each : found) {
      for (FoundDate date : each.dates()) {
        int year = yearOf(date.expression());
        fromToday += isFromToday(date.expression()) ? 1 : 0;
        years += year > 0 ? 1 : 0;
        boolean bare = date.expression() instanceof Year && date.start() > DateFinder.OPENING_WORDS;
        dated += year > 0 && !bare ? 1 : 0;
        near += year > 0 && article.isPresent() && year >= article.get().year() - 1 ? 1 : 0;
      }
    }
    if (article.flatMap(ArticleDate::day).isEmpty()) {
      return dated > 0 && fromToday == 0;
    }
    boolean news = fromToday * TODAY_WEIGHT > years;
    return years >= ENOUGH_YEARS && near * 2 < years && dated > 0 && !news;
  }

  private static boolean opensFromToday(List<DateFinder.FoundInWords> found) {
    return found.stream()
        .limit(OPENING)
        .flatMap(each -> each.dates().stream())
        .anyMatch(date -> isFromToday(date.expression()));
  }

  private static final int OPENING = 6;

  /** <i>yesterday</i>, <i>on Friday</i>: a story of years past has next to none. */
  private static boolean isFromToday(Expression expression) {
    if (expression instanceof CalendarExpressions.AtTime) {
      return isFromToday(((CalendarExpressions.AtTime) expression).day());
    }
    return expression instanceof RelativeExpressions.Weekday
        || expression instanceof RelativeExpressions.FromToday;
  }

  /** The year that a date names itself; 0 for none. */
  static int yearOf(Expression expression) {
    if (expression instanceof Year) {
      return ((Year) expression).year();
    }
    if (expression instanceof Day) {
      return ((Day) expression).year().map(Narrative::yearOf).orElse(0);
    }
    return expression instanceof Month
        ? ((Month) expression).year().map(Narrative::yearOf).orElse(0)
        : 0;
  }
}
