package org.ingest.troops.force;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.ingest.lexicon.Countries;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.context.ForceMention.Kind;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * What never says whose people are counted, by the contract: who killed or captured them, who
 * merely reports, where they are or come from. A force that does them harm is none of theirs; of
 * the others only the words that tell nothing are passed over.
 */
final class ForceVetoes {
  /** What follows for a force that is named so. */
  enum Effect {
    /** The force is out of the question. */
    FORCE,
    /** The mention tells nothing; others may. */
    MENTION
  }

  /**
   * A veto.
   *
   * @param hits texts whose count has no force
   * @param misses texts whose count has the force that they name first
   */
  record Rule(
      String name,
      Effect effect,
      List<String> hits,
      List<String> misses,
      BiPredicate<CountContext, ForceMention> holds) {}

  private static final WordList INSURGENTS = WordList.of("insurgents");
  private static final WordList GROUND = WordList.of("ground of a country");
  private static final WordList KILLING = WordList.of("nobody does to one's own");
  private static final WordList FIGHTING = WordList.of("fights");
  private static final WordList ITS = WordList.of("its");
  private static final WordList PLACING = WordList.of("placing");
  private static final WordList LEAVING = WordList.of("leaving a place");
  private static final WordList OWNERS = WordList.of("owners");
  private static final String ACCUSE = "accuse";
  private static final int MOST_STEPS = 5;
  private static final int CITED = 10;

  static final List<Rule> ALL =
      List.of(
          new Rule(
              "who does them harm",
              Effect.FORCE,
              List.of(
                  "A Russian missile killed 20 soldiers.",
                  "The Ukrainian army said it had killed 300 soldiers on the front.",
                  "Twelve soldiers were captured by Turkish commandos.",
                  "Israeli troops raided Jenin, killing 13 soldiers.",
                  "Ukraine's General Staff said that its forces had killed 300 soldiers.",
                  "A man dressed as an Indian army soldier shot four soldiers.",
                  "A missile fired by the Iranian navy hit a base and killed three soldiers.",
                  "A gunman wearing an Afghan army uniform shot two soldiers.",
                  "A drone of the Russian army killed nine soldiers.",
                  "The president said that Rwanda had killed six of its soldiers.",
                  "A shell from a Syrian army tank killed two soldiers.",
                  "A suicide bomber in a uniform of the Iraqi army killed ten soldiers.",
                  "The camp was raided by Israeli troops, killing 13 soldiers.",
                  "The camp was raided by Chadian troops, killing 13 rebels and wounding two soldiers.",
                  "The villagers said that one of their soldiers was killed by Syrian troops."),
              List.of(
                  "Ukraine lost 300 soldiers.",
                  "Uganda arrested 20 of its soldiers.",
                  "A blast at a Kenyan army base killed two soldiers.",
                  "Kenya left the town, losing 300 soldiers."),
              ForceVetoes::isAgent),
          new Rule(
              "whose attack it was",
              Effect.FORCE,
              List.of(
                  "Twenty soldiers were killed in a Turkish air strike.",
                  "In the raid by Israeli commandos, 13 soldiers were killed.",
                  "A raid by Israeli troops left 13 soldiers dead.",
                  "The Russian attack on the base left 20 soldiers dead."),
              List.of("Nigerian soldiers repelled an attack; two soldiers died."),
              ForceVetoes::isOwnerOfAttack),
          new Rule(
              "who merely reports",
              Effect.MENTION,
              List.of(
                  "Warsaw says that some 1,200 soldiers stand on the other bank.",
                  "According to a Polish think tank, 70,000 soldiers stand on the bank.",
                  "According to a study by a Norwegian institute, 900 soldiers stand there."),
              List.of(
                  "Kyiv said it had lost 500 soldiers.",
                  "According to the Kenyan army, it lost 500 soldiers."),
              ForceVetoes::isReporter),
          new Rule(
              "whom they fought",
              Effect.FORCE,
              List.of("The group said that five of its members died fighting Tunisian troops."),
              List.of("Five soldiers died fighting rebels in the Sahel, the Tunisian army said."),
              ForceVetoes::isFought),
          new Rule(
              "whose its it is",
              Effect.FORCE,
              List.of("South Korea says that the North has lost 3,000 of its soldiers."),
              List.of(
                  "Kenya withdrew its 200 soldiers from Chad.",
                  "Ukraine said that it had lost 300 of its soldiers.",
                  "Chad promised to withdraw its 200 soldiers."),
              OwnerOfCounted::isAnother),
          new Rule(
              "where they are",
              Effect.MENTION,
              List.of(
                  "Two soldiers were killed in Mali.",
                  "Some 300 soldiers crossed into Chad.",
                  "They raised the forces they have across Chad's borders from 500 soldiers to 900.",
                  "Some 4,000 troops are on Iraq's territory."),
              List.of(
                  "Norway sent 300 soldiers to Latvia.",
                  "Chad's northern garrison lost 12 soldiers.",
                  "Ghana's army lost 12 soldiers on the border."),
              ForceVetoes::isPlace),
          new Rule(
              "where they come from",
              Effect.MENTION,
              List.of(
                  "The president is moving 800 soldiers from Germany to Romania.",
                  "The president told them that the state would remove 1,000 of its soldiers from Mali.",
                  "The 4,000 soldiers who left Lithuania in June are back."),
              List.of("Two soldiers from Jordan were hurt at the gate."),
              ForceVetoes::isOrigin),
          new Rule(
              "entry of a list below another force",
              Effect.FORCE,
              List.of("The missions of Italy\nChad: 1,000 soldiers\nGabon: 350 soldiers"),
              List.of("Losses\nChad: 1,000 soldiers\nGabon: 350 soldiers"),
              EntryForce::isBelowAnother));

  private ForceVetoes() {}

  /** The candidates that are left, each without the mentions that tell nothing. */
  static List<ForceCandidate> apply(CountContext context, List<ForceCandidate> candidates) {
    List<ForceCandidate> left = new ArrayList<>();
    for (ForceCandidate candidate : candidates) {
      List<ForceMention> telling = new ArrayList<>();
      boolean isOut = false;
      for (ForceMention mention : candidate.here()) {
        Rule rule = of(context, mention);
        isOut |= rule != null && rule.effect() == Effect.FORCE;
        if (rule == null) {
          telling.add(mention);
        }
      }
      ForceCandidate told = candidate.with(telling, candidate.here().size() - telling.size());
      isOut |=
          isFoughtBy(context, candidate)
              || isOfPressAlone(context, candidate)
              || AttackerBefore.isIt(context, told);
      if (!isOut || !candidate.inside().isEmpty()) {
        left.add(told);
      }
    }
    return left;
  }

  /**
   * <i>A <b>Norwegian newspaper</b> wrote that 30 soldiers had left</i>: named for its press alone.
   */
  private static boolean isOfPressAlone(CountContext context, ForceCandidate candidate) {
    return !candidate.here().isEmpty()
        && candidate.before().isEmpty()
        && candidate.here().stream()
            .allMatch(each -> context.clause().nounClass(noun(context, each)).equals("press"));
  }

  /**
   * <i>30 rebels</i> are no country's, whichever the article is on, nor are those counted right
   * behind them without a noun: <i>12 gunmen are killed and <b>20</b> captured</i>.
   */
  private static boolean isFoughtBy(CountContext context, ForceCandidate candidate) {
    CountPhrase count = context.count();
    boolean isOfBefore = count.isElided() || count.isOthers();
    boolean isInsurgents =
        INSURGENTS.has(count.nounWord())
            || isOfBefore
                && context
                    .before()
                    .filter(each -> INSURGENTS.has(each.count().nounWord()))
                    .isPresent();
    return isInsurgents && Countries.all().named(candidate.force()).isPresent();
  }

  /** The first veto that holds for a mention outside the count's words; null where none does. */
  static Rule of(CountContext context, ForceMention mention) {
    for (Rule rule : ALL) {
      if (rule.holds().test(context, mention)) {
        return rule;
      }
    }
    return null;
  }

  static Role role(CountContext context) {
    CountPhrase count = context.count();
    Clause clause = context.clause();
    return clause.role(clause.headOf(count.start(), count.end()));
  }

  static int noun(CountContext context, ForceMention mention) {
    Clause clause = context.clause();
    return clause.nounAbove(clause.headOf(mention.start(), mention.end()));
  }

  static boolean isOwned(CountContext context) {
    return isOwned(context.count());
  }

  /** <i>withdrew <b>its</b> 200 soldiers</i>. */
  static boolean isOwned(CountPhrase count) {
    for (int i = count.start() - 1; i < count.end(); i++) {
      if (OWNERS.has(count.words().lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarm(Clause clause, int verb) {
    return clause.kind(verb).startsWith("harm");
  }

  private static boolean isAgent(CountContext context, ForceMention mention) {
    if (ArmyOfDoer.isMeans(context, mention)) {
      return true;
    }
    Clause clause = context.clause();
    Role role = role(context);
    int verb = role.predicate();
    if (!clause.isVerb(verb) || !isHarm(clause, verb)) {
      return false;
    }
    int noun = noun(context, mention);
    if (clause.isPassive(verb)) {
      boolean by = clause.head(noun) == verb && clause.caseOf(noun).equals("by");
      return by && !role.name().contains("by");
    }
    boolean isDoer =
        noun == logicalSubject(clause, verb)
            || isDoerBefore(context, verb, noun)
            || isOwnerOfDoer(context, noun, logicalSubject(clause, verb))
            || ArmyOfDoer.isIt(context, mention, verb);
    boolean isOwn = isOwned(context) && !KILLING.has(clause.base(verb));
    return role.name().equals("obj") && !isOwn && isDoer;
  }

  /** <i><b>Ukraine</b> said that its forces had killed 300 soldiers</i>. */
  private static boolean isOwnerOfDoer(CountContext context, int noun, int doer) {
    Clause clause = context.clause();
    int verb = clause.head(noun);
    return ITS.has(clause.lower(doer - 1))
        && verb >= 0
        && verb < doer
        && clause.subject(verb) == noun
        && clause.kind(verb).equals("say");
  }

  /** <i>Five of its members died <b>fighting Tunisian troops</b></i>. */
  private static boolean isFought(CountContext context, ForceMention mention) {
    Clause clause = context.clause();
    int noun = noun(context, mention);
    int verb = clause.head(noun);
    Role role = role(context);
    return mention.start() >= context.count().end()
        && verb >= 0
        && clause.relation(noun).equals("obj")
        && FIGHTING.has(clause.base(verb))
        && role.name().startsWith("nsubj")
        && (role.predicate() == verb || clause.head(verb) == role.predicate());
  }

  /**
   * <i><b>Israeli troops</b> raided Jenin, killing 13 soldiers</i>: who did what stands before a
   * comma goes on to kill, though the parser may hang the participle to a noun.
   */
  private static boolean isDoerBefore(CountContext context, int verb, int noun) {
    Clause clause = context.clause();
    int first = verb;
    while (clause.relation(first).equals("conj")
        && context.words().lower(clause.head(first)).endsWith("ing")) {
      first = clause.head(first);
    }
    boolean goesOn =
        context.words().lower(first).endsWith("ing")
            && context.words().lower(first - 1).equals(",");
    int before = goesOn ? clause.head(first) : -1;
    for (int step = 0; step < MOST_STEPS && before >= 0 && !clause.isVerb(before); step++) {
      before = clause.head(before);
    }
    if (before < 0) {
      return false;
    }
    return clause.isPassive(before)
        ? clause.head(noun) == before && clause.caseOf(noun).equals("by")
        : noun == logicalSubject(clause, before);
  }

  /**
   * The subject of a verb, or of the verb that it goes with; of a pronoun who speaks; of what one
   * is accused of, the accused.
   */
  static int logicalSubject(Clause clause, int verb) {
    int at = verb;
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      int subject = clause.subject(at);
      if (subject >= 0 && !clause.isPronoun(subject)) {
        return subject;
      }
      String relation = clause.relation(at);
      boolean goesWith =
          relation.startsWith("advcl")
              || relation.equals("xcomp")
              || relation.equals("conj")
              || relation.equals("ccomp") && subject >= 0
              || relation.startsWith("acl");
      if (!goesWith) {
        return -1;
      }
      at = clause.head(at);
      if (relation.startsWith("acl")) {
        return at;
      }
      if (clause.base(at).equals(ACCUSE) && clause.object(at) >= 0) {
        return clause.object(at);
      }
    }
    return -1;
  }

  private static boolean isOwnerOfAttack(CountContext context, ForceMention mention) {
    Clause clause = context.clause();
    int noun = noun(context, mention);
    boolean isAttack =
        clause.nounClass(noun).equals("attack") || clause.nounClass(noun).equals("weapon");
    boolean isBy =
        clause.caseOf(noun).equals("by") && clause.nounClass(clause.head(noun)).equals("attack");
    return (isAttack && noun >= mention.end() || isBy) && !isOwned(context);
  }

  private static boolean isReporter(CountContext context, ForceMention mention) {
    Clause clause = context.clause();
    int noun = noun(context, mention);
    if (clause.nounClass(noun).equals("force") || isOwned(context) || isTakenUp(context, mention)) {
      return false;
    }
    // headlines are no sentences to the parser: "Indonesia Says Force Could Total 20,000 Troops"
    if (clause.base(mention.end()).equals("say") && mention.end() < context.count().start()) {
      return true;
    }
    if (isCited(context, mention)) {
      return true;
    }
    int verb = clause.head(noun);
    boolean speaks = verb >= 0 && clause.subject(verb) == noun && clause.kind(verb).endsWith("say");
    if (!speaks) {
      return clause.nounClass(noun).equals("press");
    }
    int predicate = role(context).predicate();
    int subject = clause.subject(predicate);
    boolean ofPronoun = subject >= 0 && clause.isPronoun(subject);
    return predicate != verb && !ofPronoun;
  }

  /** <i>according to <b>a Polish think tank</b></i>. */
  private static boolean isCited(CountContext context, ForceMention mention) {
    int i = mention.start() - 1;
    while (i > mention.start() - CITED && !context.words().lower(i).equals(",")) {
      if (context.words().lower(i).equals("according")) {
        return context.words().lower(i + 1).equals("to");
      }
      i--;
    }
    return false;
  }

  /** <i>North Korea acknowledged that <b>it</b> has sent troops</i>. */
  private static boolean isTakenUp(CountContext context, ForceMention mention) {
    for (int i = mention.end(); i < context.count().start(); i++) {
      switch (context.words().lower(i)) {
        case "it", "they", "its", "their" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isPlace(CountContext context, ForceMention mention) {
    if (mention.kind() != Kind.COUNTRY && mention.kind() != Kind.CAPITAL) {
      return false;
    }
    Clause clause = context.clause();
    int head = clause.headOf(mention.start(), mention.end());
    int noun = noun(context, mention);
    boolean isSite = noun >= mention.end() && clause.nounClass(noun).equals("site");
    return isSite
        || isOwnerOfGround(context, mention)
        || PLACING.has(clause.caseOf(head)) && noun == head;
  }

  /** <i>The forces they have across <b>Chad's borders</b></i>, wherever the parser hangs it. */
  private static boolean isOwnerOfGround(CountContext context, ForceMention mention) {
    SentenceWords words = context.words();
    return (words.lower(mention.end()).equals("'s") || words.lower(mention.end()).equals("’s"))
        && IntStream.rangeClosed(mention.end() + 1, mention.end() + 2)
            .anyMatch(i -> GROUND.has(words.lower(i)));
  }

  /** <i>The 4,000 soldiers who <b>left Lithuania</b> are back</i>. */
  private static boolean isLeft(Clause clause, int place) {
    return clause.relation(place).equals("obj") && LEAVING.has(clause.lemma(clause.head(place)));
  }

  private static boolean isOrigin(CountContext context, ForceMention mention) {
    Clause clause = context.clause();
    int head = clause.headOf(mention.start(), mention.end());
    if (isLeft(clause, head) && mention.kind() != Kind.ADJECTIVE) {
      return true;
    }
    if (!clause.caseOf(head).equals("from") || mention.start() < context.count().end()) {
      return false;
    }
    int predicate = role(context).predicate();
    String kind = clause.kind(predicate);
    boolean moves = kind.equals("send") || kind.equals("withdraw") || kind.equals("train");
    return (moves || isOwned(context)) && role(context).name().equals("obj")
        || context.words().lower(mention.end()).equals("to");
  }
}
