package org.ingest.troops;

import java.util.Optional;
import org.ingest.names.NameType;
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
  private static final WordList GROUP_MEMBERS = WordList.read("group-members.txt");
  private static final WordList PEOPLE = WordList.read("people-words.txt");
  private static final WordList HARMED = WordList.read("harmed.txt");
  private static final WordList MILITARY = WordList.read("military-words.txt");

  private final NounTable nouns = NounTable.all();

  /** True for a count that no model need be asked about, as it has none. */
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
   * True for a count that no model need be asked about either, as what stands beside it makes it
   * one: <i>12 <b>ISIS</b> suspects</i>; and <i>two soldiers were killed and <b>six
   * wounded</b></i>.
   */
  boolean isPlain(CountContext context) {
    CountPhrase count = context.count();
    SentenceWords words = count.words();
    boolean ofGroup =
        GROUP_MEMBERS.has(count.nounWord())
            && words
                .nameAt(count.head() - 1)
                .filter(name -> name.type() == NameType.ARMED_GROUP)
                .isPresent();
    return ofGroup || goesOn(context);
  }

  /** Behind soldiers of the same sentence, with nobody else between. */
  private static boolean goesOn(CountContext context) {
    CountPhrase count = context.count();
    SentenceWords words = count.words();
    int end = context.beforeInSentence().map(before -> before.count().end()).orElse(-1);
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
    return HARMED.has(words.lower(count.end())) || fate && Elision.isEnd(words, count.end());
  }

  private boolean isThere(CountContext context) {
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
