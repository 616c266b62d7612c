package org.ingest.troops.force;

import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.noun.CountedNoun;
import org.ingest.troops.sentence.WordList;

/**
 * Who struck from afar in the sentence before is not who suffered: <i><b>Russian forces shelled</b>
 * the port</i> before a sentence on twelve soldiers who died. Of a raid on the ground either side
 * may have losses, and of rebels that are hunted the attackers' own die.
 */
final class AttackerBefore {
  private static final WordList FROM_AFAR = WordList.of("strikes from afar");

  private AttackerBefore() {}

  /** True where the sentence before names the force as who struck, and as nothing else. */
  static boolean isIt(CountContext context, ForceCandidate candidate) {
    boolean isNamedHere = !candidate.here().isEmpty() || !candidate.inside().isEmpty();
    if (isNamedHere || !isHarmed(context)) {
      return false;
    }
    Clause clause = context.article().clause(Math.max(0, context.sentence() - 1));
    boolean isAttacker = false;
    for (ForceCandidate.Before before : candidate.before()) {
      if (before.sentences() == 1) {
        if (!strikes(clause, before.mention())) {
          return false;
        }
        isAttacker = true;
      }
    }
    return isAttacker;
  }

  private static boolean isHarmed(CountContext context) {
    CountPhrase count = context.count();
    if (count.hasKind(CountedNoun.Kind.IRREGULAR) || count.hasKind(CountedNoun.Kind.ARMED)) {
      return false;
    }
    Role role = ForceVetoes.role(context);
    String kind = context.clause().kind(role.predicate());
    return role.name().startsWith("nsubj") && (kind.startsWith("harm") || kind.equals("suffer"));
  }

  private static boolean strikes(Clause clause, ForceMention mention) {
    int noun = clause.nounAbove(clause.headOf(mention.start(), mention.end()));
    int verb = clause.head(noun);
    boolean isWeapon = noun >= mention.end() && clause.nounClass(noun).equals("weapon");
    boolean isSubject = verb >= 0 && clause.subject(verb) == noun && !clause.isPassive(verb);
    return isWeapon
        || isSubject && FROM_AFAR.has(clause.base(verb))
        || clause.caseOf(noun).equals("by") && verb >= 0 && FROM_AFAR.has(clause.base(verb));
  }
}
