package org.ingest.troops;

import java.util.Set;
import java.util.stream.IntStream;
import org.ingest.names.NameType;

/**
 * Decides whether a count is one of military people: <i>two soldiers</i>, <i>two army officers</i>;
 * not <i>two police officers</i>, nor <i>12 others</i> after a count of civilians.
 */
final class CountJudge {
  private static final WordList CIVIL = WordList.read("civil-words.txt");
  private static final WordList CIVIL_BODIES = WordList.read("civil-bodies.txt");
  private static final WordList PEOPLE = WordList.read("people-words.txt");
  private static final WordList THINGS = WordList.read("thing-words.txt");
  private static final WordList NUMBERED = WordList.read("numbered-things.txt");
  private static final Set<String> ATTACKING =
      Set.of("suicide", "car", "male", "female", "would-be", "truck", "al-qaeda", "suspected");
  private static final Set<String> AMBIGUOUS =
      Set.of("general", "major", "captain", "irregular", "regular");

  private final CountFeatures features = new CountFeatures();
  private final MilitaryCompany company = new MilitaryCompany();
  private final LinearModel model;

  CountJudge(LinearModel model) {
    this.model = model;
  }

  boolean accepts(CountContext context) {
    if (isRefused(context.count())) {
      return false;
    }
    if (company.isLacking(context)) {
      return false;
    }
    return !isDoubtful(context.count())
        || model.choose(features.ofJudge(context), label -> true).equals("yes");
  }

  /** True for what the model must decide, as the noun alone does not. */
  static boolean isDoubtful(CountPhrase count) {
    if (isPartOfCounted(count)) {
      return false;
    }
    if (count.isElided() || AMBIGUOUS.contains(count.nounWord()) || count.holdsWord(CIVIL)) {
      return true;
    }
    return count.noun().filter(noun -> !noun.isMilitary()).isPresent();
  }

  /** <i><b>Thirty</b> of nearly 250 soldiers</i>: counted are soldiers all the same. */
  private static boolean isPartOfCounted(CountPhrase count) {
    SentenceWords words = count.words();
    return count.isElided()
        && words.lower(count.end()).equals("of")
        && IntStream.range(count.end() + 1, count.end() + 7)
            .takeWhile(i -> !PEOPLE.has(words.lower(i)))
            .mapToObj(i -> NounTable.all().of(words.lower(i)))
            .anyMatch(noun -> noun.filter(each -> each.isMilitary() && each.plural()).isPresent());
  }

  /** True for what is no count at all by its form. */
  static boolean isRefused(CountPhrase count) {
    return isYear(count)
        || isDate(count)
        || isSecurityGuard(count)
        || isAircraft(count)
        || isOfCivilBody(count)
        || isOfThings(count)
        || isNumberOfThing(count)
        || isBothAnd(count)
        || isAndAHalf(count)
        || isAge(count);
  }

  /** <i>two security guards</i> of a hotel; <i>two border guards</i> are for the model. */
  private static boolean isSecurityGuard(CountPhrase count) {
    return count.nounWord().startsWith("guard")
        && count.words().lower(count.head() - 1).equals("security");
  }

  /** <i>two Russian bombers</i>, <i>a jet fighter</i>; not <i>two suicide bombers</i>. */
  private static boolean isAircraft(CountPhrase count) {
    boolean jet =
        count.nounWord().startsWith("fighter")
            && count.words().lower(count.head() - 1).equals("jet");
    return jet
        || count.nounWord().startsWith("bomber")
            && !ATTACKING.contains(count.words().lower(count.head() - 1));
  }

  /**
   * <i>three members of their family</i>, <i>12 members of parliament</i>, <i>200 members of a
   * Belgian activist group</i>.
   */
  private static boolean isOfCivilBody(CountPhrase count) {
    SentenceWords words = count.words();
    boolean of = count.nounWord().startsWith("member") && words.lower(count.end()).equals("of");
    for (int i = count.end() + 1; of && i < count.end() + 4; i++) {
      if (CIVIL.has(words.lower(i)) || CIVIL_BODIES.has(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** <i>three attacks, two in Baghdad</i>. */
  private static boolean isOfThings(CountPhrase count) {
    return count.isElided()
        && count.words().lower(count.start() - 1).equals(",")
        && THINGS.has(count.words().lower(count.start() - 2));
  }

  /**
   * <i>Resolution 1559</i>, <i>Shayetet 13 special forces</i>: the number is a name's; not <i>that
   * day 40 soldiers</i>, whose noun follows at once.
   */
  private static boolean isNumberOfThing(CountPhrase count) {
    SentenceWords words = count.words();
    int number = count.start();
    if (!Character.isDigit(words.word(number).charAt(0)) || words.word(number).contains(",")) {
      return false;
    }
    boolean inName =
        words.nameAt(number).filter(name -> name.type() != NameType.DATE).isPresent()
            && words.nameAt(number).equals(words.nameAt(number - 1));
    boolean bare = count.isElided() || words.lower(count.amount().end()).equals("of");
    return inName || bare && NUMBERED.has(words.lower(number - 1));
  }

  /** <i>both rebels and government forces</i>: no two of them. */
  private static boolean isBothAnd(CountPhrase count) {
    boolean joins =
        IntStream.rangeClosed(count.start(), count.end())
            .anyMatch(i -> count.words().lower(i).equals("and"));
    return count.words().lower(count.start()).equals("both") && (count.isElided() || joins);
  }

  /** <i>two soldiers died in <b>one</b> and a half years</i>: nobody is halved. */
  private static boolean isAndAHalf(CountPhrase count) {
    SentenceWords words = count.words();
    int half = words.lower(count.end() + 1).equals("a") ? count.end() + 2 : count.end() + 1;
    return count.isElided()
        && words.lower(count.end()).equals("and")
        && words.lower(half).equals("half");
  }

  /** <i>two soldiers, <b>aged 19 and 22</b>, were killed</i>. */
  private static boolean isAge(CountPhrase count) {
    SentenceWords words = count.words();
    return count.isElided()
        && IntStream.range(Math.max(0, count.start() - 4), count.start())
            .anyMatch(i -> words.lower(i).equals("aged") || words.lower(i).equals("ages"));
  }

  private static boolean isYear(CountPhrase count) {
    String number = count.words().word(count.start());
    long size = count.amount().size();
    return number.length() == 4
        && size >= 1900
        && size < 2100
        && Character.isDigit(number.charAt(0));
  }

  /** A number that the model takes for a date, where no noun says otherwise. */
  private static boolean isDate(CountPhrase count) {
    boolean inDate =
        count
            .words()
            .nameAt(count.amount().end() - 1)
            .filter(name -> name.type() == NameType.DATE)
            .isPresent();
    return count.isElided() && inDate || isSecondDay(count);
  }

  /** The 5 of <i>on June 3 and 5</i>. */
  private static boolean isSecondDay(CountPhrase count) {
    boolean afterDate =
        count
            .words()
            .nameAt(count.start() - 2)
            .filter(name -> name.type() == NameType.DATE)
            .isPresent();
    return count.isElided()
        && afterDate
        && count.amount().size() <= 31
        && Set.of("and", "-", "–", ",").contains(count.words().lower(count.start() - 1))
        && Character.isDigit(count.words().word(count.start() - 2).charAt(0));
  }
}
