package org.ingest.troops.noun;

import java.util.stream.IntStream;
import org.ingest.lexicon.NumberWords;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Nouns of the table that mean other people here, and words for a pair that count nobody. */
final class OtherPeople {
  private static final int REACH = 9;
  private static final WordList CIVIL = WordList.of("civil");
  private static final WordList CIVIL_BODIES = WordList.of("civil bodies");
  private static final WordList THINGS = WordList.of("described things");
  private static final WordList PARENTS = WordList.of("parents");
  private static final WordList NOT_ONE = WordList.of("before the pronoun one");
  private static final WordList DEAD = WordList.of("participles behind a noun");
  private static final WordList SPEECH = WordList.of("one speaks");
  private static final WordList ATTACKING = WordList.of("kinds of attackers");
  private static final WordList STATES = WordList.of("alliances of states");
  private static final WordList VERBS = WordList.of("ends the search for both and");
  private static final WordList MOST = WordList.of("most of them");
  private static final WordList OTHERS = WordList.of("other people");
  private static final WordList ASIDES = WordList.of("opens an aside on others");
  private static final int ASIDE = 5;

  private OtherPeople() {}

  /** <i>two security guards</i> of a hotel; <i>two border guards</i> are for the model. */
  static boolean isSecurityGuard(CountPhrase count) {
    return count.nounWord().startsWith("guard")
        && count.words().lower(count.head() - 1).equals("security");
  }

  /** <i>two Russian bombers</i>, <i>a jet fighter</i>; not <i>two suicide bombers</i>. */
  static boolean isAircraft(CountPhrase count) {
    SentenceWords words = count.words();
    String before = words.lower(count.head() - 1);
    boolean jet = count.nounWord().startsWith("fighter") && before.equals("jet");
    boolean group =
        words
            .nameAt(count.head() - 1)
            .filter(name -> name.type() == org.ingest.names.NameType.ARMED_GROUP)
            .isPresent();
    return jet || count.nounWord().startsWith("bomber") && !ATTACKING.has(before) && !group;
  }

  /**
   * <i>three members of their family</i>, <i>12 members of parliament</i>, <i>200 members of a
   * Belgian activist group</i>, <i>personnel of formed police units</i>.
   */
  static boolean isOfCivilBody(CountPhrase count) {
    SentenceWords words = count.words();
    boolean doubtful =
        count.nounWord().startsWith("member") || count.nounWord().equals("personnel");
    boolean of = doubtful && words.lower(count.end()).equals("of");
    for (int i = count.end() + 1; of && i < count.end() + 4; i++) {
      if (CIVIL.has(words.lower(i)) || CIVIL_BODIES.has(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** <i>eight other NATO members</i>: countries. */
  static boolean isMemberState(CountPhrase count) {
    return count.nounWord().equals("members") && STATES.has(count.words().lower(count.head() - 1));
  }

  /**
   * <i>three attacks, two in Baghdad</i>; not <i>of the 300 soldiers at the base, 54 were
   * killed</i>.
   */
  static boolean isOfThings(CountPhrase count) {
    String things = count.words().lower(count.start() - 2);
    return count.isElided()
        && count.words().lower(count.start() - 1).equals(",")
        && things.endsWith("s")
        && THINGS.has(things);
  }

  /**
   * <i>6,964 deaths, <b>mostly protesters</b></i>, <i>three others, <b>all civilians</b></i>; not
   * <i>60 soldiers, mostly women</i>.
   */
  static boolean isMostlyOthers(CountPhrase count) {
    SentenceWords words = count.words();
    boolean isVague = count.hasKind(CountedNoun.Kind.FATE) || count.isOthers();
    if (!isVague || !words.lower(count.end()).equals(",")) {
      return false;
    }
    int start = count.end() + 1;
    boolean isAside = MOST.has(words.lower(start)) || count.isOthers() && isAside(words, start);
    return isAside
        && IntStream.range(start + 1, start + ASIDE)
            .takeWhile(i -> !words.lower(i).equals(",") && !VERBS.has(words.lower(i)))
            .anyMatch(i -> OTHERS.has(words.lower(i)));
  }

  /** <i>five others, <b>including two civilians</b>, were hurt</i>. */
  private static boolean isAside(SentenceWords words, int start) {
    return ASIDES.has(words.lower(start)) || NumberWords.mayBegin(words.lower(start));
  }

  /** <i>both rebels and government forces</i>: the word does not count two. */
  static boolean isBothAnd(CountPhrase count) {
    SentenceWords words = count.words();
    if (!words.lower(count.start()).equals("both")) {
      return false;
    }
    int at = count.start() + 1;
    int end = count.start() + REACH;
    while (at < end && !words.lower(at).equals("and") && !endsSearch(words.lower(at))) {
      at++;
    }
    return at < end && words.lower(at).equals("and");
  }

  private static boolean endsSearch(String word) {
    return VERBS.has(word) || word.equals(",");
  }

  /** <i>this one</i>, <i>an exercise, one that drew 18,000</i>. */
  static boolean isPronoun(CountPhrase count) {
    SentenceWords words = count.words();
    boolean one = count.isElided() && words.lower(count.end() - 1).equals("one");
    return one
        && (NOT_ONE.has(words.lower(count.start() - 1))
            || words.lower(count.end()).equals("that")
            || words.lower(count.end()).equals("day"));
  }

  /**
   * <i>one soldier said</i>, <i>what one rebel dubbed a farce</i>; of doubtful people also several:
   * <i>two officials said</i>.
   */
  static boolean isSpeaker(CountPhrase count) {
    boolean mere = count.amount().isOne() || count.hasKind(CountedNoun.Kind.DOUBTFUL);
    return mere && !count.isElided() && SPEECH.has(count.words().lower(count.end()));
  }

  /** <i><b>Of the 40 dead</b>, 25 were soldiers</i>: the others were none. */
  static boolean isMixed(CountPhrase count) {
    SentenceWords words = count.words();
    int before = count.start() - (words.lower(count.start() - 1).equals("the") ? 2 : 1);
    int comma = count.end();
    return DEAD.has(count.nounWord())
        && words.lower(before).equals("of")
        && words.lower(comma).equals(",")
        && NumberWords.mayBegin(words.lower(comma + 1))
        && words.lower(comma + 2).equals("were");
  }

  /** <i>a father <b>of three</b></i>. */
  static boolean isOfParent(CountPhrase count) {
    SentenceWords words = count.words();
    int parent = count.start() - 2;
    return count.isElided()
        && words.lower(count.start() - 1).equals("of")
        && PARENTS.has(words.lower(parent));
  }
}
