package org.ingest.troops.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ingest.troops.claim.DenialWords.Sense;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.noun.CountPhrase;

/**
 * Tells whether the text says that what is told of a count is not so: that it did not happen, or
 * that somebody denies it.
 */
public final class DenialRules {
  /**
   * A way to deny.
   *
   * @param name what {@code --explain} calls it
   * @param hits texts in which the count is denied
   * @param misses texts in which it is not
   */
  public record Rule(
      String name, List<String> hits, List<String> misses, Predicate<CountContext> holds) {}

  /** The ways, in the order in which they are tried. */
  static final List<Rule> ALL =
      List.of(
          new Rule(
              "none of them",
              List.of(
                  "None of the 40 soldiers was killed.",
                  "Not one of the 40 soldiers was hurt.",
                  "Not one Ugandan soldier was killed in the attack."),
              List.of(
                  "All of the 40 soldiers were killed.", "No fewer than 30 soldiers were killed."),
              context -> context.count().amount().denied() || isNotOne(context)),
          new Rule(
              "negated verb",
              List.of(
                  "The rebels did not capture 30 soldiers, the army said.",
                  "Denmark will not send 200 soldiers to the island.",
                  "France hasn't deployed 300 soldiers to Chad.",
                  "The brigade never lost 30 soldiers, its commander said.",
                  "At no time did Nigeria lose 40 soldiers."),
              List.of(
                  "The army did not say how 30 soldiers were captured.",
                  "The blast not only killed 30 soldiers.",
                  "Rebels did not stop until 40 soldiers were dead.",
                  "If France does not send 300 soldiers, the town will fall.",
                  "The army did not identify the 12 soldiers who died."),
              DenialRules::isNegated),
          new Rule(
              "refused deed",
              List.of(
                  "Syria refused to withdraw its 14,000 troops.",
                  "The United States ruled out sending 500 troops to Haiti.",
                  "The rebels declined to release 12 soldiers."),
              List.of(
                  "Police refused to comment on the capture of 12 soldiers.",
                  "The army refused to return the bodies of 12 soldiers.",
                  "The garrison did not refuse to send 40 soldiers."),
              context -> new DenialFrames(context).isRefused()),
          new Rule(
              "denied claim",
              List.of(
                  "The ministry denied that 12 soldiers had been killed.",
                  "Eritrea rejected a claim that it had lost 700 soldiers.",
                  "The army dismissed as fabricated reports that 30 soldiers had been captured.",
                  "The army denied reports of 300 soldiers killed.",
                  "The general denied losing 300 men.",
                  "The general denied the loss of 300 soldiers."),
              List.of(
                  "Twelve soldiers were killed, the ministry said; it denied that civilians were hurt.",
                  "The ministry did not deny that 12 soldiers had been killed.",
                  "The army no longer denies that 40 soldiers were killed.",
                  "The ministry rejected criticism after 12 soldiers were killed.",
                  "The army denied involvement in the coup in which 12 soldiers were killed.",
                  "The court dismissed four soldiers from the army."),
              context -> new DenialFrames(context).isUnderDenial()),
          new Rule(
              "claim denied behind",
              List.of(
                  "Rebels said they had killed 60 soldiers, a claim that the army denied.",
                  "Rebels claimed to have captured 70 soldiers, which the ministry denied.",
                  "Rebels claimed that 70 soldiers were captured, but the army denied it.",
                  "Raiders killed 12 soldiers, but the army denied it on Monday.",
                  "Reports that 60 soldiers had died were denied by the army."),
              List.of(
                  "Four soldiers were killed, but the army denied that it had been an ambush.",
                  "Four soldiers were killed, but the army denied it had been an ambush.",
                  "Rebels claimed that 70 soldiers were captured, and the army did not deny it."),
              context -> new DenialFrames(context).isDeniedBehind()),
          new Rule(
              "called false",
              List.of(
                  "Reports that 40 soldiers were killed were false, the ministry said.",
                  "It is not true that 90 marines deserted, the navy said.",
                  "The ministry called it untrue that 300 Serbian soldiers had crossed the line.",
                  "The claim that 30 soldiers were captured is a lie.",
                  "The army called the report that 30 soldiers were captured a lie.",
                  "The minister said it was false that 30 soldiers had been captured."),
              List.of(
                  "It is true that 90 marines deserted, the navy said.",
                  "The claim that 30 soldiers were captured is not false.",
                  "The claim that 30 soldiers were captured is true."),
              context -> isCalledFalse(new DenialFrames(context))),
          // once in 47,000 texts: told as a loss, such a count would say what the text doubts
          new Rule(
              "no basis",
              List.of(
                  "There was no truth to claims that 40 soldiers had deserted.",
                  "There is no evidence that 12 soldiers were killed.",
                  "The United States has no plans to send 500 troops to Haiti."),
              List.of(
                  "There is no doubt that 40 soldiers were captured.",
                  "It is no secret that 200 soldiers deserted.",
                  "There is evidence that 12 soldiers were killed."),
              context -> new DenialFrames(context).hasNoBasis()),
          new Rule(
              "denied in the next sentence",
              List.of(
                  "The rebels said they captured 20 soldiers. The army denied the claim.",
                  "The rebels said they captured 20 soldiers. The army denied it.",
                  "Rebels claimed to have killed 20 soldiers. That was false, the army said.",
                  "Rebels claimed to have killed 20 soldiers. It is entirely false, it said.",
                  "Rebels claimed to have killed 20 soldiers. This is not true, the army said."),
              List.of(
                  "Rebels claimed to have killed 20 soldiers. That was not false, the army said.",
                  "Rebels claimed to have killed 20 soldiers. That is true, the army said.",
                  "Twenty soldiers were killed in Gao. The army denied it.",
                  "The rebels said they captured 20 soldiers. The army denied that it had fled.",
                  "The rebels said they captured 20 soldiers. The army did not deny the claim."),
              NextSentenceDenial::holds));

  private DenialRules() {}

  /** The rule by which a count is denied; empty where it is not. */
  public static Optional<Rule> of(CountContext context) {
    for (Rule rule : ALL) {
      if (rule.holds().test(context)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private static boolean isCalledFalse(DenialFrames frames) {
    return frames.isClaimCalledFalse() || frames.isFalseBefore();
  }

  /** <i>not a single soldier</i>, rare but plain, and <i>not one Kenyan soldier</i>. */
  private static boolean isNotOne(CountContext context) {
    DenialWords words = new DenialWords(context.clause());
    CountPhrase count = context.count();
    boolean single = words.lower(count.start()).equals("one") || hasWord(words, count, "single");
    return single
        && (words.lower(count.start() - 1).equals("not") || words.isNegated(count.start() - 1));
  }

  private static boolean hasWord(DenialWords words, CountPhrase count, String word) {
    for (int i = count.start(); i < count.end(); i++) {
      if (words.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(CountContext context) {
    CountPhrase count = context.count();
    Clause clause = context.clause();
    DenialWords words = new DenialWords(clause);
    return isNegatedBefore(words, clause, count)
        || isNegated(
            words,
            clause,
            count,
            clause.role(clause.headOf(count.start(), count.end())).predicate());
  }

  private static boolean isNegated(
      DenialWords words, Clause clause, CountPhrase count, int predicate) {
    boolean verb = clause.isVerb(predicate) && !words.is(predicate, Sense.DENIES);
    boolean negated = clause.isNegated(predicate) || words.isNegated(predicate);
    return verb
        && negated
        && !words.isOnly(predicate)
        && isToldOf(words, predicate, count, predicate);
  }

  /** <i>never lost 30 soldiers</i>, <i>not sending its 30 soldiers</i>, right before the count. */
  private static boolean isNegatedBefore(DenialWords words, Clause clause, CountPhrase count) {
    int verb = count.start() - (clause.isVerb(count.start() - 1) ? 1 : 2);
    return clause.isVerb(verb)
        && words.isNegated(verb)
        && !words.isOnly(verb)
        && !words.is(verb, Sense.DENIES)
        && isToldOf(words, verb, count, verb);
  }

  /** Whether a verb's negation reaches the count, and the sentence does not only suppose it. */
  private static boolean isToldOf(DenialWords words, int verb, CountPhrase count, int predicate) {
    int from = Math.min(predicate, count.end());
    int to = Math.max(predicate, count.start());
    return !words.is(verb, Sense.SPEECH)
        && !words.holds(from, to, Sense.TURNS)
        && !words.holds(Math.max(0, verb - 7), verb, Sense.DOUBTS)
        && !words.is(count.words().size() - 1, Sense.DOUBTS);
  }
}
