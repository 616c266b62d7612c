package org.ingest.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ingest.date.CalendarExpressions.Fixed;
import org.ingest.date.CalendarExpressions.Year;
import org.ingest.entity.DateGranularity;

/**
 * Reads years, decades and centuries: <i>2016</i>, <i>the year 2016</i>, <i>fiscal year 2009</i>,
 * <i>the 1990s</i>, <i>the seventies</i>, <i>the 19th century</i>, <i>664 B.C.</i> Not <i>2003
 * soldiers</i>, <i>Unit 2000</i>, <i>$1500</i>, <i>1700 UTC</i>, <i>ISAF 2011-02-S-129</i>.
 */
final class YearRules {
  private static final Set<String> NO_YEAR_AFTER = WordGroups.of("no year behind");

  private static final Set<String> NO_YEAR_BEFORE = WordGroups.of("no year before");

  private static final Set<String> AMOUNT_BEHIND = WordGroups.of("amount behind");
  private static final Set<String> YEAR_ALL_THE_SAME = WordGroups.of("year all the same");
  private static final Set<String> BEHIND_YEAR = WordGroups.of("behind year");

  /** What a year of long ago needs before it: such numbers are amounts as a rule. */
  private static final Set<String> BEFORE_OLD_YEAR = WordGroups.of("before old year");

  private YearRules() {}

  static Optional<Reading> read(DateWords words, int at) {
    return the1990s(words, at)
        .or(() -> the18thAnd19thCenturies(words, at))
        .or(() -> the19thCentury(words, at))
        .or(() -> bc664(words, at))
        .or(() -> fiscalYear2009(words, at))
        .or(() -> theYear2016(words, at))
        .or(() -> in2016(words, at))
        .or(() -> nineteenNinetySeven(words, at));
  }

  /** <i>2016</i> alone. */
  private static Optional<Reading> in2016(DateWords words, int at) {
    OptionalInt year = CalendarNumbers.year(words, at);
    if (year.isEmpty() || !isPlausible(words, at, year.getAsInt()) || isPartOfCode(words, at)) {
      return Optional.empty();
    }
    return Optional.of(new Reading(at + 1, new Year(year.getAsInt())));
  }

  /** <i>in nineteen ninety-seven</i>. */
  private static Optional<Reading> nineteenNinetySeven(DateWords words, int at) {
    OptionalInt year =
        BEFORE_OLD_YEAR.contains(words.lower(at - 1))
            ? YearInWords.at(words, at)
            : OptionalInt.empty();
    int end = YearInWords.end(words, at);
    return year.isPresent() && PhraseEnd.at(words, end)
        ? Optional.of(new Reading(end, new Year(year.getAsInt())))
        : Optional.empty();
  }

  private static boolean isPlausible(DateWords words, int at, int year) {
    String before = words.lower(at - 1);
    String after = words.lower(at + 1);
    boolean amount =
        AMOUNT_BEHIND.contains(before) && !YEAR_ALL_THE_SAME.contains(words.lower(at - 2));
    if (amount || NO_YEAR_AFTER.contains(before) || NO_YEAR_BEFORE.contains(after)) {
      return false;
    }
    boolean people =
        words.isCapitalised(at + 1) && CalendarWords.isCountedThing(words.lower(at + 2));
    if (people && !YEAR_ALL_THE_SAME.contains(before)) {
      return false;
    }
    if (year < 1900 || year > 2050) {
      boolean second = before.equals("and") && CalendarNumbers.year(words, at - 2).isPresent();
      boolean range = words.is(at + 1, "-") && CalendarNumbers.year(words, at + 2).isPresent();
      return (second || range || BEFORE_OLD_YEAR.contains(before))
          && !CalendarWords.isCounted(after)
          && !CalendarWords.isCountedThing(words.lower(at + 2));
    }
    return !(words.isGluedToPrevious(at + 1) && after.equals("%")) && !isNamed(words, at);
  }

  /** <i>Comicon 2019</i>, <i>Bastion 2004</i>: a name in front takes the number for its own. */
  private static boolean isNamed(DateWords words, int at) {
    String before = words.lower(at - 1);
    boolean name = at > 1 && words.isCapitalised(at - 1) && Character.isLetter(before.charAt(0));
    boolean range = words.is(at + 1, "-") && CalendarNumbers.year(words, at + 2).isPresent();
    return name
        && !range
        && !BEFORE_OLD_YEAR.contains(before)
        && before.length() > 2
        && CalendarWords.season(before).isEmpty();
  }

  /** <i>2011-02-S-129</i>, <i>1430/2019</i>, <i>AS-2008</i>: glued on to other than a year. */
  private static boolean isPartOfCode(DateWords words, int at) {
    return gluedTo(words, at, -1) || gluedTo(words, at, 1);
  }

  private static boolean gluedTo(DateWords words, int at, int step) {
    int mark = at + step;
    int other = at + 2 * step;
    boolean glued =
        words.isGluedToPrevious(Math.max(at, mark))
            && words.isGluedToPrevious(Math.max(mark, other));
    boolean joins = words.is(mark, "-") || words.is(mark, "/") || words.is(mark, "_");
    if (!glued || !joins) {
      return false;
    }
    boolean otherYear = isYearBeside(words, at, other) && !isCodeBeyond(words, other, step);
    boolean era =
        BEHIND_YEAR.contains(words.lower(other))
            || CalendarWords.month(words.lower(other)).isPresent();
    boolean prefix = step < 0 && PREFIXES.contains(words.lower(other));
    return !(otherYear || era || prefix);
  }

  /** A year no more than a life away, or its last two digits: not <i>1430/2019</i>. */
  private static boolean isYearBeside(DateWords words, int at, int other) {
    int number = words.number(other);
    boolean whole = words.word(other).length() == 4;
    return number >= 0 && (!whole || Math.abs(number - words.number(at)) <= A_LIFE);
  }

  private static final int A_LIFE = 110;
  private static final Set<String> PREFIXES = Set.of("mid", "post", "pre");

  private static boolean isCodeBeyond(DateWords words, int other, int step) {
    int mark = other + step;
    boolean digits = words.word(other).length() == 4 || step > 0 && words.word(other).length() == 2;
    return !digits
        || words.isGluedToPrevious(Math.max(other, mark))
            && (words.is(mark, "-") || words.is(mark, "/"));
  }

  /** <i>the year 2016</i>, <i>the years 1955</i>. */
  private static Optional<Reading> theYear2016(DateWords words, int at) {
    int from = at + (words.is(at, "the") ? 1 : 0);
    OptionalInt year = CalendarNumbers.year(words, from + 1);
    return words.is(from, "year") && year.isPresent()
        ? Optional.of(new Reading(from + 2, new Year(year.getAsInt())))
        : Optional.empty();
  }

  /** <i>fiscal year 2009</i>, <i>the 2019/20 fiscal year</i>: the year that it is named after. */
  private static Optional<Reading> fiscalYear2009(DateWords words, int at) {
    int from = at + (words.is(at, "the") ? 1 : 0);
    if (words.lower(from).startsWith("fy")) {
      return fy2023(words, from);
    }
    if (isFiscalYear(words, from)) {
      OptionalInt year = CalendarNumbers.year(words, from + 2);
      return year.isPresent()
          ? Optional.of(new Reading(from + 3, new Year(year.getAsInt())))
          : Optional.empty();
    }
    OptionalInt year = CalendarNumbers.year(words, from);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    boolean pair =
        (words.is(from + 1, "/") || words.is(from + 1, "-")) && words.number(from + 2) >= 0;
    int behind = from + (pair ? 3 : 1);
    return isFiscalYear(words, behind)
        ? Optional.of(new Reading(behind + 2, new Year(year.getAsInt())))
        : Optional.empty();
  }

  /** <i>FY2023</i>, <i>FY 2023</i>, <i>FY24</i>. */
  private static Optional<Reading> fy2023(DateWords words, int at) {
    String glued = words.lower(at).substring(2);
    String digits = glued.isEmpty() ? words.word(at + 1) : glued;
    boolean plain = digits.length() == 4 || digits.length() == 2;
    boolean number = plain && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int year = number ? Integer.parseInt(digits) : 0;
    int full = digits.length() == 2 ? 2000 + year : year;
    return number && full >= 1900 && full <= 2050
        ? Optional.of(new Reading(at + (glued.isEmpty() ? 2 : 1), new Year(full)))
        : Optional.empty();
  }

  private static boolean isFiscalYear(DateWords words, int at) {
    return (words.is(at, "fiscal") || words.is(at, "financial")) && words.is(at + 1, "year");
  }

  /** <i>the 1990s</i>, <i>the '80s</i>, <i>the seventies</i>. */
  private static Optional<Reading> the1990s(DateWords words, int at) {
    int from = at + (words.is(at, "the") ? 1 : 0);
    String word = words.lower(from);
    if (isApostrophed(words, from)) {
      int number = words.number(from);
      boolean whole = number >= 1000;
      return whole || from > at && number >= 10 && !isMeasured(words, at)
          ? decade(from + 3, whole ? number : 1900 + number)
          : Optional.empty();
    }
    if (word.length() == 5 && word.endsWith("0s")) {
      int year = Integer.parseInt(word.substring(0, 4).replaceAll("\\D", "0"));
      return decade(from + 1, year);
    }
    int quoted = words.is(from, "'") && words.isGluedToPrevious(from + 1) ? 1 : 0;
    String shortWord = words.lower(from + quoted);
    boolean isShort = shortWord.length() == 3 && shortWord.endsWith("0s");
    if (isShort
        && (quoted == 1 || from > at && !isMeasured(words, at))
        && Character.isDigit(shortWord.charAt(0))) {
      return decade(from + quoted + 1, 1900 + Integer.parseInt(shortWord.substring(0, 2)));
    }
    OptionalInt name = CalendarWords.decadeName(word);
    boolean isDecade = name.isPresent() && (from > at || MonthPrefix.isEarlyOrLate(words, at - 1));
    return isDecade && !words.is(at - 1, "his") && !words.is(at - 1, "her")
        ? decade(from + 1, 1900 + 10 * name.getAsInt())
        : Optional.empty();
  }

  /** <i>the 1980's</i>, <i>the 70's</i>; not <i>the 1984's</i>. */
  private static boolean isApostrophed(DateWords words, int at) {
    int number = words.number(at);
    boolean decade = number >= 10 && number % 10 == 0 && (number < 100 || number >= 1000);
    boolean glued = words.isGluedToPrevious(at + 1) && words.isGluedToPrevious(at + 2);
    return decade && glued && words.is(at + 1, "'") && words.is(at + 2, "s");
  }

  /** <i>temperatures in the 30s</i>. */
  private static boolean isMeasured(DateWords words, int at) {
    for (int back = 1; back <= REACH; back++) {
      if (MEASURED.contains(words.lower(at - back))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> MEASURED = WordGroups.of("measured in tens");
  private static final int REACH = 5;

  private static Optional<Reading> decade(int end, int year) {
    return year < 1000
        ? Optional.empty()
        : Optional.of(new Reading(end, new Fixed(DateValue.decade(year))));
  }

  /** <i>the 19th century</i>, <i>twenty-first century</i>; not <i>the 4th century BC</i>. */
  private static Optional<Reading> the19thCentury(DateWords words, int at) {
    int from = at + (words.is(at, "the") ? 1 : 0);
    int twenty = words.is(from, "twenty") && words.is(from + 1, "-") ? 2 : 0;
    OptionalInt ordinal = CalendarWords.ordinal(words.lower(from + twenty));
    int unitAt = from + twenty + (words.is(from + twenty + 1, "-") ? 2 : 1);
    boolean century = words.is(unitAt, "century") || words.is(unitAt, "centuries");
    boolean cut = words.is(from - 1, "-") && words.isGluedToPrevious(from);
    if (!century || ordinal.isEmpty() || cut || isBeforeChrist(words.lower(unitAt + 1))) {
      return Optional.empty();
    }
    int which = ordinal.getAsInt() + (twenty > 0 ? TWENTY : 0);
    if (which < 1 || which > LAST_CENTURY) {
      return Optional.empty();
    }
    return Optional.of(new Reading(unitAt + 1, new Fixed(century(which))));
  }

  /** The first of <i>the 18th and 19th centuries</i>. */
  private static Optional<Reading> the18thAnd19thCenturies(DateWords words, int at) {
    int from = at + (words.is(at, "the") ? 1 : 0);
    OptionalInt ordinal = CalendarWords.ordinal(words.lower(from));
    int article = words.is(from + 2, "the") ? 1 : 0;
    if (ordinal.isEmpty() || !CENTURY_JOINTS.contains(words.lower(from + 1))) {
      return Optional.empty();
    }
    return the19thCentury(words, from + 2 + article)
        .map(second -> new Reading(from + 1, new Fixed(century(ordinal.getAsInt()))));
  }

  private static DateValue century(int which) {
    String timex = String.format(java.util.Locale.ROOT, "%02d", which - 1);
    return DateValue.bare(timex, DateGranularity.CENTURY);
  }

  private static final Set<String> CENTURY_JOINTS = Set.of("and", "or", "to");
  private static final int TWENTY = 20;
  private static final int LAST_CENTURY = 30;

  /** <i>664 B.C.</i> */
  private static Optional<Reading> bc664(DateWords words, int at) {
    int number = words.number(at);
    if (number < 1 || !isBeforeChrist(words.lower(at + 1))) {
      return Optional.empty();
    }
    String timex = String.format(java.util.Locale.ROOT, "BC%04d", number);
    return Optional.of(new Reading(at + 2, new Fixed(DateValue.bare(timex, DateGranularity.YEAR))));
  }

  private static boolean isBeforeChrist(String lower) {
    return lower.equals("bc")
        || lower.equals("b.c.")
        || lower.equals("bce")
        || lower.equals("b.c.e.");
  }
}
