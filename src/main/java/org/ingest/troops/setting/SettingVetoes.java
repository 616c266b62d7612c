package org.ingest.troops.setting;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.SettingCandidate;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * What a count's own sentence names as the place or date of something else: of another noun, of the
 * words that report it, of where the counted come from.
 */
final class SettingVetoes {
  /** What a rule asks: the words of a place or date, and the count that it may belong to. */
  private interface Test {
    boolean holds(CountContext context, TroopStatus status, int word);
  }

  /**
   * A veto.
   *
   * @param attribute what it is asked of: place or date
   * @param hits texts whose first count has no such attribute
   * @param misses its value, a bar, and a text whose first count has it
   */
  record Rule(String name, String attribute, List<String> hits, List<String> misses, Test holds) {}

  private static final int MOST_STEPS = 12;
  private static final int LONGEST_DATE = 4;
  private static final int REPORT_REACH = 6;
  private static final WordList DATING = WordList.of("right before a date");
  private static final WordList PRONOUNS = WordList.of("relative pronouns");
  private static final WordList FOUNDED = WordList.of("founded or published");

  /** Nouns of these classes tell of what happens to the counted: theirs is its time and place. */
  private static final Set<String> EVENTS =
      Set.of("attack", "loss", "deployment", "withdrawal", "capture", "release", "training");

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "in a relative clause of another noun",
              "date",
              List.of(
                  "Nepal, which sent its first troops in 1978, gives more than 500 soldiers.",
                  "The brigade, which was raised in 1995, lost 12 soldiers.",
                  "Ghana, whose troops left in 2014, now sends 90 soldiers."),
              List.of(
                  "2025-04-03|Two soldiers who had stood at the ford were killed on April 3.",
                  "2025-04-03|An attack launched on April 3 killed 12 soldiers.",
                  "2025-04-03|The 12 soldiers killed on April 3 were buried there."),
              (context, status, word) -> isInRelativeClause(context, word)),
          new Rule(
              "when something was founded or published",
              "date",
              List.of(
                  "The army, founded in 1947, lost 12 soldiers at the ford.",
                  "The general, who retired in March, commanded 4,000 soldiers.",
                  "A report published on April 3 puts the corps at 9,000 soldiers."),
              List.of(
                  "2025-04-03|The rebels formed a line, and on April 3 they killed two soldiers."),
              (context, status, word) -> isFounding(context, word)),
          new Rule(
              "where the counted come from",
              "place",
              List.of(
                  "Nine soldiers from Graz died at the ford.",
                  "Six sailors from Bergen drowned in the fjord."),
              List.of("Mali|Denmark will withdraw 90 soldiers from Mali."),
              SettingVetoes::isOrigin),
          new Rule(
              "of the words that report it",
              "place",
              List.of(
                  "The garrison has 20,000 troops, the governor said in Atlanta.",
                  "The garrison has 900 soldiers, a spokesman said in Lima.",
                  "The garrison has 900 soldiers, the mayor told reporters in Gao.",
                  "The minister announced in Oslo that 90 soldiers had left."),
              List.of(
                  "Gao|Nine soldiers were killed in Gao, the governor said.",
                  "Borno State|In Borno State, rebels are said to have killed five soldiers."),
              (context, status, word) -> isOfReport(context, word)));

  private SettingVetoes() {}

  /** Whether one of the rules speaks against a candidate of the count's own sentence. */
  static boolean isVetoed(
      String attribute, CountContext context, TroopStatus status, SettingCandidate candidate) {
    int start = context.words().firstFrom(candidate.span().start());
    int end = Math.max(start + 1, context.words().firstFrom(candidate.span().end()));
    int word = context.clause().headOf(start, end);
    return ALL.stream()
        .filter(rule -> rule.attribute().equals(attribute))
        .anyMatch(rule -> rule.holds().holds(context, status, word));
  }

  private static int head(CountContext context) {
    return context.clause().headOf(context.count().start(), context.count().end());
  }

  private static boolean isInRelativeClause(CountContext context, int word) {
    if (isInAside(context, word)) {
      return true;
    }
    Clause clause = context.clause();
    int counted = head(context);
    int at = word;
    for (int step = 0; step < MOST_STEPS && clause.head(at) >= 0; step++) {
      int noun = clause.head(at);
      if (isRelative(clause, noun, at) && !isAbove(clause, at, counted)) {
        return noun != counted && !EVENTS.contains(clause.nounClass(noun));
      }
      at = noun;
    }
    return false;
  }

  /**
   * <i>Ghana<b>, whose troops left in 2014,</b> now sends 90</i>, wherever the parser hangs it:
   * from a pronoun behind a comma to the next comma, ahead of the count.
   */
  private static boolean isInAside(CountContext context, int word) {
    SentenceWords words = context.words();
    int from = word;
    while (from > 0 && !words.lower(from).equals(",")) {
      from--;
    }
    int to = word;
    while (to < context.count().start() && !words.lower(to).equals(",")) {
      to++;
    }
    return from > 0 && to < context.count().start() && PRONOUNS.has(words.lower(from + 1));
  }

  /** Whether a verb's clause describes a noun, and says so by a pronoun between them. */
  private static boolean isRelative(Clause clause, int noun, int verb) {
    return clause.relation(verb).startsWith("acl:relcl")
        && IntStream.range(noun + 1, verb).anyMatch(i -> PRONOUNS.has(clause.lower(i)));
  }

  /** Whether a word is another or depends on it. */
  private static boolean isAbove(Clause clause, int above, int word) {
    int at = word;
    for (int step = 0; step < 2 * MOST_STEPS && at >= 0; step++) {
      if (at == above) {
        return true;
      }
      at = clause.head(at);
    }
    return false;
  }

  private static boolean isFounding(CountContext context, int word) {
    SentenceWords words = context.words();
    int at = word;
    while (at > 0 && word - at < LONGEST_DATE && !DATING.has(words.lower(at))) {
      at--;
    }
    return DATING.has(words.lower(at)) && FOUNDED.has(words.lower(at - 1));
  }

  private static boolean isOrigin(CountContext context, TroopStatus status, int word) {
    return status.isFate()
        && context.clause().relation(word).equals("nmod:from")
        && context.clause().head(word) == head(context);
  }

  /** The Atlanta of <i>the governor told reporters in Atlanta</i>. */
  private static boolean isOfReport(CountContext context, int word) {
    Clause clause = context.clause();
    int verb = word - 1;
    while (verb > word - REPORT_REACH && !clause.isVerb(verb) && !clause.lower(verb).equals(",")) {
      verb--;
    }
    boolean isReport =
        clause.isVerb(verb) && clause.kind(verb).equals("say") && !clause.isPassive(verb);
    return isReport && (context.count().end() <= verb || clause.lower(word + 1).equals("that"));
  }
}
