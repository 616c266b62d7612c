package org.ingest.troops.status;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ingest.entity.TroopStatus;
import org.ingest.lexicon.NumberWords;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Who does harm is not said to suffer it, however near the word stands; what could be or is to be
 * is not there yet.
 */
final class StatusVetoes {
  /** What is done to soldiers by others. */
  static final Set<TroopStatus> HARM =
      EnumSet.of(
          TroopStatus.KILLED, TroopStatus.WOUNDED, TroopStatus.CASUALTIES, TroopStatus.CAPTURED);

  /** Texts whose counted people do harm: their status is none of {@link #HARM}. */
  static final List<String> HITS =
      List.of(
          "A reporter was captured by at least a dozen militants in Idlib.",
          "The mayor was shot at his door by four militants early on Saturday.",
          "Some 300 insurgents attacked the village at dawn.",
          "The town fell to 800 fighters within a day.",
          "A drone had spotted the three lost soldiers.",
          "The Kenyan contingent of 900 suffered 12 dead.",
          "The brigade of 2,000 had 300 killed and 900 wounded.",
          "Of the 300 soldiers at the base, 54 were killed.",
          "Out of a force of 6,000, 54 soldiers were killed.",
          "The army did not say how many of the 300 soldiers had been killed.",
          "Two soldiers said that five comrades were killed.",
          "Seven British soldiers will stand trial for murdering a civilian.",
          "A battalion of 800 lost about 40 soldiers in the battle.");

  /** Texts whose counted people suffer harm. */
  static final List<String> MISSES =
      List.of(
          "Twelve soldiers were killed by militants near the dam.",
          "Militants captured 12 soldiers near the dam.",
          "The 300 soldiers lost in the battle were buried on Monday.",
          "All of the 40 soldiers were killed.",
          "Seven soldiers were killed, and a driver will stand trial.",
          "Twelve soldiers were surrounded and killed near the dam.");

  /** Texts whose counted people are still to come: their status is not deployed. */
  static final List<String> AHEAD_HITS =
      List.of(
          "A proposed multinational force for Gaza could total about 20,000 troops, with"
              + " Indonesia estimating it could contribute up to 8,000, a spokesman said.",
          "Norway would send 300 soldiers to the border, the minister said.",
          "The brigade may be joined by 800 Danish soldiers.",
          "Parliament on Friday approves sending 3,000 troops to Iraq.");

  /** Texts whose counted people are there, though something else is still to come. */
  static final List<String> AHEAD_MISSES =
      List.of(
          "Norway has sent 300 soldiers, who will guard the border.",
          "Norway kept sending 300 soldiers to the border.",
          "The 300 soldiers that Norway has deployed there would be cold.");

  private static final Set<TroopStatus> THERE = EnumSet.of(TroopStatus.DEPLOYED);
  private static final Set<TroopStatus> NONE = EnumSet.noneOf(TroopStatus.class);
  private static final WordList MODALS = WordList.of("modals");
  private static final WordList AHEAD = WordList.of("ahead");

  private static final int FORCE_BEFORE = 4;
  private static final int PART_REACH = 8;
  private static final int ANSWER_REACH = 5;
  private static final WordList OPENS_WHOLE = WordList.of("opens a whole");
  private static final WordList HAD_LOST = WordList.of("had lost");
  private static final WordList ASKS = WordList.of("asks for a part");
  private static final WordList SPEECH = WordList.of("one speaks");
  private static final WordList ANSWERS = WordList.of("answers for");
  private static final WordList LOSING = WordList.of("losing");
  private static final WordList LOSSES = WordList.of("opens a loss");

  private StatusVetoes() {}

  /** The statuses that a count's clause rules out. */
  static Set<TroopStatus> of(CountContext context) {
    if (isAgent(context)) {
      return HARM;
    }
    return isAhead(context) ? THERE : NONE;
  }

  /** <i><b>could total</b> 20,000 troops</i>, <i><b>approves sending</b> 3,000</i>. */
  private static boolean isAhead(CountContext context) {
    CountPhrase count = context.count();
    Clause clause = context.clause();
    int auxiliaryBefore = count.start() - 2;
    // the parser may take the verb for a noun; "in May and 600 in June" has no modal
    if (MODALS.has(count.words().lower(auxiliaryBefore))
        && !count.words().isCapitalised(auxiliaryBefore)) {
      return true;
    }
    if (AHEAD.has(count.words().lower(auxiliaryBefore))
        && count.words().lower(auxiliaryBefore + 1).endsWith("ing")) {
      return true;
    }
    int verb = clause.role(clause.headOf(count.start(), count.end())).predicate();
    return clause.isVerb(verb)
        && verb <= count.start()
        && Stream.of(clause.mood(verb).split(" ")).anyMatch(MODALS::has);
  }

  /** <i>the three <b>lost soldiers</b></i> may live. */
  private static boolean isAstray(CountPhrase count) {
    for (int i = count.amount().end(); i < count.end(); i++) {
      if (count.words().lower(i).equals("lost")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the counted do harm in their clause, and nothing in the count says more. */
  private static boolean isAgent(CountContext context) {
    CountPhrase count = context.count();
    Clause clause = context.clause();
    Role role = clause.role(clause.headOf(count.start(), count.end()));
    int verb = role.predicate();
    boolean isHarm = clause.isVerb(verb) && clause.kind(verb).startsWith("harm");
    boolean fallenTo = role.name().equals("obl:to") && clause.lemma(verb).equals("fall");
    return isHarm && isDoer(clause, role, verb)
        || fallenTo
        || isAstray(count)
        || isWhole(context)
        || isWholeOfPart(count)
        || isAsked(count)
        || speaks(count)
        || answersForHarm(count, clause);
  }

  /** <i><b>Of the 300 soldiers</b> at the base, 54 were killed</i>: not all 300. */
  private static boolean isWholeOfPart(CountPhrase count) {
    SentenceWords words = count.words();
    int first = 0;
    while (first < count.start() && OPENS_WHOLE.has(words.lower(first))) {
      first++;
    }
    boolean opens = first > 0 && words.lower(0).equals("of") || words.lower(1).equals("of");
    if (!opens || count.start() - first > FORCE_BEFORE) {
      return false;
    }
    for (int i = count.end(); i < count.end() + PART_REACH; i++) {
      if (words.lower(i).equals(",")) {
        int part = words.lower(i + 1).equals("only") ? i + 2 : i + 1;
        return NumberWords.mayBegin(words.lower(part));
      }
    }
    return false;
  }

  /** <i>The army did not say <b>how many of the</b> 300 soldiers had been killed</i>. */
  private static boolean isAsked(CountPhrase count) {
    SentenceWords words = count.words();
    int the = count.start() - 1;
    boolean of = words.lower(the).equals("the") || words.lower(the).equals("its");
    return of && words.lower(the - 1).equals("of") && ASKS.has(words.lower(the - 2));
  }

  /** <i><b>Two soldiers said</b> that five comrades were killed</i>. */
  private static boolean speaks(CountPhrase count) {
    return SPEECH.has(count.words().lower(count.end()));
  }

  /** <i>Seven British soldiers will <b>stand trial</b> for murdering a civilian</i>. */
  private static boolean answersForHarm(CountPhrase count, Clause clause) {
    for (int i = count.end(); i < count.end() + ANSWER_REACH; i++) {
      if (ANSWERS.has(clause.base(i))) {
        return true;
      }
      if (count.words().lower(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /**
   * <i>The Kenyan contingent of 900 <b>suffered 12</b> dead</i>: the 900 are those who lost them.
   */
  private static boolean isWhole(CountContext context) {
    CountPhrase count = context.count();
    int verb = count.end();
    String lost = count.words().lower(verb + 1);
    boolean isNumber = NumberWords.of(lost).isPresent();
    boolean has = context.clause().base(verb).equals("have");
    return LOSING.has(context.clause().base(verb)) && (LOSSES.has(lost) || isNumber)
        || has && isNumber && HAD_LOST.has(count.words().lower(verb + 2));
  }

  private static boolean isDoer(Clause clause, Role role, int verb) {
    if (clause.isPassive(verb)) {
      return role.name().endsWith(":by") || role.name().equals("obl:agent");
    }
    // "10 militants killed in raid" has no object: they are the ones who were killed
    return role.name().equals("nsubj") && clause.object(verb) >= 0;
  }
}
