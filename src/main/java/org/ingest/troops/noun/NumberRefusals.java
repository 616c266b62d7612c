package org.ingest.troops.noun;

import java.util.stream.IntStream;
import org.ingest.lexicon.Countries;
import org.ingest.names.NameType;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Numbers that name or measure something other than people. */
final class NumberRefusals {
  private static final long GREATEST_DESIGNATOR = 999;
  private static final int LONGEST_LABEL = 4;
  private static final WordList LABELS = WordList.of("labels of others");
  private static final WordList NUMBERED = WordList.of("numbered things");
  private static final WordList FURNITURE = WordList.of("page furniture");
  private static final WordList FORMATIONS = WordList.of("numbered formations");

  private NumberRefusals() {}

  private static boolean isPlainDigits(SentenceWords words, int at) {
    String word = words.word(at);
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  /**
   * <i>Resolution 1559</i>, <i>Post 14 soldiers</i>, <i>Shayetet 13 special forces</i>: the number
   * is a name's; not <i>that day 40 soldiers</i>, whose noun follows at once.
   */
  static boolean isOfThing(CountPhrase count) {
    SentenceWords words = count.words();
    int number = count.start();
    if (words.word(number - 1).equals("Day")) {
      return !isDayWithName(words, number - 1);
    }
    if (!isPlainDigits(words, number)) {
      return false;
    }
    boolean bare =
        count.isElided()
            || words.lower(count.amount().end()).equals("of")
            || words.isCapitalised(number - 1);
    return endsName(words, number) || bare && NUMBERED.has(words.lower(number - 1));
  }

  /** On <i>Victory Day</i> 1,200 soldiers may march; <i>Day 1,000</i> of a war counts nobody. */
  private static boolean isDayWithName(SentenceWords words, int day) {
    return words.isCapitalised(day - 1) || words.lower(day - 1).equals("-");
  }

  private static boolean endsName(SentenceWords words, int number) {
    return words.nameAt(number).filter(name -> name.type() != NameType.DATE).isPresent()
        && words.nameAt(number).equals(words.nameAt(number - 1));
  }

  /** <i>Civilians killed: 40</i>; not <i>Killed: 40</i>: the label says what is counted. */
  static boolean isLabelled(CountPhrase count) {
    SentenceWords words = count.words();
    int colon = count.start() - 1;
    if (!count.isElided() || !words.lower(colon).equals(":")) {
      return false;
    }
    return IntStream.range(Math.max(0, colon - LONGEST_LABEL), colon)
        .anyMatch(i -> LABELS.has(words.lower(i)));
  }

  /** <i>Exercise Iron Wall 25</i>; not <i>Canada sent 100, Russia 50</i>. */
  static boolean isOfName(CountPhrase count) {
    SentenceWords words = count.words();
    int before = count.start() - 1;
    return count.isElided()
        && isPlainDigits(words, count.start())
        && count.amount().size() < 100
        && before > 0
        && words.isCapitalised(before)
        && words.isCapitalised(before - 1)
        && words.nameAt(before).filter(NumberRefusals::isCounted).isEmpty()
        && Countries.all().named(words.word(before)).isEmpty();
  }

  private static boolean isCounted(org.ingest.names.NameSpan name) {
    return name.type() == NameType.PLACE || name.type().isUnit();
  }

  /**
   * <i>the 12 Madras Regiment soldiers</i>, <i>42 Commando</i>; not <i>eight Madras Regiment</i>.
   */
  static boolean isOfFormation(CountPhrase count) {
    SentenceWords words = count.words();
    boolean designator =
        isPlainDigits(words, count.start()) && count.amount().size() <= GREATEST_DESIGNATOR;
    if (!designator || count.isElided()) {
      return false;
    }
    int first = count.amount().end();
    boolean the = words.lower(count.start() - 1).equals("the");
    for (int i = first; i < count.head(); i++) {
      boolean formation = FORMATIONS.has(words.lower(i)) && words.isCapitalised(i);
      if (formation && (the || i == first)) {
        return true;
      }
    }
    return false;
  }

  /** <i>Views 1430 Syrian rebels</i>, <i>Jul 262016 Syrian forces</i>: what a page prints. */
  static boolean isFurniture(CountPhrase count) {
    SentenceWords words = count.words();
    return isPlainDigits(words, count.start())
        && (isFurniture(words, count.start() - 1)
            || count.isElided() && isFurniture(words, count.end())
            || isGluedDate(words, count.start()));
  }

  private static boolean isFurniture(SentenceWords words, int at) {
    return words.isCapitalised(at) && FURNITURE.has(words.lower(at));
  }

  /**
   * <i>Jul 262016</i>: two lines of a page whose line end was lost; in no text of the data so far.
   */
  private static boolean isGluedDate(SentenceWords words, int at) {
    String word = words.word(at);
    return (word.length() == 5 || word.length() == 6)
        && word.startsWith("20", word.length() - 4)
        && words.isCapitalised(at - 1)
        && TimeRefusals.isMonth(words.lower(at - 1));
  }

  /** <i>gave these as <b>the 551, 552 and 564</b></i>: numbers of units. */
  static boolean isListOfNumbers(CountPhrase count) {
    SentenceWords words = count.words();
    int first = count.start();
    int steps = 0;
    while (isDesignator(words, first) && isDesignator(words, before(words, first)) && steps < 9) {
      first = before(words, first);
      steps++;
    }
    int next = words.lower(count.end()).equals(",") ? count.end() + 1 : -1;
    return count.isElided()
        && isDesignator(words, count.start())
        && (steps > 0 || isDesignator(words, next))
        && words.lower(first - 1).equals("the");
  }

  private static int before(SentenceWords words, int at) {
    String joint = words.lower(at - 1);
    return joint.equals(",") || joint.equals("and") ? at - 2 : -1;
  }

  private static boolean isDesignator(SentenceWords words, int at) {
    return isPlainDigits(words, at) && words.word(at).length() <= 3;
  }

  /** <i>14 more than in the war before</i>. */
  static boolean isDifference(CountPhrase count) {
    SentenceWords words = count.words();
    String next = words.lower(count.end());
    return count.isElided()
        && (next.equals("more") || next.equals("fewer") || next.equals("less"))
        && words.lower(count.end() + 1).equals("than");
  }
}
