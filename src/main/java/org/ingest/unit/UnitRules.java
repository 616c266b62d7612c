package org.ingest.unit;

import static org.ingest.unit.UnitRule.byWords;

import java.util.List;
import org.ingest.entity.UnitKind;

/** The rules that find units by their words, in the order in which they are asked. */
final class UnitRules {
  private static final FormationLead LEAD = new FormationLead();

  /** Formations by number, letter or name. */
  static final List<UnitRule> FORMATIONS =
      List.of(
          new UnitRule(
              "93rd Mechanized Brigade",
              UnitKind.FORMATION,
              0.95,
              true,
              byWords(LEAD.before(new NumberedFormation()::at)),
              Examples.hits(
                      "The [93rd Mechanized Brigade] held the village overnight.",
                      "Soldiers of the [First Army] crossed the river.",
                      "Troops of [III Corps] moved north.",
                      "The [101st Airborne] landed near the town.",
                      "The ship joined the [U.S. 5th Fleet] in the Gulf.",
                      "The [Syrian Army 4th Division] shelled the suburb.",
                      "He served with the [3rd Battalion, 5th Marines].",
                      "He served with the [2nd Battalion, 8th Marine Regiment].",
                      "Airmen of the [355th Wing] flew home.",
                      "The Russian [247th Airborne Regiment] lost ground.",
                      "Papua New Guinean troops of the [1st Battalion] arrived.")
                  .butNot(
                      "The 9th Circuit ruled on the case.",
                      "The 20th Century Fox Division was sold.",
                      "He finished in 4th place.",
                      "They sent five brigades to the border.",
                      "The club plays in the First Division.")),
          new UnitRule(
              "16 Bihar regiment",
              UnitKind.FORMATION,
              0.95,
              true,
              byWords(NamedRegiment::at),
              Examples.hits(
                      "Men of the [16 Bihar regiment] held the post.",
                      "Men of [9 Punjab] fell back.",
                      "The [209 Shaheen army corps] said so.",
                      "The [No. 8 Operation Command Headquarters] was lost.")
                  .butNot("Floods hit 9 Punjab districts.", "He lives at No. 8 Downing Street.")),
          new UnitRule(
              "Carrier Strike Group 12",
              UnitKind.FORMATION,
              0.9,
              true,
              byWords(LEAD.before(new EchelonFirst()::at)),
              Examples.hits(
                      "A frigate of [CTF 50] shot down the drone.",
                      "[Carrier Strike Group 12] sailed on Friday.",
                      "Israel's [Unit 8200] intercepts signals.",
                      "Soldiers of [military unit 73954] were buried there.",
                      "Troops of [Task Force Helmand] patrolled the road.",
                      "The raid was led by [SEAL Team Six].")
                  .butNot(
                      "Unit 2 of the reactor was shut down.",
                      "The team plays in Division 1 of the league.",
                      "The Financial Action Task Force met in Paris.")),
          new UnitRule(
              "Bravo Company",
              UnitKind.FORMATION,
              0.8,
              false,
              byWords(NamedFormation::lettered),
              Examples.hits(
                      "Soldiers of [Bravo Company] patrolled the valley.",
                      "The troops of [B and D squadron] came under fire.")
                  .butNot("A Company spokesman declined to comment.")),
          new UnitRule(
              "USS Abraham Lincoln carrier strike group",
              UnitKind.FORMATION,
              0.8,
              false,
              byWords(NamedFormation::shipsGroup),
              Examples.hits("The [USS Abraham Lincoln carrier strike group] entered the Gulf.")
                  .butNot("The USS Abraham Lincoln entered the port.")),
          new UnitRule(
              "Special Operations Task Force",
              UnitKind.FORMATION,
              0.8,
              false,
              byWords(NamedFormation::taskForce),
              Examples.hits(
                      "It sent a [Special Operations Task Force] to the Gulf.",
                      "The [Air Task Group] flew for the first time in October.",
                      "A [Joint Task Force] will run the relief.")
                  .butNot(
                      "The Financial Action Task Force met in Paris.",
                      "The Joint Terrorism Task Force arrested a man.",
                      "The Air Quality Task Force published its report.")),
          new UnitRule(
              "Golani Brigade",
              UnitKind.FORMATION,
              0.8,
              false,
              byWords(new NamedFormation()::named),
              Examples.hits(
                      "Soldiers of the [Golani Brigade] entered the town.",
                      "Fighters of the [Sparta Battalion] were seen there.",
                      "He commands the [Leningrad Military District].")
                  .butNot(
                      "The Fire Brigade put out the blaze.",
                      "The Ford Motor Company recalled its cars.")));

  /** Services that a country and a capital word make up. */
  static final List<UnitRule> SERVICES =
      List.of(
          new UnitRule(
              "Royal Thai Air Force",
              UnitKind.SERVICE,
              0.85,
              false,
              byWords(ServiceGrammar::at),
              Examples.hits(
                      "The [Colombian Army] said the road was clear.",
                      "Jets of the [Royal Thai Air Force] took off.",
                      "The [US Coast Guard] searched the bay.",
                      "The [Papua New Guinean Navy] sent a patrol boat.")
                  .butNot(
                      "The Indian Army Museum opened on Sunday.",
                      "The French Armed Forces Minister spoke on Monday.")));

  /** Forces without a name. */
  static final List<UnitRule> FORCES =
      List.of(
          new UnitRule(
              "Ukrainian special forces",
              UnitKind.GENERIC,
              0.85,
              false,
              GenericForces::at,
              Examples.hits(
                      "[Ukrainian special forces] raided the base.",
                      "[Saudi-led coalition forces] bombed the port.",
                      "[Papua New Guinean forces] secured the airfield.",
                      "The town fell to [U.S. and Iraqi forces] on Sunday.")
                  .butNot(
                      "Market forces set the price of bread.",
                      "The two parties joined forces in May.",
                      "The storm forces thousands to flee.",
                      "About 16,000 U.S. forces are stationed there.")));

  private UnitRules() {}
}
