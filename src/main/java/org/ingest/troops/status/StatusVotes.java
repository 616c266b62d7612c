package org.ingest.troops.status;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** What each rule says happened to counted troops; the model knows how far each can be trusted. */
final class StatusVotes {
  private static final int REACH = 10;
  private static final WordList MODALS = WordList.of("ahead");
  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "—", "who", "which", "that");

  private static final WordList COMMAND = WordList.of("command");

  private final StatusRules rules = StatusRules.all();

  /** The votes by the rules' names. */
  Map<String, TroopStatus> of(CountContext context) {
    CountPhrase count = context.count();
    Map<String, TroopStatus> votes = new LinkedHashMap<>();
    if (count.nounWord().startsWith("reinforcement")) {
      votes.put("reinforcements", TroopStatus.REINFORCEMENT);
    }
    if (HarmPair.governs(count) || count.nounWord().startsWith("casualt")) {
      votes.put("killed or wounded", TroopStatus.CASUALTIES);
    }
    if (isNextInList(context)) {
      votes.put("next in list", context.before().get().status());
    }
    if (COMMAND.has(context.words().lower(count.start() - 1)) || isStrength(count)) {
      votes.put("strength", TroopStatus.STRENGTH);
    }
    Optional<TroopStatus> fate = DirectFate.of(count);
    fate.ifPresent(each -> votes.put("verb beside", each));
    votes.put("cue", rules.of(count));
    if (isAhead(count)) {
      votes.put("ahead", TroopStatus.PLANNED);
    }
    if (count.amount().additional()) {
      votes.put("additional", TroopStatus.REINFORCEMENT);
    }
    return votes;
  }

  /** <i>The army's <b>strength is</b> 40,000 soldiers</i>. */
  private static boolean isStrength(CountPhrase count) {
    SentenceWords words = count.words();
    return words.lower(count.start() - 2).equals("strength")
        && Set.of("is", "was", "of").contains(words.lower(count.start() - 1));
  }

  /**
   * <i>Uganda will send 4,500 troops, followed by <b>Ethiopia with 2,500</b></i>; not <i>three were
   * killed in the raid, with 12 wounded</i>.
   */
  private boolean isNextInList(CountContext context) {
    CountPhrase count = context.count();
    return count.isElided()
        && count.words().lower(count.start() - 1).equals("with")
        && count.words().isCapitalised(count.start() - 2)
        && rules.cueAt(count.words(), count.end()).isEmpty()
        && context.beforeInSentence().isPresent();
  }

  /** <i><b>could</b> total 20,000 troops</i>, <i>the <b>proposed</b> force of 5,000</i>. */
  private static boolean isAhead(CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = count.start() - 1; i >= Math.max(0, count.start() - REACH); i--) {
      if (MODALS.has(words.lower(i))) {
        return true;
      }
      if (CLAUSE_ENDS.contains(words.lower(i))) {
        return false;
      }
    }
    return false;
  }
}
