package org.ingest.troops.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.context.CountContext;

/** The rules that say what happened to counted troops; the model knows how far to trust each. */
final class StatusVotes {
  private static final StatusCues CUES = StatusCues.all();

  /** The rules, in the order in which they are asked. */
  static final List<StatusVote> ALL =
      List.of(
          new StatusVote(
              "reinforcements",
              List.of("reinforcement|Kyiv sent 800 reinforcements to the front."),
              List.of("deployed|Kyiv sent 800 soldiers to the front."),
              context ->
                  when(StatusWords.isReinforcement(context.count()), TroopStatus.REINFORCEMENT)),
          new StatusVote(
              "killed or wounded",
              List.of(
                  "casualties|The army reported 40 casualties on Monday.",
                  "casualties|Shelling killed or wounded 400 soldiers on Monday.",
                  "casualties|Some 400 soldiers were killed and wounded on Monday.",
                  "casualties|Armenia gave its losses as 202 soldiers dead or missing."),
              List.of("wounded|Twelve soldiers were killed on Monday and 30 were wounded."),
              context -> when(StatusWords.isCasualties(context.count()), TroopStatus.CASUALTIES)),
          new StatusVote(
              "next in list",
              List.of("planned|Uganda will send 4,500 troops, followed by Ethiopia with 2,500."),
              List.of("wounded|Three soldiers were killed in the raid, with 12 wounded."),
              context ->
                  StatusWords.isNextInList(context)
                      ? context.before().map(CountContext.Decided::status)
                      : Optional.empty()),
          new StatusVote(
              "strength",
              List.of(
                  "strength|The army's strength is 40,000 soldiers.",
                  "strength|General Dao leads 4,000 fighters in the hills.",
                  "strength|Taiwan has around 169,000 soldiers in uniform.",
                  "strength|Some 90,000 soldiers are on active service in the country."),
              List.of(
                  "deployed|The strength of the wind surprised 300 soldiers stationed at the camp.",
                  "killed|Two soldiers in uniform were killed at the gate.",
                  "killed|Soldiers of the command killed 300 fighters."),
              context -> when(StatusWords.isStrength(context.count()), TroopStatus.STRENGTH)),
          new StatusVote(
              "verb beside",
              List.of(
                  "captured|Ten militants have been arrested.",
                  "missing|Three soldiers went missing in the hills.",
                  "captured|Three soldiers were taken prisoner on Monday.",
                  "withdrawn|Syria withdrew its 14,000 troops in April.",
                  "planned|Some 300 soldiers will be sent to the border.",
                  "wounded|Three paratroopers of the 82nd Airborne Division were wounded."),
              List.of(
                  "killed|Twelve soldiers were not killed.",
                  "withdrawn|Syria refused to withdraw its 14,000 troops.",
                  "missing|Three soldiers are still unaccounted for."),
              context -> DirectFate.of(context.count())),
          new StatusVote(
              "cue",
              List.of(
                  "killed|The army buried 12 soldiers on Monday.",
                  "planned|Kyiv would send 300 soldiers to the border."),
              List.of("other|Two soldiers on death row wrote a letter."),
              context -> Optional.of(CUES.of(context.count()))),
          new StatusVote(
              "ahead",
              List.of(
                  "planned|The proposed force of 5,000 soldiers would guard the border.",
                  "planned|The mission could total 20,000 troops."),
              List.of("deployed|The minister, who could not come, praised 300 soldiers."),
              context -> when(StatusWords.isAhead(context.count()), TroopStatus.PLANNED)),
          new StatusVote(
              "additional",
              List.of("reinforcement|France deployed an additional 300 soldiers."),
              List.of("deployed|France deployed 300 soldiers."),
              context -> when(context.count().amount().additional(), TroopStatus.REINFORCEMENT)));

  private StatusVotes() {}

  private static Optional<TroopStatus> when(boolean holds, TroopStatus status) {
    return holds ? Optional.of(status) : Optional.empty();
  }

  /** What each rule says, by the rule's name. */
  static Map<String, TroopStatus> of(CountContext context) {
    Map<String, TroopStatus> votes = new LinkedHashMap<>();
    for (StatusVote vote : ALL) {
      vote.reads().apply(context).ifPresent(status -> votes.put(vote.name(), status));
    }
    return votes;
  }
}
