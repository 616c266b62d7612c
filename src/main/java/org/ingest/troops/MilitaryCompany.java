package org.ingest.troops;

import java.util.Optional;

/**
 * Whether anything near a doubtful noun is military at all: <i>four pilots of the air force</i>,
 * <i>rebels shot down a helicopter; both crew members died</i>; not <i>four pilots of the
 * airline</i>. Only then is the model asked.
 */
final class MilitaryCompany {
  private static final WordList MILITARY = WordList.read("military-words.txt");

  private final NounTable nouns = NounTable.all();

  /** True for a count that no model need be asked about, as it has none. */
  boolean isLacking(CountContext context) {
    CountPhrase count = context.count();
    boolean doubtful =
        count.hasKind(CountedNoun.Kind.DOUBTFUL) || count.hasKind(CountedNoun.Kind.ARMED);
    return doubtful && !count.isOthers() && !isThere(context);
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
