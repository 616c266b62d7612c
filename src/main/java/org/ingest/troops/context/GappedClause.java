package org.ingest.troops.context;

import java.util.Optional;
import org.ingest.lexicon.NumberWords;
import org.ingest.names.NameType;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * A clause that leaves out its verb and its noun, since the clause before has both: <i>Ukraine lost
 * 120 soldiers and <b>the Russians 300</b></i>.
 *
 * @param start the index of the first word of its subject
 * @param end the index behind the subject's last word, where the count begins
 * @param before the count of the clause before
 */
public record GappedClause(int start, int end, CountContext.Decided before) {
  private static final int LONGEST = 4;
  private static final WordList JOINTS = WordList.of("joins a gapped clause");

  /** The clause that a count ends; empty for a count of a whole one. */
  public static Optional<GappedClause> of(CountContext context) {
    CountPhrase count = context.count();
    Optional<CountContext.Decided> before = context.beforeInSentence();
    if (!count.isElided() || before.isEmpty() || !isObject(context, before.get().count())) {
      return Optional.empty();
    }
    int end = count.start();
    int start = end;
    while (end - start < LONGEST && isOfSubject(context, start - 1)) {
      start--;
    }
    boolean joined = start < end && isJoined(context.words(), before.get().count().end(), start);
    return joined && isSomebody(context, start, end)
        ? Optional.of(new GappedClause(start, end, before.get()))
        : Optional.empty();
  }

  private static boolean isObject(CountContext context, CountPhrase before) {
    Clause clause = context.clause();
    var role = clause.role(clause.headOf(before.start(), before.end()));
    return role.name().equals("obj") && clause.isVerb(role.predicate());
  }

  private static boolean isOfSubject(CountContext context, int i) {
    SentenceWords words = context.words();
    return i > 0
        && !JOINTS.has(words.lower(i))
        && words.isWord(i)
        && !context.clause().isVerb(i)
        && NumberWords.of(words.lower(i)).isEmpty();
  }

  /** Nothing but a comma and a conjunction stands between the count before and the subject. */
  private static boolean isJoined(SentenceWords words, int from, int start) {
    int joints = 0;
    for (int i = from; i < start; i++) {
      if (!JOINTS.has(words.lower(i))) {
        return false;
      }
      joints++;
    }
    return joints == 1 || joints == 2;
  }

  /** A force, or somebody with a name; not <i>the next 300</i>, nor <i>Tuesday 300</i>. */
  private static boolean isSomebody(CountContext context, int start, int end) {
    SentenceWords words = context.words();
    int last = end - 1;
    boolean isDate = words.nameAt(last).filter(name -> name.type() == NameType.DATE).isPresent();
    boolean isForce = context.clause().nounClass(last).equals("force");
    return !isDate && (isForce || words.isCapitalised(last));
  }

  /** The force that the subject names; empty where it names none. */
  public Optional<String> force(CountContext context) {
    return context.forces().stream()
        .filter(mention -> mention.start() >= start && mention.end() == end)
        .map(ForceMention::force)
        .findFirst();
  }
}
