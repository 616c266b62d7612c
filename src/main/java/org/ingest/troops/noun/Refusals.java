package org.ingest.troops.noun;

import java.util.List;

/** Tells by its form alone what looks like a count of soldiers and is none. */
public final class Refusals {
  static final List<RefusalRule> RULES =
      List.of(
          new RefusalRule("in April 2003 soldiers", TimeRefusals::isYear),
          new RefusalRule("on June 3 and 5", TimeRefusals::isDate),
          // once in 47,000 texts: without a noun, a clock time without a colon looks like a count
          new RefusalRule("at 2200", TimeRefusals::isClock),
          new RefusalRule("aged 19 and 22", TimeRefusals::isAged),
          new RefusalRule("the two soldiers, 19 and 22,", TimeRefusals::isAgeAside),
          new RefusalRule("in one and a half years", TimeRefusals::isAndAHalf),
          new RefusalRule("Resolution 1559", NumberRefusals::isOfThing),
          new RefusalRule("Exercise Iron Wall 25", NumberRefusals::isOfName),
          new RefusalRule("the 12 Madras Regiment soldiers", NumberRefusals::isOfFormation),
          // once in 47,000 texts: a page saved as text prints its counters before the first
          // sentence
          new RefusalRule("Views 1430", NumberRefusals::isFurniture),
          new RefusalRule("Civilians killed: 40", NumberRefusals::isLabelled),
          new RefusalRule("the 551, 552 and 564", NumberRefusals::isListOfNumbers),
          new RefusalRule("14 more than before", NumberRefusals::isDifference),
          new RefusalRule("security guards", OtherPeople::isSecurityGuard),
          new RefusalRule("two Russian bombers", OtherPeople::isAircraft),
          new RefusalRule("12 members of parliament", OtherPeople::isOfCivilBody),
          new RefusalRule("eight NATO members", OtherPeople::isMemberState),
          new RefusalRule("three attacks, two in Baghdad", OtherPeople::isOfThings),
          new RefusalRule("900 deaths, mostly protesters", OtherPeople::isMostlyOthers),
          new RefusalRule("of the 40 dead, 25 were soldiers", OtherPeople::isMixed),
          new RefusalRule("both rebels and the army", OtherPeople::isBothAnd),
          new RefusalRule("a father of three", OtherPeople::isOfParent),
          // once in 47,000 texts: reports on conscription give ages so
          new RefusalRule("starts at 16", TimeRefusals::isAgeAfterAt),
          new RefusalRule("this one", OtherPeople::isPronoun),
          new RefusalRule("one soldier said", OtherPeople::isSpeaker));

  private Refusals() {}

  /** The names of all ways to refuse a phrase. */
  public static List<String> ruleNames() {
    return RULES.stream().map(RefusalRule::name).toList();
  }

  /** True for what is no count of military people by its form. */
  public static boolean holds(CountPhrase count) {
    for (RefusalRule rule : RULES) {
      if (rule.refuses().test(count)) {
        return true;
      }
    }
    return false;
  }
}
