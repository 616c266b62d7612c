package org.ingest.troops.judge;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ingest.names.NameType;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.noun.CountedNoun;
import org.ingest.troops.noun.Elision;
import org.ingest.troops.noun.NounTable;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Whether anything near a doubtful noun is military at all: <i>four pilots of the air force</i>,
 * <i>rebels shot down a helicopter; both crew members died</i>; not <i>four pilots of the
 * airline</i>. Only then is the model asked.
 */
final class MilitaryCompany {
  private static final int NEAR = 8;
  private static final int NEXT = 4;
  private static final WordList BE = WordList.of("verbs of one");
  private static final WordList VERBS = WordList.of("verbs of a part");
  private static final WordList DETERMINERS = WordList.of("determiners of a whole");
  private static final WordList HARM = WordList.of("happens to one");
  private static final WordList GROUP_MEMBERS = WordList.of("members of a group");
  private static final WordList PEOPLE = WordList.of("other people");
  private static final WordList HARMED = WordList.of("harmed");
  private static final WordList MILITARY = WordList.of("military");

  private final NounTable nouns = NounTable.all();

  /** True for a count with nothing military near it: the model need not be asked. */
  boolean isLacking(CountContext context) {
    CountPhrase count = context.count();
    boolean doubtful =
        count.hasKind(CountedNoun.Kind.DOUBTFUL) || count.hasKind(CountedNoun.Kind.ARMED);
    return doubtful
        && !count.isOthers()
        && !count.nounWord().equals("personnel")
        && !isThere(context);
  }

  /**
   * True for a count that a word beside it makes military; here too the model need not be asked:
   * <i>12 <b>ISIS</b> suspects</i>; and <i>two soldiers were killed and <b>six wounded</b></i>.
   */
  boolean isPlain(CountContext context) {
    CountPhrase count = context.count();
    return isOfGroup(count)
        || isCalledSoldiers(count)
        || isNationalsOfSoldiers(context)
        || isHarmedSingle(count)
        || isPartOfWhole(context)
        || goesOn(context);
  }

  /** <i>12 ISIS suspects</i>, <i>five operatives of al-Qaeda</i>. */
  private static boolean isOfGroup(CountPhrase count) {
    SentenceWords words = count.words();
    boolean of = words.lower(count.head() + 1).equals("of");
    return GROUP_MEMBERS.has(count.nounWord())
        && (isGroup(words, count.head() - 1) || of && isGroup(words, count.head() + 2));
  }

  private static boolean isGroup(SentenceWords words, int at) {
    return words.nameAt(at).filter(name -> name.type() == NameType.ARMED_GROUP).isPresent();
  }

  /** <i>30 people died, 12 of them soldiers</i>, <i>of the 40 dead, 25 were soldiers</i>. */
  private boolean isCalledSoldiers(CountPhrase count) {
    SentenceWords words = count.words();
    int of = words.lower(count.end()).equals("of") ? count.end() + 2 : count.end();
    int noun = words.lower(of).equals("were") || words.lower(of).equals("are") ? of + 1 : of;
    return count.isElided() && noun > count.end() && isMilitaryPlural(words, noun);
  }

  private boolean isMilitaryPlural(SentenceWords words, int at) {
    return nouns.of(words.lower(at)).filter(noun -> noun.plural() && noun.isMilitary()).isPresent();
  }

  /** <i>25 soldiers - 14 Danes and 11 Croats</i>. */
  private static boolean isNationalsOfSoldiers(CountContext context) {
    return context.count().form() == CountPhrase.Form.NATIONALS
        && context
            .beforeInSentence()
            .filter(before -> context.count().start() - before.count().end() <= NEXT)
            .isPresent();
  }

  /** <i>a soldier was killed</i>, <i>rebels freed a soldier</i>: what happened stands beside. */
  private static boolean isHarmedSingle(CountPhrase count) {
    SentenceWords words = count.words();
    int behind = BE.has(words.lower(count.end())) ? count.end() + 1 : count.end();
    return count.single()
        && count.noun().filter(CountedNoun::isMilitary).isPresent()
        && (HARM.has(words.lower(behind)) || HARM.has(words.lower(count.start() - 1)));
  }

  /**
   * <i><b>Of the 300 soldiers</b> at the base, 54 were killed</i>; not <i>of the 300 soldiers and
   * 40 tanks</i>.
   */
  private static boolean isPartOfWhole(CountContext context) {
    CountPhrase count = context.count();
    SentenceWords words = count.words();
    return count.isElided()
        && words.lower(count.start() - 1).equals(",")
        && VERBS.has(words.lower(count.end()))
        && context
            .beforeInSentence()
            .filter(whole -> isBehindOf(words, whole.count().start()))
            .filter(whole -> isAlone(words, whole.count().end(), count.start()))
            .isPresent();
  }

  /** <i><b>of the</b> 300 soldiers</i>, where a clause begins. */
  private static boolean isBehindOf(SentenceWords words, int whole) {
    int of = DETERMINERS.has(words.lower(whole - 1)) ? whole - 2 : whole - 1;
    return words.lower(of).equals("of") && (of == 0 || words.lower(of - 1).equals(","));
  }

  private static boolean isAlone(SentenceWords words, int from, int to) {
    return IntStream.range(from, to).noneMatch(i -> words.lower(i).equals("and"));
  }

  /** Behind soldiers of the same sentence, with nobody else between. */
  private boolean goesOn(CountContext context) {
    CountPhrase count = context.count();
    SentenceWords words = count.words();
    int end = context.beforeInSentence().map(before -> before.count().end()).orElse(-1);
    if (end < 0 && words.lower(count.end()).equals("of")) {
      end = behindSoldiers(count);
    }
    if (end < 0 || count.start() - end > NEAR || !(count.isElided() || count.isOthers())) {
      return false;
    }
    boolean fate = false;
    for (int i = end; i < count.start(); i++) {
      if (PEOPLE.has(words.lower(i)) || words.lower(i).equals("which")) {
        return false;
      }
      fate |= HARMED.has(words.lower(i));
    }
    boolean ends = Elision.isEnd(words, count.end()) || words.lower(count.end() + 1).equals("them");
    return HARMED.has(words.lower(count.end())) || fate && ends;
  }

  /** Of <i>the rebels, killing 20 of them</i>: the index behind the rebels; -1 for none. */
  private int behindSoldiers(CountPhrase count) {
    for (int i = count.start() - 1; i >= Math.max(0, count.start() - NEAR); i--) {
      if (isMilitaryPlural(count.words(), i)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether a count before, or a word of the sentence or the one before, is military. */
  boolean isThere(CountContext context) {
    return context.before().isPresent()
        || isIn(context.words(), context.count().head())
        || context.previous().filter(words -> isIn(words, -1)).isPresent();
  }

  private boolean isIn(SentenceWords words, int head) {
    for (int i = 0; i < words.size(); i++) {
      if (i != head && isMilitary(words, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMilitary(SentenceWords words, int i) {
    Optional<CountedNoun> noun = nouns.of(words.lower(i));
    return words.nameAt(i).filter(name -> name.type().isUnit()).isPresent()
        || MILITARY.has(words.lower(i)) && !isOtherService(words, i)
        || noun.filter(CountedNoun::isMilitary).isPresent();
  }

  /** <i>the coast rescue service</i>; not <i>two service members</i>. */
  private boolean isOtherService(SentenceWords words, int i) {
    return words.lower(i).equals("service") && nouns.of(words.lower(i + 1)).isEmpty();
  }
}
