package org.ingest.troops.force;

import org.ingest.troops.clause.Clause;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Tells what stands between a count and a mention of a force in its sentence. */
final class BetweenWords {
  private static final WordList SMALL = WordList.of("small words");

  private final CountContext context;
  private final CountPhrase count;
  private final SentenceWords words;
  private final Clause clause;

  BetweenWords(CountContext context) {
    this.context = context;
    this.count = context.count();
    this.words = count.words();
    this.clause = context.clause();
  }

  /** The classes of verbs and the small words between, in order. */
  String marks(ForceMention mention, boolean left) {
    StringBuilder path = new StringBuilder();
    int to = left ? count.start() : mention.start();
    String last = "";
    for (int i = left ? mention.end() : count.end(); i < to && path.length() < 40; i++) {
      String word = words.lower(i);
      String mark = clause.isVerb(i) ? clause.kind(i) : SMALL.has(word) ? word : "";
      if (!mark.isEmpty() && !mark.equals(last)) {
        path.append(' ').append(mark);
        last = mark;
      }
    }
    return path.toString();
  }

  /** All words between. */
  String words(ForceMention mention, boolean left) {
    StringBuilder stretch = new StringBuilder();
    int to = left ? count.start() : mention.start();
    for (int i = left ? mention.end() : count.end(); i < to; i++) {
      stretch.append(words.lower(i)).append(' ');
    }
    return stretch.toString();
  }

  /** Whether no other force is named between. */
  boolean isNearest(ForceMention mention, boolean left) {
    return context.forces().stream()
        .noneMatch(
            other ->
                left
                    ? other.start() >= mention.end() && other.end() <= count.start()
                    : other.start() >= count.end() && other.end() <= mention.start());
  }

  /** The words from an earlier count; not where they are many. */
  String gap(Decided other) {
    int from = other.count().end();
    int to = count.start();
    if (to - from > 4) {
      return "long";
    }
    StringBuilder gap = new StringBuilder();
    for (int i = from; i < to; i++) {
      gap.append(words.lower(i)).append(' ');
    }
    return gap.toString();
  }
}
