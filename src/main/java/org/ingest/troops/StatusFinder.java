package org.ingest.troops;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.ingest.entity.TroopStatus;

/**
 * Decides what happened to counted troops: as learned from annotated counts, within what the words
 * allow. Nobody is said to be killed, wounded, captured, missing or to have deserted where no word
 * of the sentence says such a thing, and what only may happen is planned (<i>could total 20,000
 * troops</i>).
 */
final class StatusFinder {
  private static final int REACH = 10;
  private static final WordList MODALS = WordList.read("future-words.txt");
  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "—", "who", "which", "that");

  /** What must be said in so many words. */
  private static final Set<TroopStatus> FATES =
      EnumSet.of(
          TroopStatus.KILLED,
          TroopStatus.WOUNDED,
          TroopStatus.CASUALTIES,
          TroopStatus.CAPTURED,
          TroopStatus.MISSING,
          TroopStatus.DESERTED);

  /** <i>a commander who <b>leads</b> 40 fighters in attacks</i>, whatever became of others. */
  private static final Set<String> COMMAND =
      Set.of("leads", "commands", "commanding", "commanded", "heads");

  private final CountFeatures features = new CountFeatures();
  private final StatusRules rules = new StatusRules();
  private final LinearModel model;

  StatusFinder(LinearModel model) {
    this.model = model;
  }

  TroopStatus find(CountContext context) {
    CountPhrase count = context.count();
    if (count.nounWord().startsWith("reinforcement")) {
      return TroopStatus.REINFORCEMENT;
    }
    if (HarmPair.governs(count) || count.nounWord().startsWith("casualt")) {
      return TroopStatus.CASUALTIES;
    }
    if (isNextInList(context)) {
      return context.before().get().status();
    }
    if (COMMAND.contains(context.words().lower(count.start() - 1)) || isStrength(count)) {
      return TroopStatus.STRENGTH;
    }
    return tempered(count, DirectFate.of(count).orElseGet(() -> learned(context)));
  }

  /** <i>The army's <b>strength is</b> 40,000 soldiers</i>. */
  private static boolean isStrength(CountPhrase count) {
    SentenceWords words = count.words();
    return words.lower(count.start() - 2).equals("strength")
        && Set.of("is", "was", "of").contains(words.lower(count.start() - 1));
  }

  private TroopStatus learned(CountContext context) {
    return status(model.choose(features.ofStatus(context), each -> isSaid(context, status(each))));
  }

  private static TroopStatus tempered(CountPhrase count, TroopStatus status) {
    if (status == TroopStatus.DEPLOYED && isAhead(count)) {
      return TroopStatus.PLANNED;
    }
    boolean comes = status == TroopStatus.DEPLOYED || status == TroopStatus.PLANNED;
    // "another 3,000 troops were deployed"
    return comes && count.amount().additional() ? TroopStatus.REINFORCEMENT : status;
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

  private static TroopStatus status(String label) {
    return TroopStatus.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private boolean isSaid(CountContext context, TroopStatus status) {
    if (!FATES.contains(status)) {
      return true;
    }
    if (isAgent(context.count())) {
      return false;
    }
    boolean goesOn =
        context.count().isElided()
            || context.count().isOthers()
            || context.beforeInSentence().isPresent();
    return isSaidIn(context.count(), status)
        || goesOn && context.before().filter(before -> before.status() == status).isPresent();
  }

  /** <i>18 observers are detained <b>by 50 rebels</b></i>: who does it does not suffer it. */
  private static boolean isAgent(CountPhrase count) {
    SentenceWords words = count.words();
    String done = words.lower(count.start() - 2);
    boolean passive = done.endsWith("ed") && !CHANGED.contains(done) || PARTICIPLES.has(done);
    return passive && words.lower(count.start() - 1).equals("by");
  }

  /**
   * Verbs whose <i>by</i> gives a measure: <i>the number of killed increased by 12 soldiers</i>.
   */
  private static final Set<String> CHANGED =
      Set.of("increased", "decreased", "reduced", "raised", "lowered", "changed");

  private static final WordList PARTICIPLES = WordList.read("before-agents.txt");

  private boolean isSaidIn(CountPhrase count, TroopStatus status) {
    SentenceWords words = count.words();
    for (int i = 0; i < words.size(); i++) {
      // "three lost soldiers" may live
      boolean lost = words.lower(i).equals("lost") && i >= count.start() && i < count.end();
      if (!lost && rules.cueAt(words, i).filter(cue -> tells(cue, status)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** <i>killed or wounded</i> are casualties. */
  private static boolean tells(TroopStatus cue, TroopStatus status) {
    boolean harm = cue == TroopStatus.KILLED || cue == TroopStatus.WOUNDED;
    return cue == status || status == TroopStatus.CASUALTIES && harm;
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
