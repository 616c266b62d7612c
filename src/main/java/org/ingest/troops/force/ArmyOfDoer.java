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

  /** Whether the army's words lead up to the doer, or those of its means to the deed. */
  private static boolean isBelow(Clause clause, ForceMention mention, int doer, int deed) {
    int at = clause.headOf(mention.start(), mention.end());
    boolean isOfMeans = false;
    boolean comes = false;
    boolean isElsewhere = false;
    for (int step = 0; step < MOST_STEPS && at >= 0 && at != doer && at != deed; step++) {
      String preposition = clause.caseOf(at);
      boolean isHere = MEANS.has(clause.lower(at));
      isOfMeans |= isHere;
      comes |= COMES.has(preposition);
      isElsewhere |= !preposition.isEmpty() && !COMES.has(preposition) && !isHere;
      at = clause.head(at);
    }
    if (isOfMeans) {
      return at >= 0 && (at == doer || at == deed);
    }
    boolean isAttack = clause.nounClass(doer).equals("attack");
    return at >= 0 && at == doer && comes && !isElsewhere && !isAttack;
  }
}
