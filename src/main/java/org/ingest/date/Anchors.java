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
  private Optional<LocalDate> articleDay;
  private final OptionalInt articleYear;
  private final Optional<LocalDate> latestTold;
  private final boolean narrative;

  private OptionalInt saidYear = OptionalInt.empty();
  private OptionalInt mentionedYear = OptionalInt.empty();
  private OptionalInt saidMonth = OptionalInt.empty();
  private Optional<LocalDate> saidDay = Optional.empty();
  private boolean saidAny;
  private boolean quoted;
  private Optional<LocalDate> speechDay = Optional.empty();
  private final FixedYear fixed = new FixedYear();

  /**
   * @param narrative true for a text that tells of years past in order (<i>in 1942 … in May</i>),
   *     so that a month belongs to the year told of and not to the article's
   */
  Anchors(Optional<ArticleDate> article, boolean narrative) {
    this(article, article.flatMap(ArticleDate::day), narrative);
  }

  /**
   * @param today the day that the article's <i>today</i> is: its dateline's, which may lie before
   *     the day of publication
   */
  Anchors(Optional<ArticleDate> article, Optional<LocalDate> today, boolean narrative) {
    this.articleDay = today;
    this.articleYear = article.map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty());
    this.latestTold = article.flatMap(ArticleDate::latestTold);
    this.narrative = narrative;
  }

  /** The article's day; none in a story, whose <i>today</i> is somebody else's. */
  Optional<LocalDate> today() {
    return narrative ? Optional.empty() : articleDay;
  }

  /** What <i>today</i> means here: in a quotation the day told of, when that is a few days back. */
  Optional<LocalDate> dayOfSpeech() {
    if (!quoted || narrative) {
      return today();
    }
    return isRecent(speechDay) ? speechDay : isRecent(saidDay) ? saidDay : today();
  }

  /** Takes note of the day that the quotation in this sentence was said on, if it tells. */
  void speechOn(Optional<LocalDate> day) {
    speechDay = day;
  }

  private boolean isRecent(Optional<LocalDate> day) {
    return day.isPresent()
        && articleDay.isPresent()
        && day.get().isBefore(articleDay.get())
        && day.get().isAfter(articleDay.get().minusDays(RECENT_DAYS));
  }

  private static final int RECENT_DAYS = 10;

  /** Says whether the next date stands in a quotation: its <i>today</i> is the day told of. */
  void quoted(boolean inQuotation) {
    quoted = inQuotation;
  }

  /** The year that the article is from. */
  OptionalInt thisYear() {
    return articleYear;
  }

  /** The day that <i>that day</i> or <i>two days later</i> is counted from. */
  Optional<LocalDate> dayTold() {
    return saidDay.or(() -> saidAny ? Optional.empty() : articleDay);
  }

  /** The year that <i>that year</i> is. */
  OptionalInt yearTold() {
    return mentionedYear.isPresent() ? mentionedYear : articleYear;
  }

  /** The year that a month told of lies in. */
  OptionalInt yearOfMonthTold() {
    return saidYear.isPresent() ? saidYear : articleYear;
  }

  /** The month that <i>that month</i> is; known only with {@link #yearOfMonthTold}. */
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
      int nearest = nearestYear(articleDay.get(), month, day, tense);
      boolean told = !tense.looksAhead() && fixed.holds(month) && isFar(nearest, month, day);
      return OptionalInt.of(told ? fixed.yearOf(month) : nearest);
    }
    return latestTold.isPresent() ? yearSince(latestTold.get(), month, day, tense) : articleYear;
  }

  /** True for a day that lies months before the article's: it may be that of another year. */
  private boolean isFar(int year, int month, OptionalInt day) {
    int behind = -daysAhead(articleDay.get(), month, day);
    int years = articleDay.get().getYear() - year;
    return behind + years * DAYS_OF_A_YEAR > NEAR_BEHIND;
  }

  /** A day this near after the article's is not taken for one of a year told before. */
  private static final int NEAR_BEHIND = 60;

  /** Goes on to the next sentence. */
  void beginSentence() {
    fixed.beginSentence();
  }

  /** Takes note of a date said with its year, for the days without one right after it. */
  void fix(DateValue value) {
    boolean past = articleYear.isPresent() && value.year().isPresent();
    if (past && value.year().getAsInt() < articleYear.getAsInt()) {
      fixed.fix(value.year().getAsInt(), value.month());
    } else {
      fixed.clear();
    }
  }

  /**
   * The year of the latest day told, unless the day in question may as well lie in the one before
   * or after: <i>in July</i> may be any July when all that is known is that February is told of.
   */
  private static OptionalInt yearSince(LocalDate told, int month, OptionalInt day, Tense tense) {
    int ahead = daysAhead(told, month, day);
    boolean open = tense.looksAhead() ? ahead < -JUST_PASSED : ahead > SOON;
    return open ? OptionalInt.empty() : OptionalInt.of(told.getYear());
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

  /**
   * The year that puts a day on the side of today that the tense says; without a telling tense the
   * nearest.
   */
  private static int nearestYear(LocalDate today, int month, OptionalInt day, Tense tense) {
    int ahead = daysAhead(today, month, day);
    if (tense.looksAhead()) {
      int passed = tense == Tense.PLANNED ? A_WEEK : JUST_PASSED;
      return today.getYear() + (ahead < -passed ? 1 : 0);
    }
    int reach = reach(tense);
    if (ahead > reach) {
      return today.getYear() - 1;
    }
    boolean opensNextYear = ahead < reach - DAYS_OF_A_YEAR;
    return today.getYear() + (opensNextYear ? 1 : 0);
  }

  private static int reach(Tense tense) {
    if (tense == Tense.HAPPENED) {
      return A_FEW_DAYS;
    }
    return tense == Tense.OPEN ? NEAR_AHEAD : SOON;
  }

  private static int daysAhead(LocalDate today, int month, OptionalInt day) {
    return (month - today.getMonthValue()) * 31
        + (day.isPresent() ? day.getAsInt() - today.getDayOfMonth() : 0);
  }

  private static final int DAYS_OF_A_YEAR = 12 * 31;

  /** A plan is not told of for longer after its day. */
  private static final int A_WEEK = 7;

  /** What happened may be dated a few days ahead of a dateline that stays at the page's top. */
  private static final int A_FEW_DAYS = 5;

  /** A day this near ahead is not taken for one of last year, whatever the tense. */
  private static final int SOON = 75;

  /** How far ahead a day may lie that nothing says is past. */
  private static final int NEAR_AHEAD = 160;

  /** A day passed this recently is not taken for one of next year, whatever the tense. */
  private static final int JUST_PASSED = 150;

  /** Where a date stands in its sentence. */
  enum Place {
    /** <i>In 1943 …</i> */
    OPENING,
    /** <i>… not seen since 1943</i> */
    WITHIN,
    /** <i>a 2024 treaty</i> */
    NAMING
  }

  /**
   * Goes on from a date that the text has said. A bare year within its sentence may be told of, but
   * the story does not leap there.
   */
  void moveTo(DateValue value, Place place) {
    if (value.year().isEmpty()) {
      return;
    }
    mentionedYear = value.year();
    saidAny = true;
    if (place != Place.OPENING && leadsAway(value, place)) {
      return;
    }
    boolean sameYear = saidYear.equals(value.year());
    saidYear = value.year();
    if (value.month().isPresent()) {
      saidMonth = value.month();
      saidDay = value.day();
    } else if (!sameYear) {
      saidMonth = OptionalInt.empty();
    }
  }

  /**
   * In a story of 1965, <i>not since 1945</i> leads nowhere, nor does <i>not since May 1945</i>.
   */
  private boolean leadsAway(DateValue value, Place place) {
    if (saidYear.isEmpty() || !narrative) {
      return narrative && value.month().isEmpty();
    }
    int leap = Math.abs(value.year().getAsInt() - saidYear.getAsInt());
    if (value.month().isPresent()) {
      return leap > LEAP;
    }
    return leap > (place == Place.NAMING ? 0 : YEAR_LEAP);
  }

  private static final int LEAP = 5;
  private static final int YEAR_LEAP = 1;

  /** The day that the text itself says it is from now on: that of another dateline. */
  void restart(LocalDate today) {
    articleDay = Optional.of(today);
  }
}
