package org.ingest.troops.force;

import java.util.Optional;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Whose losses a second clause tells, which leaves out who they are: its own subject's, and not
 * those whom the first clause counts. Where the subject has no name nobody is said.
 */
final class WhoLostThem {
  private static final int REACH = 6;
  private static final WordList TELLS = WordList.of("tells of its own");
  private static final WordList RELATIVES = WordList.of("takes up who was named");

  private WhoLostThem() {}

  static Optional<String> of(CountContext context) {
    return context
        .beforeInSentence()
        .flatMap(before -> relative(context).or(() -> joined(context, before)));
  }

  /** <i>Three soldiers were killed by ISWAP, <b>which lost 20</b></i>. */
  private static Optional<String> relative(CountContext context) {
    SentenceWords words = context.words();
    boolean tells = false;
    int last = context.count().start() - REACH;
    for (int i = context.count().start() - 1; i > Math.max(0, last); i--) {
      if (words.lower(i).equals(",")) {
        return Optional.empty();
      }
      if (RELATIVES.has(words.lower(i))) {
        return tells && words.lower(i - 1).equals(",")
            ? Optional.of(endingAt(context, i - 1))
            : Optional.empty();
      }
      tells |= TELLS.has(words.lower(i));
    }
    return Optional.empty();
  }

  private static String endingAt(CountContext context, int end) {
    return context.forces().stream()
        .filter(each -> each.end() == end)
        .map(ForceMention::force)
        .findFirst()
        .orElse("");
  }

  /** <i>The Ukrainian army killed 40 Russian soldiers <b>and lost nine</b></i>. */
  private static Optional<String> joined(CountContext context, Decided before) {
    Clause clause = context.clause();
    int verb = context.count().start() - 1;
    boolean isOwn = verb > before.count().end() && clause.kind(verb).equals("lose");
    int subject = isOwn ? clause.subject(verb) : -1;
    if (!isOwn || subject > before.count().end() && !clause.isPronoun(subject)) {
      return Optional.empty();
    }
    Role role = clause.role(clause.headOf(before.count().start(), before.count().end()));
    boolean isEnemy = role.name().equals("obj") && clause.kind(role.predicate()).startsWith("harm");
    return isEnemy ? Optional.of(subjectOf(context, role.predicate())) : Optional.empty();
  }

  private static String subjectOf(CountContext context, int verb) {
    int subject = ForceVetoes.logicalSubject(context.clause(), verb);
    return context.forces().stream()
        .filter(each -> ForceVetoes.noun(context, each) == subject)
        .map(ForceMention::force)
        .findFirst()
        .orElse("");
  }
}
