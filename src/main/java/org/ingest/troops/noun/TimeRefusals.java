package org.ingest.troops.noun;

import java.util.Set;
import org.ingest.names.NameType;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Numbers of years, days, clocks and ages. */
final class TimeRefusals {
  private static final int LONGEST_LIST = 24;
  private static final WordList BEFORE_YEARS = WordList.of("before a year");
  private static final WordList AGE_VERBS = WordList.of("before an age");
  private static final WordList MONTHS = WordList.of("months");
  private static final WordList BEFORE_CLOCK = WordList.of("before a clock time");
  private static final WordList BEHIND_CLOCK = WordList.of("behind a clock time");
  private static final WordList AGED = WordList.of("aged");
  private static final WordList BE = WordList.of("are");

  private TimeRefusals() {}

  static boolean isYear(CountPhrase count) {
    SentenceWords words = count.words();
    int last = count.amount().end() - 1;
    if (!isYear(words.word(last))) {
      return false;
    }
    String before = words.lower(count.start() - 1);
    boolean alone = last == count.start();
    boolean plain = words.word(last).endsWith("00") && !count.isElided();
    return alone && !plain
        || isInDate(words, last)
        || alone && (BEFORE_YEARS.has(before) || isMonth(before))
        || isYear(words.word(last - 2));
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && isDigits(word) && (word.startsWith("19") || word.startsWith("20"));
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static boolean isInDate(SentenceWords words, int at) {
    return words.nameAt(at).filter(name -> name.type() == NameType.DATE).isPresent();
  }

  /** Whether the word is a month, in full or short: what may stand before a year or a day. */
  static boolean isMonth(String lowerCaseWord) {
    return MONTHS.has(lowerCaseWord);
  }

  /**
   * A number that the model takes for a date where no noun says otherwise, or for a part of one:
   * <i>April <b>3</b> (Reuters) - two soldiers</i>; and the second day of <i>June 3 and 5</i>.
   */
  static boolean isDate(CountPhrase count) {
    SentenceWords words = count.words();
    int last = count.amount().end() - 1;
    boolean inDate = isInDate(words, last);
    return inDate && (count.isElided() || isDayOfMonth(count, last)) || isSecondDay(count);
  }

  private static boolean isDayOfMonth(CountPhrase count, int at) {
    SentenceWords words = count.words();
    boolean beside = isMonth(words.lower(at - 1)) || isMonth(words.lower(at + 1));
    return beside && count.amount().size() <= 31;
  }

  private static boolean isSecondDay(CountPhrase count) {
    SentenceWords words = count.words();
    return count.isElided()
        && isInDate(words, count.start() - 2)
        && count.amount().size() <= 31
        && Set.of("and", "-", "–", ",").contains(words.lower(count.start() - 1))
        && Character.isDigit(words.word(count.start() - 2).charAt(0));
  }

  /** <i>came back at 2100</i>, <i>0430 local time</i>; not <i>at 2100 soldiers</i>. */
  static boolean isClock(CountPhrase count) {
    SentenceWords words = count.words();
    String number = words.word(count.start());
    boolean clock =
        number.length() == 4
            && isDigits(number)
            && number.compareTo("2400") < 0
            && number.charAt(2) < '6';
    return clock
        && count.isElided()
        && (BEFORE_CLOCK.has(words.lower(count.start() - 1))
            || BEHIND_CLOCK.has(words.lower(count.amount().end())));
  }

  /** <i>two soldiers, <b>aged 19 and 22</b>, were killed</i>, <i>the youngest was 18</i>. */
  static boolean isAged(CountPhrase count) {
    if (!count.isElided() || count.amount().size() > 99) {
      return false;
    }
    SentenceWords words = count.words();
    for (int i = Math.max(0, count.start() - 9); i < count.start(); i++) {
      if (AGED.has(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>the two soldiers, <b>19</b> and <b>22</b>, were killed</i>, <i>Ann Roe, <b>22</b>, and</i>.
   */
  static boolean isAgeAside(CountPhrase count) {
    SentenceWords words = count.words();
    if (!count.isElided() || !isAge(words.word(count.start()))) {
      return false;
    }
    int first = count.start();
    int least = first - LONGEST_LIST;
    while (first > least && isJoint(words, first - 1) && isAge(words.word(behind(words, first)))) {
      first = behind(words, first);
    }
    int end = count.amount().end();
    int most = end + LONGEST_LIST;
    while (end < most && isJoint(words, end) && isAge(words.word(after(words, end)))) {
      end = after(words, end) + 1;
    }
    boolean aside =
        words.lower(first - 1).equals(",") && Set.of(",", ")", ".").contains(words.lower(end));
    boolean several = end - first > 1 && BE.has(words.lower(first - 1));
    return aside && isPerson(words, first - 2)
        || several && Set.of(".", ",", "").contains(words.lower(end));
  }

  private static boolean isAge(String word) {
    return word.length() == 2
        && isDigits(word)
        && word.compareTo("16") >= 0
        && word.compareTo("71") < 0;
  }

  private static boolean isJoint(SentenceWords words, int at) {
    return words.lower(at).equals(",") || words.lower(at).equals("and");
  }

  private static int behind(SentenceWords words, int at) {
    return words.lower(at - 1).equals("and") && words.lower(at - 2).equals(",") ? at - 3 : at - 2;
  }

  private static int after(SentenceWords words, int at) {
    return words.lower(at).equals(",") && words.lower(at + 1).equals("and") ? at + 2 : at + 1;
  }

  private static boolean isPerson(SentenceWords words, int at) {
    return NounTable.all().of(words.lower(at)).isPresent()
        || words.nameAt(at).filter(name -> name.type() == NameType.PERSON).isPresent();
  }

  /** <i>two soldiers died in <b>one</b> and a half years</i>: the one counts years. */
  static boolean isAndAHalf(CountPhrase count) {
    SentenceWords words = count.words();
    int half = words.lower(count.end() + 1).equals("a") ? count.end() + 2 : count.end() + 1;
    return count.isElided()
        && words.lower(count.end()).equals("and")
        && words.lower(half).equals("half");
  }

  /** <i>conscription starts <b>at 16</b></i>; not <i>put the dead at 16</i>. */
  static boolean isAgeAfterAt(CountPhrase count) {
    SentenceWords words = count.words();
    long size = count.amount().size();
    boolean isAge = size > 10 && size < 70;
    return count.isElided()
        && isAge
        && words.lower(count.start() - 1).equals("at")
        && AGE_VERBS.has(words.lower(count.start() - 2));
  }
}
