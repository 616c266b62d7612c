package org.ingest.troops.force;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.GappedClause;
import org.ingest.troops.force.ForceRule.Use;

/** The ways to read whose people are counted off words, and what they say of a count. */
final class ForceRules {
  /** The ways, in the order in which they are asked. */
  static final List<ForceRule> ALL =
      List.of(
          new ForceRule(
              "no name of its own",
              Use.SETTLES,
              List.of("-|Two Bosnian Serb soldiers were arrested on Monday."),
              List.of("Serbia|Two Serbian soldiers were arrested on Monday."),
              (words, context) ->
                  words.isUnnamed(context.count()) ? Optional.of("") : Optional.empty()),
          new ForceRule(
              "lost by somebody else",
              Use.SETTLES,
              List.of(
                  "-|Ukraine's General Staff said that the enemy lost 1,200 troops.",
                  "-|Rebels, who lost 20 men, fled from the Kenyan soldiers."),
              List.of("Ukraine|Ukraine's General Staff said that the army lost 1,200 troops."),
              (words, context) -> ForceWords.ofSomebodyElse(context)),
          new ForceRule(
              "giver",
              Use.BOTH,
              List.of("Sweden|Sweden could contribute up to 800 troops, and Norway with 300."),
              List.of("-|The mission will go on with 300 soldiers."),
              (words, context) -> words.giver(context.count())),
          new ForceRule(
              "contingent",
              Use.BOTH,
              List.of("Canada|Three NATO soldiers from Canada were killed on Monday."),
              List.of("NATO|Three NATO soldiers were killed on Monday."),
              (words, context) -> words.contingent(context.count())),
          new ForceRule(
              "detachment",
              Use.BOTH,
              List.of(
                  "Kenya|South Africa led the force. It had a Kenyan contingent of 900.",
                  "Chad|A Chadian battalion of 850 soldiers took the town.",
                  "Burundi|Next to the Kenyans it had a Burundian of 1,000 soldiers."),
              List.of(
                  "-|The contingent of 900 soldiers came, and Burundi watched.",
                  "-|A Kenyan and Chadian battalion of 850 soldiers took the town."),
              (words, context) -> words.detachment(context.count())),
          new ForceRule(
              "in phrase",
              Use.BOTH,
              List.of(
                  "North Korea|Some 11,000 North Korean troops stand at the border.",
                  "multinational|Some 300 Kenyan and Ugandan soldiers landed on Monday."),
              List.of("-|Some 300 well-fed soldiers landed on Monday."),
              (words, context) -> words.inPhrase(context.count())),
          new ForceRule(
              "who lost them",
              Use.SETTLES,
              List.of(
                  "Nigeria, ISWAP|Three Nigerian soldiers were killed by ISWAP, which lost 20.",
                  "Russia, Ukraine|The Ukrainian army killed 40 Russian soldiers and lost nine."),
              List.of(
                  "Nigeria, Nigeria|Three Nigerian soldiers were killed and the army lost 20.",
                  "Kenya, Kenya|Kenya sent 300 Kenyan soldiers and lost nine."),
              (words, context) -> WhoLostThem.of(context)),
          new ForceRule(
              "gapped clause",
              Use.SETTLES,
              List.of(
                  "Ukraine, Russia|Ukraine lost 120 soldiers and the Russians 300.",
                  "-|The army killed 40 rebels and the Nigerian navy 12."),
              List.of("Ukraine|Ukraine lost 120 soldiers and in Bakhmut 300."),
              (words, context) ->
                  GappedClause.of(context).map(gapped -> ForceWords.ofGapped(context, gapped))),
          new ForceRule(
              "exchanged",
              Use.SETTLES,
              List.of("-|Armenia and Azerbaijan exchanged 150 prisoners of war on Monday."),
              List.of("Russia|Ukraine exchanged 20 Russian soldiers on Monday."),
              (words, context) -> ForceWords.exchanged(context.count())),
          new ForceRule(
              "of nations",
              Use.SETTLES,
              List.of("multinational|Some 700 marines from nine nations landed on Monday."),
              List.of("-|Some 700 marines from nine villages landed on Monday."),
              (words, context) -> ForceWords.ofNations(context.count())),
          new ForceRule(
              "possessor",
              Use.BOTH,
              List.of("Syria|The talks turned on Syria's 14,000 troops."),
              List.of("-|The talks turned on the general's 14,000 troops."),
              (words, context) -> words.possessor(context.count())),
          new ForceRule(
              "behind",
              Use.BOTH,
              List.of(
                  "multinational|Six soldiers from Niger and Nigeria were killed in the ambush."),
              List.of("-|Six soldiers from the garrison were killed in the ambush."),
              (words, context) -> words.behind(context.count())),
          new ForceRule(
              "entry of a list",
              Use.BOTH,
              List.of(
                  "Uganda|Uganda: 940 soldiers\nKenya: 450",
                  "Kenya|- Kenya: 850 troops\n- Lion Front: 1,500 fighters"),
              List.of(
                  "-|Monday: 12 soldiers\nTuesday: 30 soldiers",
                  "-|Total: 12 soldiers\nKenya: 10 soldiers",
                  "France|French soldiers in Africa\nChad: 1,000 soldiers\nGabon: 350 soldiers"),
              (words, context) -> EntryForce.of(context)),
          new ForceRule(
              "group behind",
              Use.VOTES,
              List.of("Taliban|The Taliban attacked, and at least 20 fighters of the group died."),
              List.of("-|At least 20 fighters of the village died."),
              (words, context) -> words.groupBehind(context)),
          new ForceRule(
              "its own",
              Use.VOTES,
              List.of("Syria|The marches will go on until Syria withdraws its 14,000 troops."),
              List.of("-|The marches will go on until the general withdraws his 14,000 troops."),
              (words, context) -> words.itsOwn(context.count())),
          new ForceRule(
              "part of its own",
              Use.VOTES,
              List.of("United States|The U.S. military reported four of its soldiers dead."),
              List.of("-|The garrison reported four of its soldiers dead."),
              (words, context) -> words.partOfItsOwn(context.count())),
          new ForceRule(
              "thanked for",
              Use.VOTES,
              List.of("Mongolia|The president thanked Mongolia for sending 120 troops to Iraq."),
              List.of("-|The president thanked the pilots for sending 120 troops to Iraq."),
              (words, context) -> words.thankedFor(context.count())),
          new ForceRule(
              "others of the count before",
              Use.BOTH,
              List.of(
                  "Ukraine, Ukraine|A Ukrainian soldier was killed and two others were wounded."),
              List.of("-, -|A soldier was killed and two others were wounded."),
              (words, context) -> ForceNamedBefore.ofOthers(context)),
          new ForceRule(
              "soldiers named before",
              Use.VOTES,
              List.of(
                  "Poland|Poland's soldiers were hit at their camp. Nine soldiers were wounded."),
              List.of("-|Soldiers were hit at their camp. Nine soldiers were wounded."),
              (words, context) -> ForceNamedBefore.soldiers(context)),
          new ForceRule(
              "same number in its own words",
              Use.VOTES,
              List.of("Afghanistan|The headline has four soldiers; four Afghan soldiers died."),
              List.of("-|The headline has four soldiers; five Afghan soldiers died."),
              (words, context) -> ForceNamedBefore.sameNumber(context)),
          new ForceRule(
              "body that counts",
              Use.VOTES,
              List.of("African Union|The African Union force will total 4,500 troops."),
              List.of("-|The force will total 4,500 troops."),
              (words, context) -> words.body(context.count())),
          new ForceRule(
              "marines",
              Use.VOTES,
              List.of(
                  "United States|Two Marines were killed in Iraq on Monday, the U.S. military said."),
              List.of("United Kingdom|Two Royal Marines were killed on Monday."),
              (words, context) -> ForceWords.marines(context)),
          new ForceRule(
              "subject",
              Use.VOTES,
              List.of("Russia|Ukraine said that Russia had lost 1,200 soldiers."),
              List.of("-|Ukraine said that the brigade had lost 1,200 soldiers."),
              (words, context) -> words.subject(context.count())));

  /**
   * What a rule says.
   *
   * @param force the empty name where the words speak against any
   */
  record Said(ForceRule rule, String force) {}

  /** What the first rule that settles it says of the count's own words. */
  static Optional<Said> settled(CountContext context) {
    ForceWords words = ForceWords.of(context);
    for (ForceRule rule : ALL) {
      Optional<String> force =
          rule.use() == Use.VOTES ? Optional.empty() : rule.reads().apply(words, context);
      if (force.isPresent()) {
        return force.map(each -> new Said(rule, each));
      }
    }
    return Optional.empty();
  }

  /** What each rule says whose people are counted, by the rule's name. */
  static Map<String, String> votes(CountContext context) {
    Map<String, String> votes = new LinkedHashMap<>();
    ForceWords words = ForceWords.of(context);
    for (ForceRule rule : ALL) {
      if (rule.use() != Use.SETTLES) {
        rule.reads().apply(words, context).ifPresent(force -> votes.put(rule.name(), force));
      }
    }
    return votes;
  }

  private ForceRules() {}
}
