package org.ingest.unit;

import java.util.List;
import org.ingest.text.Words;

/**
 * Reasons not to take for a unit what the name model does: names with a word for soldiers in them,
 * numbers that no rule confirms in a sentence without soldiers, forces of other kinds, marks of
 * news agencies.
 */
final class UnitRefusals {
  static final List<UnitRefusal> ALL =
      List.of(
          // never in 47,000 texts: business news speaks so
          new UnitRefusal(
              "unit labour costs",
              PeaceWords::isCostOrStreet,
              Examples.hits("Unit labour costs rose by 3 percent.", "They live on Division Street.")
                  .butNot("The [2nd Division] held the street.")),
          new UnitRefusal(
              "Salvation Army",
              PeaceWords::isPartOfThing,
              Examples.hits(
                      "The Salvation Army handed out blankets.", "Air Force One landed at noon.")
                  .butNot("The [US Air Force] sent one bomber.")),
          new UnitRefusal(
              "mass = 1 Sun",
              PeaceWords::isNoName,
              Examples.hits("The mass = 1 Sun was assumed.")
                  .butNot("A mass of soldiers of the [1st Division] stood there.")),
          new UnitRefusal(
              "Afghan National Police",
              PeaceWords::isPolice,
              Examples.hits("The Afghan National Police set up a checkpoint.")
                  .butNot("The [Afghan National Army] set up a checkpoint.")),
          new UnitRefusal(
              "French Armed Forces Minister",
              PeaceWords::isPartOfOffice,
              Examples.hits(
                      "The French Armed Forces Minister spoke on Monday.",
                      "The Iraqi Armed Forces Ministry denied it.")
                  .butNot("The [French Armed Forces] landed on Monday.")),
          new UnitRefusal(
              "police forces",
              PeaceWords::isCivilForce,
              Examples.hits(
                      "Police forces closed the square.", "The storm forces thousands to flee.")
                  .butNot("[Security forces] closed the square.")),
          new UnitRefusal(
              "9th Circuit",
              PeaceWords::isDoubtful,
              Examples.hits("The 9th Circuit upheld the ruling.")
                  .butNot("The [9th Brigade] upheld its attack.")),
          // never in 47,000 texts: a credit must not become the Armed Forces of the Philippines
          new UnitRefusal(
              "Syrian Army (AFP)",
              NewsAgencies::isCredit,
              Examples.hits(
                      "Fighters of the [Syrian Army] (AFP) advanced on Monday.",
                      "The [Syrian Army] (AFP) shelled the town. AFP could not confirm it.",
                      "Soldiers of the [Arakan Army] (AP) crossed the river.",
                      "DAMASCUS (AFP) - The [Syrian Army] advanced on Friday.")
                  .butNot(
                      "The [Armed Forces of the Philippines] ([AFP]) sent a ship.",
                      "The [Kachin Independence Army] ([KIA]) took the post. The [KIA] lost no"
                          + " one.")));

  private UnitRefusals() {}

  /** True for what is no unit by any of the reasons. */
  static boolean refuse(Words words, UnitCandidate unit) {
    for (UnitRefusal refusal : ALL) {
      if (refusal.test().refuses(words, unit)) {
        return true;
      }
    }
    return false;
  }
}
