package org.ingest.troops.force;

import java.util.Set;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ForceMention;

/**
 * Whose <i>its</i> and <i>their</i> are: the subject's of the count's own clause, or theirs who are
 * asked or made to do it, and not the force's that asks or tells.
 */
final class OwnerOfCounted {
  private static final int MOST_STEPS = 4;

  /** What one promises another, one does oneself. */
  private static final String PROMISE = "promise";

  /** Of what one accuses another, the other does. */
  private static final String ACCUSE = "accuse";

  /** Countries by their half alone. */
  private static final Set<String> HALVES = Set.of("North", "South");

  private OwnerOfCounted() {}

  /** True where the count is owned by another force that the sentence names, or the North. */
  static boolean isAnother(CountContext context, ForceMention mention) {
    if (!ForceVetoes.isOwned(context)) {
      return false;
    }
    Role role = ForceVetoes.role(context);
    if (!role.name().equals("obj")) {
      return false;
    }
    int owner = owner(context.clause(), role.predicate());
    if (HALVES.contains(context.words().word(owner))) {
      return !(mention.start() <= owner && owner < mention.end());
    }
    return context.forces().stream()
        .filter(each -> each.start() <= owner && owner < each.end())
        .anyMatch(
            each -> !each.force().equals(mention.force()) && !isJoined(context, mention, owner));
  }

  /** <i>Kenya <b>and Uganda</b> withdrew their 200 soldiers</i>. */
  private static boolean isJoined(CountContext context, ForceMention mention, int owner) {
    int noun = ForceVetoes.noun(context, mention);
    return context.clause().relation(noun).equals("conj") && context.clause().head(noun) == owner;
  }

  /** The word for the owner; -1 where no noun is. */
  private static int owner(Clause clause, int predicate) {
    int at = predicate;
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      int subject = clause.subject(at);
      if (subject >= 0) {
        return clause.isPronoun(subject) ? -1 : subject;
      }
      int verb = clause.head(at);
      boolean isAsked = clause.relation(at).equals("xcomp") && !clause.base(verb).equals(PROMISE);
      boolean isTheirs = isAsked || clause.base(verb).equals(ACCUSE);
      int asked = isTheirs ? objectBefore(clause, verb, at) : -1;
      if (asked >= 0) {
        return asked;
      }
      at = verb;
    }
    return -1;
  }

  /** <i>asked <b>Israel</b> to withdraw</i>. */
  private static int objectBefore(Clause clause, int verb, int behind) {
    for (int child : clause.children(verb)) {
      boolean isObject =
          clause.relation(child).equals("obj") || clause.relation(child).equals("iobj");
      if (child > verb && child < behind && isObject && !clause.isPronoun(child)) {
        return child;
      }
    }
    return -1;
  }
}
