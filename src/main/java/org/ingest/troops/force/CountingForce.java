package org.ingest.troops.force;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.context.ForceMention.Kind;
import org.ingest.troops.context.ForceReader;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.noun.CountedNoun;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads whose people are counted where a force is said to have so many: <i>the <b>AU mission
 * numbers</b> 7,000 troops</i>; not where the force has no name yet.
 */
final class CountingForce {
  private static final int REACH = 3;
  private static final WordList COUNTING = WordList.of("makes up");
  private static final WordList HAVING = WordList.of("has");
  private static final WordList AUXILIARIES = WordList.of("have");
  private static final WordList MODALS = WordList.of("modals of a size");
  private static final WordList UNNAMED = WordList.of("unnamed forces");

  private final ForceReader reader;

  CountingForce(ForceReader reader) {
    this.reader = reader;
  }

  /**
   * <i>Indonesia says a proposed peacekeeping <b>force could total</b> 20,000 troops</i>: not
   * Indonesia's.
   */
  boolean isUnnamed(CountPhrase count) {
    SentenceWords words = count.words();
    int verb = count.start() - 1;
    if (!COUNTING.has(words.lower(verb)) || HAVING.has(words.lower(verb))) {
      return false;
    }
    int noun = verb - 1;
    while (MODALS.has(words.lower(noun))) {
      noun--;
    }
    return UNNAMED.has(words.lower(noun));
  }

  /** <i>The multinational force could total 20,000 troops</i>, wherever it is to go. */
  Optional<String> body(CountPhrase count) {
    if (!isCounted(count) || count.hasKind(CountedNoun.Kind.IRREGULAR)) {
      return Optional.empty();
    }
    return reader.read(count.words(), 0, count.start()).stream()
        .filter(mention -> mention.kind() == Kind.BODY)
        .map(ForceMention::force)
        .findFirst();
  }

  private static boolean isCounted(CountPhrase count) {
    SentenceWords words = count.words();
    return IntStream.range(Math.max(0, count.start() - REACH), count.start())
        .anyMatch(i -> COUNTING.has(words.lower(i)) && !isAuxiliary(words, i, count.start()));
  }

  /** The have of <i>officials <b>have confirmed</b> five deaths</i>. */
  private static boolean isAuxiliary(SentenceWords words, int verb, int end) {
    return AUXILIARIES.has(words.lower(verb))
        && IntStream.range(verb + 1, end).anyMatch(i -> words.lower(i).endsWith("ed"));
  }
}
