package org.ingest.troops.judge;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
    if (company.isLacking(context) || isNationalsAlone(context)) {
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

  /** True for a count that is settled neither by its form nor by the words around it. */
  public boolean isAsked(CountContext context) {
    return isDoubtful(context.count())
        && !Refusals.holds(context.count())
        && !company.isLacking(context)
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
