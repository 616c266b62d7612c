package org.ingest.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.date.CalendarExpressions.PartOfYear;
import org.ingest.entity.DateGranularity;

/**
 * Reads seasons, quarters and halves: <i>summer 2016</i>, <i>this spring</i>, <i>the third
 * quarter</i>, <i>the first half of 2024</i>. Not <i>the fall of Mosul</i>, <i>a quarter of the
 * votes</i>, <i>summer camp</i>.
 */
final class PartOfYearRules {
  private static final Map<String, Integer> FIRST_MONTH =
      Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private static final Map<String, Integer> WHICH =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 4, "final", 4, "latter", 2);

  private static final Set<String> BEFORE_SEASON = WordGroups.of("before season");

  private PartOfYearRules() {}

  static Optional<Reading> read(DateWords words, int at) {
    return summer2016(words, at)
        .or(() -> q3(words, at))
        .or(() -> nextYearsFirstQuarter(words, at))
        .or(() -> theThirdQuarter(words, at));
  }

  /** <i>next year's first quarter</i>, <i>last year's second half</i>. */
  private static Optional<Reading> nextYearsFirstQuarter(DateWords words, int at) {
    boolean points = words.is(at + 1, "year") && words.is(at + 2, "'s");
    Integer which = points ? WHICH.get(words.lower(at + 3)) : null;
    Optional<Expression> year =
        which == null
            ? Optional.empty()
            : RelativeRules.yearPointedAt(words, at).map(Reading::expression);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (words.is(at + 4, "quarter")) {
      return Optional.of(new Reading(at + 5, quarter(year, which)));
    }
    return words.is(at + 4, "half")
        ? Optional.of(new Reading(at + 5, half(year, which)))
        : Optional.empty();
  }

  /** <i>Q3 2024</i>, <i>H1 2024</i>. */
  private static Optional<Reading> q3(DateWords words, int at) {
    String word = words.word(at);
    int which = word.length() == 2 ? word.charAt(1) - '0' : 0;
    boolean isQuarter = which >= 1 && which <= 4 && word.charAt(0) == 'Q';
    boolean isHalf = which >= 1 && which <= 2 && word.charAt(0) == 'H';
    if (!isQuarter && !isHalf) {
      return Optional.empty();
    }
    CalendarNumbers.Tail tail = CalendarNumbers.yearTail(words, at + 1);
    return tail.year().isPresent()
        ? Optional.of(
            new Reading(
                tail.end(), isHalf ? half(tail.year(), which) : quarter(tail.year(), which)))
        : Optional.empty();
  }

  private static Optional<Reading> summer2016(DateWords words, int at) {
    int article = words.is(at, "the") ? 1 : 0;
    int that = words.is(at, "that") ? 1 : 0;
    Pointer pointer = Pointer.read(words, at + article + that);
    int from = pointer.end();
    int narrowed = words.is(from, "early") || words.is(from, "late") ? 1 : 0;
    Optional<String> season = CalendarWords.season(words.lower(from + narrowed));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int seasonAt = from + narrowed;
    CalendarNumbers.Tail tail = CalendarNumbers.yearTail(words, seasonAt + 1);
    if (tail.year().isPresent() && isSeasonOfYear(words, seasonAt, at)) {
      return Optional.of(new Reading(endOfPair(words, tail), season(tail.year(), season.get())));
    }
    if (pointer.any() && !words.is(at - 1, "the")) {
      return Optional.of(new Reading(seasonAt + 1, pointed(season.get(), pointer.direction())));
    }
    return isBareSeason(words, at, seasonAt)
        ? Optional.of(new Reading(seasonAt + 1, season(Optional.empty(), season.get())))
        : Optional.empty();
  }

  /** The second year of <i>the winter of 2006-2007</i> is read over. */
  private static int endOfPair(DateWords words, CalendarNumbers.Tail tail) {
    boolean pair = words.is(tail.end(), "-") || words.is(tail.end(), "/");
    return pair && words.number(tail.end() + 1) >= 0 ? tail.end() + 2 : tail.end();
  }

  /**
   * A comma ends the season in <i>in summer, 2016 men</i>; <i>fall of 2014</i> needs its article.
   */
  private static boolean isSeasonOfYear(DateWords words, int seasonAt, int at) {
    return !words.is(seasonAt + 1, ",")
        && (!words.is(seasonAt, "fall")
            || words.isCapitalised(seasonAt)
            || seasonAt > at
            || words.is(at - 1, "in")
            || words.is(at - 1, "early")
            || words.is(at - 1, "late"));
  }

  /** <i>during the winter,</i> but neither <i>the winter capital</i> nor <i>the fall of</i>. */
  private static boolean isBareSeason(DateWords words, int at, int seasonAt) {
    boolean plain = !words.is(seasonAt, "fall") && !words.isCapitalised(seasonAt);
    return plain
        && (BEFORE_SEASON.contains(words.lower(at - 1)) || words.is(at, "that"))
        && PhraseEnd.at(words, seasonAt + 1)
        && !words.is(seasonAt + 1, "-");
  }

  /** The season after <i>later in the</i>: <i>summer</i>. */
  static Optional<Reading> seasonTold(DateWords words, int at) {
    return CalendarWords.season(words.lower(at))
        .map(code -> new Reading(at + 1, season(Optional.empty(), code)));
  }

  private static Expression pointed(String season, Direction direction) {
    return new RelativeExpressions.SeasonFromToday(season, FIRST_MONTH.get(season), direction);
  }

  private static Expression season(Optional<Expression> year, String code) {
    return new PartOfYear(year, code, FIRST_MONTH.get(code), DateGranularity.SEASON);
  }

  private static Expression quarter(Optional<Expression> year, int which) {
    return new PartOfYear(year, "Q" + which, which * 3 - 2, DateGranularity.QUARTER);
  }

  /**
   * <i>the third quarter of 2024</i>, <i>fourth quarter</i>, <i>the second half of last year</i>.
   */
  private static Optional<Reading> theThirdQuarter(DateWords words, int at) {
    int article = words.is(at, "the") ? 1 : 0;
    Integer which = WHICH.get(words.lower(at + article));
    int hyphen = words.is(at + article + 1, "-") ? 1 : 0;
    int unitAt = at + article + 1 + hyphen;
    if (which == null) {
      return Optional.empty();
    }
    CalendarNumbers.Tail tail = yearOfPart(words, unitAt + 1);
    if (words.is(unitAt, "quarter")) {
      boolean finance =
          tail.year().isPresent()
              || words.isCapitalised(at + article)
              || article == 1 && PhraseEnd.at(words, unitAt + 1) && !words.is(unitAt + 1, "of")
              || words.is(unitAt + 1, "ended")
              || hyphen == 1;
      return finance
          ? Optional.of(new Reading(tail.end(), quarter(tail.year(), which)))
          : Optional.empty();
    }
    boolean half = words.is(unitAt, "half") && tail.year().isPresent();
    return half ? Optional.of(new Reading(tail.end(), half(tail.year(), which))) : Optional.empty();
  }

  private static CalendarNumbers.Tail yearOfPart(DateWords words, int at) {
    boolean theYear =
        words.is(at, "of")
            && (words.is(at + 1, "the") || words.is(at + 1, "this"))
            && words.is(at + 2, "year");
    Expression current = new RelativeExpressions.Current(CalendarUnit.YEAR);
    return theYear
        ? new CalendarNumbers.Tail(at + 3, Optional.of(current))
        : CalendarNumbers.yearTail(words, at);
  }

  private static Expression half(Optional<Expression> year, int which) {
    int half = which == 1 ? 1 : 2;
    return new PartOfYear(year, "H" + half, half * 6 - 5, DateGranularity.HALF);
  }
}
