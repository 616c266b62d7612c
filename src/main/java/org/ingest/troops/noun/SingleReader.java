package org.ingest.troops.noun;

import java.util.Optional;
import org.ingest.troops.amount.Amount;
import org.ingest.troops.noun.CountPhrase.Form;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads one soldier off an article: <i><b>a Ukrainian soldier</b> was killed</i>, <i>rebels freed
 * <b>a Colombian soldier</b></i>; not <i>a soldier said</i>. What it gives is a count only where
 * the status turns out to be something that happened to that soldier.
 */
final class SingleReader {
  static final String NAME = "a soldier";
  private static final int REACH = 14;
  private static final WordList ARTICLES = WordList.of("articles of one");
  private static final WordList ENDS = WordList.of("ends what happens to one");
  private static final WordList DEEDS = WordList.of("done by one");
  private static final WordList EVENTS = WordList.of("happens to one");

  private final HeadReader heads = new HeadReader();
  private final NounTable nouns = NounTable.all();

  /** The count that begins with an article at a word. */
  Optional<CountPhrase> at(SentenceWords words, int start) {
    if (!ARTICLES.has(words.lower(start))) {
      return Optional.empty();
    }
    Amount one = Amount.exact(start, start + 1, 1);
    int head = heads.from(words, start + 1, one, false);
    if (head < 0 || !Elision.isBare(words, head + 1) || !hasEvent(words, start, head)) {
      return Optional.empty();
    }
    Amount amount = words.lower(start).equals("another") ? one.asAdditional() : one;
    return nouns
        .of(words.lower(head))
        .filter(noun -> !noun.plural() && isOne(noun))
        .map(
            noun -> new CountPhrase(words, amount, head + 1, head, Optional.of(noun), Form.SINGLE));
  }

  private static boolean isOne(CountedNoun noun) {
    return noun.kind() != CountedNoun.Kind.FATE;
  }

  private static boolean hasEvent(SentenceWords words, int start, int head) {
    return isBehind(words, head + 1) || isBefore(words, start);
  }

  /** Not by the deed of <i>a soldier, <b>who killed</b> five others, was arrested</i>. */
  private static boolean isBehind(SentenceWords words, int from) {
    for (int i = from; i < from + REACH && i < words.size(); i++) {
      String word = words.lower(i);
      if (ENDS.has(word) || word.equals("who") && DEEDS.has(words.lower(i + 1))) {
        return false;
      }
      if (EVENTS.has(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(SentenceWords words, int start) {
    for (int i = start - 1; i >= Math.max(0, start - REACH / 2); i--) {
      if (EVENTS.has(words.lower(i)) || words.lower(i).equals("death")) {
        return true;
      }
    }
    return false;
  }
}
