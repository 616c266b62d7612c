package org.ingest.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What dates without a year, or relative ones, are counted from: the article's day first, in
 * narrative text the dates said before. No clock is read.
 *
 * <p>Moves along with the text: every valued date is told to {@link #moveTo}.
 */
final class Anchors {
  private final Optional<LocalDate> articleDay;
  private final OptionalInt articleYear;
  private final boolean narrative;

  private OptionalInt saidYear = OptionalInt.empty();
  private OptionalInt saidMonth = OptionalInt.empty();
  private Optional<LocalDate> saidDay = Optional.empty();
  private Optional<DateValue> saidLast = Optional.empty();

  /**
   * @param narrative true for a text that tells of years past in order (<i>in 1942 … in May</i>),
   *     so that a month belongs to the year told of and not to the article's
   */
  Anchors(Optional<ArticleDate> article, boolean narrative) {
    this.articleDay = article.flatMap(ArticleDate::day);
    this.articleYear = article.map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty());
    this.narrative = narrative;
  }

  /** The article's day. */
  Optional<LocalDate> today() {
    return articleDay;
  }

  /** The year that the article is from, or that the story has come to. */
  OptionalInt thisYear() {
    return narrative && saidYear.isPresent() ? saidYear : articleYear;
  }

  /** The day that <i>that day</i> or <i>two days later</i> is counted from. */
  Optional<LocalDate> dayTold() {
    return saidDay.or(() -> saidLast.isPresent() ? Optional.empty() : articleDay);
  }

  OptionalInt yearTold() {
    return saidYear.isPresent() ? saidYear : articleYear;
  }

  /** The month that <i>that month</i> is; known only with {@link #yearTold}. */
  OptionalInt monthTold() {
    boolean ofArticle = saidMonth.isEmpty() && !narrative && articleDay.isPresent();
    return ofArticle ? OptionalInt.of(articleDay.get().getMonthValue()) : saidMonth;
  }

  /** True when the story's dates and not the article's are what an open date belongs to. */
  boolean narrative() {
    return narrative;
  }

  /** The year of a month, or of a day in it, that is said without one. */
  OptionalInt yearOf(int month, OptionalInt day, Tense tense) {
    if (narrative) {
      return storyYear(month);
    }
    if (articleDay.isPresent()) {
      return OptionalInt.of(nearestYear(articleDay.get(), month, day, tense));
    }
    return articleYear;
  }

  /** A story goes on rather than back: after <i>November 1942</i>, May is that of 1943. */
  private OptionalInt storyYear(int month) {
    if (saidYear.isEmpty() || saidMonth.isEmpty()) {
      return saidYear;
    }
    int ahead = month - saidMonth.getAsInt();
    if (ahead < -STORY_MONTHS_BACK) {
      return OptionalInt.of(saidYear.getAsInt() + 1);
    }
    if (ahead > 12 - STORY_MONTHS_BACK) {
      return OptionalInt.of(saidYear.getAsInt() - 1);
    }
    return saidYear;
  }

  /** How many months a story may step back without a year: tuned on narrative articles. */
  private static final int STORY_MONTHS_BACK = 5;

  private static int nearestYear(LocalDate today, int month, OptionalInt day, Tense tense) {
    int distance =
        (month - today.getMonthValue()) * 31
            + (day.isPresent() ? day.getAsInt() - today.getDayOfMonth() : 0);
    if (distance == 0) {
      return today.getYear();
    }
    if (tense == Tense.AHEAD) {
      return distance > 0 ? today.getYear() : today.getYear() + (distance < -AHEAD_DAYS ? 1 : 0);
    }
    boolean soon = tense == Tense.OPEN && distance <= SOON_DAYS;
    return distance < 0 || soon ? today.getYear() : today.getYear() - 1;
  }

  /** A day this near ahead is not taken for one of last year, whatever the tense. */
  private static final int SOON_DAYS = 45;

  /** A day passed this recently is not taken for one of next year, whatever the tense. */
  private static final int AHEAD_DAYS = 150;

  /** Goes on from a date that the text has said. */
  void moveTo(DateValue value) {
    saidLast = Optional.of(value);
    if (value.year().isPresent()) {
      saidYear = value.year();
      saidMonth = value.month();
      saidDay = value.day();
    }
  }
}
