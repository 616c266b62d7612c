package org.ingest.troops.judge;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.model.ChoiceModel;
import org.ingest.troops.model.Features;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.noun.NounTable;
import org.ingest.troops.noun.Refusals;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Decides whether a count is one of military people: <i>two soldiers</i>, <i>two army officers</i>;
 * not <i>two police officers</i>, nor <i>12 others</i> after a count of civilians.
 */
public final class CountJudge {
  private static final WordList CIVIL = WordList.of("civil");
  private static final WordList PEOPLE = WordList.of("other people");
  private static final WordList MIXED = WordList.of("mixed with soldiers");
  private static final WordList ACTS = WordList.of("acts on others");
  private static final WordList AMBIGUOUS = WordList.of("ambiguous nouns");

  /**
   * The likelihood from which a doubtful count is one. On development texts 0.5 finds 69 instead of
   * 74 of a hundred counts of texts written to be hard, for 1.5 points more of precision; elsewhere
   * half a point either way.
   */
  private static final double LEAST = 0.4;

  private final JudgeFeatures features = new JudgeFeatures();
  private final MilitaryCompany company = new MilitaryCompany();
  private final ChoiceModel model;

  public CountJudge(ChoiceModel model) {
    this.model = model;
  }

  public boolean accepts(CountContext context) {
    if (Refusals.holds(context.count())) {
      return false;
    }
    if (company.isLacking(context) || isNationalsAlone(context) || isOfOthers(context)) {
      return false;
    }
    return !isDoubtful(context.count())
        || company.isPlain(context)
        || model.likelihoods(candidates(features.of(context)))[0] > LEAST;
  }

  /** <i>The ferry carried 300 South Koreans</i>: soldiers only behind others. */
  private boolean isNationalsAlone(CountContext context) {
    return context.count().form() == CountPhrase.Form.NATIONALS && !company.isThere(context);
  }

  /** True for a number without a noun of its own that may count other people. */
  private static boolean isOfOthers(CountContext context) {
    return isOfAttacked(context) || isOfMixed(context);
  }

  /**
   * <i>Six civilians and three soldiers are killed and <b>ten others</b> are injured</i>: soldiers
   * or not; <i>two soldiers died and two others were hurt</i> are four.
   */
  private static boolean isOfMixed(CountContext context) {
    CountPhrase count = context.count();
    if (!count.isOthers()) {
      return false;
    }
    boolean isFirst = context.beforeInSentence().isEmpty();
    return holdsOthers(count.words(), count.start())
        || isFirst
            && context.previous().filter(words -> holdsOthers(words, words.size())).isPresent();
  }

  private static boolean holdsOthers(SentenceWords words, int end) {
    return IntStream.range(0, end).anyMatch(i -> MIXED.has(words.lower(i)));
  }

  /**
   * <i>Soldiers raided a village. <b>Sixty</b> were killed</i>: nobody says that they were
   * soldiers.
   */
  private static boolean isOfAttacked(CountContext context) {
    CountPhrase count = context.count();
    boolean isFirst = context.beforeInSentence().isEmpty();
    if (!count.isElided() || !isFirst || context.sentence() == 0) {
      return false;
    }
    Clause before = context.article().clause(context.sentence() - 1);
    return IntStream.range(0, context.article().words(context.sentence() - 1).size())
        .filter(verb -> ACTS.has(before.base(verb)) && before.isVerb(verb))
        .filter(verb -> !before.isPassive(verb))
        .anyMatch(verb -> before.nounClass(before.subject(verb)).equals("force"));
  }

  /** True for a count that is settled neither by its form nor by the words around it. */
  public boolean isAsked(CountContext context) {
    return isDoubtful(context.count())
        && !Refusals.holds(context.count())
        && !company.isLacking(context)
        && !isOfOthers(context)
        && !company.isPlain(context);
  }

  /** The two answers as the model sees them: that it is a count, and that it is not. */
  public static List<int[]> candidates(Set<String> described) {
    Features features = new Features();
    described.forEach(features::add);
    int[] hashes = features.toArray();
    return List.of(Features.crossed(hashes, "yes"), Features.crossed(hashes, "no"));
  }

  /** True for what the model must decide, as the noun alone does not. */
  static boolean isDoubtful(CountPhrase count) {
    if (count.form() == CountPhrase.Form.SIZE || isPartOfCounted(count)) {
      return false;
    }
    if (count.form() == CountPhrase.Form.NATIONALS
        || count.single()
        || count.isElided()
        || AMBIGUOUS.has(count.nounWord())
        || count.holdsWord(CIVIL)) {
      return true;
    }
    return count.noun().filter(noun -> !noun.isMilitary()).isPresent();
  }

  /** <i><b>Thirty</b> of nearly 250 soldiers</i>: soldiers are counted here too. */
  private static boolean isPartOfCounted(CountPhrase count) {
    SentenceWords words = count.words();
    return count.isElided()
        && words.lower(count.end()).equals("of")
        && IntStream.range(count.end() + 1, count.end() + 7)
            .takeWhile(i -> !PEOPLE.has(words.lower(i)))
            .mapToObj(i -> NounTable.all().of(words.lower(i)))
            .anyMatch(noun -> noun.filter(each -> each.isMilitary() && each.plural()).isPresent());
  }
}
