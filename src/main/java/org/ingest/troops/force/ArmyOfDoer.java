package org.ingest.troops.force;

import java.util.stream.IntStream;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * The army that a doer comes from, or whose weapon or uniform it is, is not the victims': <i>a
 * <b>deserter from the Ethiopian army</b> shot two soldiers</i>; the one whose base is hit may be.
 */
final class ArmyOfDoer {
  private static final int MOST_STEPS = 5;
  private static final int REACH = 4;
  private static final int UNIFORM_REACH = 3;
  private static final WordList MEANS = WordList.of("means of an army");
  private static final WordList COMES = WordList.of("comes of an army");
  private static final WordList ARTICLES = WordList.of("articles of a size");
  private static final WordList GUISES = WordList.of("guises and shots");
  private static final WordList UNIFORMS = WordList.of("uniforms");
  private static final WordList FORMER = WordList.of("former");

  private ArmyOfDoer() {}

  /** True where the words for who harms name the army as theirs, or as that of their means. */
  static boolean isIt(CountContext context, ForceMention mention, int verb) {
    Clause clause = context.clause();
    boolean isBefore = mention.end() <= context.count().start() && mention.start() < verb;
    return isBefore
        && (isFormer(context, mention)
            || isBelow(clause, mention, ForceVetoes.logicalSubject(clause, verb), verb));
  }

  /** <i>a <b>former</b> Malian army officer</i>. */
  private static boolean isFormer(CountContext context, ForceMention mention) {
    return FORMER.has(context.words().lower(mention.start() - 1));
  }

  /** <i>dressed as an Indian army soldier</i>, <i>fired by the Iranian navy</i>: whoever it hit. */
  static boolean isMeans(CountContext context, ForceMention mention) {
    return mention.end() <= context.count().start()
        && (isBefore(context.words(), mention.start())
            || isUniform(context.words(), mention.end()));
  }

  private static boolean isBefore(SentenceWords words, int mention) {
    int at = ARTICLES.has(words.lower(mention - 1)) ? mention - 2 : mention - 1;
    return COMES.has(words.lower(at)) && GUISES.has(words.lower(at - 1));
  }

  private static boolean isUniform(SentenceWords words, int end) {
    return IntStream.range(end, end + UNIFORM_REACH).anyMatch(i -> UNIFORMS.has(words.lower(i)));
  }

  private static boolean isBelow(Clause clause, ForceMention mention, int subject, int verb) {
    int at = clause.headOf(mention.start(), mention.end());
    boolean isMeans = false;
    boolean isOther = false;
    for (int step = 0; step < MOST_STEPS && at >= 0 && at != subject && at != verb; step++) {
      String preposition = clause.caseOf(at);
      isMeans |= MEANS.has(clause.lower(at));
      isOther |= !preposition.isEmpty() && !COMES.has(preposition) && !MEANS.has(clause.lower(at));
      at = clause.head(at);
    }
    boolean isSubject = at == subject && subject >= 0;
    return isMeans && (isSubject || at == verb)
        || isSubject && !isOther && isFrom(clause, mention, subject);
  }

  /** Behind the subject's noun: <i>a missile fired <b>by the Iranian navy</b></i>. */
  private static boolean isFrom(Clause clause, ForceMention mention, int subject) {
    return subject >= 0
        && subject < mention.start()
        && !clause.nounClass(subject).equals("attack")
        && IntStream.range(Math.max(subject + 1, mention.start() - REACH), mention.start())
            .anyMatch(i -> COMES.has(clause.lower(i)));
  }
}
