package org.ingest.troops;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.noun.CountPhrase;

/**
 * Tells whether the text says that what is told of a count is not so: that it did not happen, or
 * that somebody denies it.
 */
final class DenialRules {
  private static final int MOST_STEPS = 5;

  /** What a word does to what is said under it. */
  private enum Sense {
    /** <i>denied that 12 soldiers had died</i>, at any distance above. */
    DENIES,
    /** <i>refused to send 12 soldiers</i>, right above only. */
    REFUSES,
    /** <i>reports that 12 soldiers died are false</i>. */
    FALSE,
    /** <i>it is not true that 12 soldiers died</i>, where it is negated. */
    TRUE,
    /** <i>not only</i>: negates nothing. */
    ONLY
  }

  private static final Map<String, Sense> SENSES =
      ResourceTable.rows(DenialRules.class, "denial-words.tsv")
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(1), row -> Sense.valueOf(row.get(0).toUpperCase(Locale.ROOT))));

  /**
   * A way to deny.
   *
   * @param name what {@code --explain} calls it
   * @param hits texts in which the count is denied
   * @param misses texts in which it is not
   */
  record Rule(
      String name, List<String> hits, List<String> misses, Function<CountContext, Boolean> holds) {}

  /** The ways, in the order in which they are tried. */
  static final List<Rule> ALL =
      List.of(
          new Rule(
              "none of them",
              List.of(
                  "None of the 40 soldiers was killed.", "Not one of the 40 soldiers was hurt."),
              List.of("All of the 40 soldiers were killed."),
              context -> context.count().amount().denied()),
          new Rule(
              "negated verb",
              List.of(
                  "The rebels did not capture 30 soldiers, the army said.",
                  "Denmark will not send 200 soldiers to the island."),
              List.of(
                  "The army did not say how 30 soldiers were captured.",
                  "The blast not only killed 30 soldiers."),
              DenialRules::isNegated),
          new Rule(
              "denied claim",
              List.of(
                  "The ministry denied that 12 soldiers had been killed.",
                  "Eritrea rejected a claim that it had lost 700 soldiers."),
              List.of(
                  "Twelve soldiers were killed, the ministry said; it denied that civilians were hurt."),
              DenialRules::isUnderDenial),
          new Rule(
              "called false",
              List.of(
                  "Reports that 40 soldiers were killed were false, the ministry said.",
                  "It is not true that 90 marines deserted, the navy said.",
                  "The ministry called it untrue that 300 Serbian soldiers had crossed the line."),
              List.of("It is true that 90 marines deserted, the navy said."),
              DenialRules::isCalledFalse));

  private DenialRules() {}

  /** The rule by which a count is denied; null where it is not. */
  static Rule of(CountContext context) {
    for (Rule rule : ALL) {
      if (rule.holds().apply(context)) {
        return rule;
      }
    }
    return null;
  }

  private static int predicate(CountContext context) {
    CountPhrase count = context.count();
    Clause clause = context.clause();
    return clause.role(clause.headOf(count.start(), count.end())).predicate();
  }

  private static boolean isNegated(CountContext context) {
    Clause clause = context.clause();
    int predicate = predicate(context);
    return clause.isVerb(predicate)
        && clause.isNegated(predicate)
        && !isOnly(clause, predicate)
        && SENSES.get(clause.base(predicate)) != Sense.DENIES;
  }

  private static boolean isOnly(Clause clause, int verb) {
    for (int child : clause.children(verb)) {
      if (SENSES.get(clause.lower(child)) == Sense.ONLY) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnderDenial(CountContext context) {
    Clause clause = context.clause();
    int at = predicate(context);
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      Sense sense = SENSES.get(clause.base(at));
      boolean refuses = sense == Sense.REFUSES && step <= 1;
      if ((sense == Sense.DENIES || refuses) && !clause.isNegated(at)) {
        return true;
      }
      if (!isContent(clause.relation(at))) {
        return false;
      }
      at = clause.head(at);
    }
    return false;
  }

  /** What a word is about, not what it is told beside. */
  private static boolean isContent(String relation) {
    return switch (relation.replaceFirst(":.*", "")) {
      case "ccomp", "xcomp", "acl", "obj", "nsubj", "nmod", "csubj", "obl" -> true;
      default -> false;
    };
  }

  private static boolean isCalledFalse(CountContext context) {
    Clause clause = context.clause();
    int at = predicate(context);
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      if (isFalse(clause, at)) {
        return true;
      }
      if (step > 0) {
        for (int child : clause.children(at)) {
          if (SENSES.get(clause.base(child)) == Sense.FALSE && isContent(clause.relation(child))) {
            return true;
          }
        }
      }
      if (!isContent(clause.relation(at))) {
        return false;
      }
      at = clause.head(at);
    }
    return false;
  }

  private static boolean isFalse(Clause clause, int word) {
    Sense sense = SENSES.get(clause.base(word));
    return sense == Sense.FALSE && !clause.isNegated(word)
        || sense == Sense.TRUE && clause.isNegated(word);
  }
}
