package org.ingest.troops.force;

import java.util.List;
import java.util.stream.Stream;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.sentence.WordList;

/**
 * Who attacked in the sentence before is not who suffered: <i><b>Russian forces shelled</b> the
 * port</i> before a sentence on twelve soldiers who died. Of a raid on the ground either side may
 * have losses: there nobody is said where both are armies, and of rebels that are hunted the
 * attackers' own die. Whoever takes ground has not fled nor been captured.
 */
final class AttackerBefore {
  private static final WordList FROM_AFAR = WordList.of("strikes from afar");
  private static final WordList ON_GROUND = WordList.of("strikes on the ground");
  private static final WordList BEATEN = WordList.of("befalls the beaten");
  private static final WordList TAKING = WordList.of("takes ground");

  private AttackerBefore() {}

  /**
   * True where the sentence before names the force as who struck, and nothing else does.
   *
   * @param candidate without the mentions that tell nothing
   */
  static boolean isIt(CountContext context, ForceCandidate candidate) {
    if (!candidate.here().isEmpty() || !isHarmed(context)) {
      return false;
    }
    boolean isAttacker = false;
    for (ForceCandidate.Before before : candidate.before()) {
      if (before.sentences() == 1) {
        if (!strikes(context, before.mention())) {
          return false;
        }
        isAttacker = true;
      }
    }
    return isAttacker;
  }

  private static boolean isHarmed(CountContext context) {
    Role role = ForceVetoes.role(context);
    String kind = context.clause().kind(role.predicate());
    boolean suffers = kind.startsWith("harm") || kind.equals("suffer") || isBeaten(context);
    return suffers && role.name().startsWith("nsubj") && !context.count().isOfIrregulars();
  }

  private static boolean isBeaten(CountContext context) {
    return BEATEN.has(context.clause().base(ForceVetoes.role(context).predicate()));
  }

  private static boolean strikes(CountContext context, ForceMention mention) {
    Clause before = context.article().clause(context.sentence() - 1);
    int noun = before.nounAbove(before.headOf(mention.start(), mention.end()));
    int verb = before.head(noun);
    if (verb < 0) {
      return false;
    }
    boolean isWeapon = noun >= mention.end() && before.nounClass(noun).equals("weapon");
    boolean isSubject = before.subject(verb) == noun && !before.isPassive(verb);
    boolean does = isSubject || before.caseOf(noun).equals("by");
    String base = before.base(verb);
    return isWeapon
        || does && FROM_AFAR.has(base)
        || does && ON_GROUND.has(base) && isAnotherNamed(context, mention)
        || isSubject && TAKING.has(base) && isBeaten(context);
  }

  private static boolean isAnotherNamed(CountContext context, ForceMention mention) {
    return Stream.of(context.article().forces(context.sentence() - 1), context.forces())
        .flatMap(List::stream)
        .anyMatch(each -> each.isCountry() && !each.force().equals(mention.force()));
  }
}
