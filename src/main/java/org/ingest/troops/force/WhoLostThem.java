package org.ingest.troops.force;

import java.util.Optional;
import java.util.function.Predicate;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Whose losses a second clause tells, which leaves out who they are: its own subject's, and not
 * those whom the first clause counts. Where the subject has no name nobody is said.
 */
final class WhoLostThem {
  private static final int REACH = 6;
  private static final WordList INSURGENTS = WordList.of("insurgents");
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
        int comma = i - 1;
        return tells && words.lower(comma).equals(",")
            ? Optional.of(force(context, each -> each.end() == comma))
            : Optional.empty();
      }
      tells |= TELLS.has(words.lower(i));
    }
    return Optional.empty();
  }

  private static Optional<String> joined(CountContext context, Decided before) {
    int verb = context.count().start() - 1;
    if (verb <= before.count().end()) {
      return Optional.empty();
    }
    Clause clause = context.clause();
    Role first = clause.role(clause.headOf(before.count().start(), before.count().end()));
    int subject = clause.subject(verb);
    boolean isNew = subject >= before.count().end();
    if (clause.kind(verb).equals("lose")) {
      return isNew && !clause.isPronoun(subject)
          ? ofRebels(context, subject)
          : ofSubject(context, first);
    }
    return isNew && first.name().equals("nsubj:pass") && isHarm(context, verb)
        ? Optional.of("")
        : Optional.empty();
  }

  /** <i>Two soldiers were killed <b>and the rebels lost 30</b></i>. */
  private static Optional<String> ofRebels(CountContext context, int subject) {
    return INSURGENTS.has(context.clause().lower(subject))
        ? Optional.of(named(context, subject))
        : Optional.empty();
  }

  /** <i>The Ukrainian army killed 40 Russian soldiers <b>and lost nine</b></i>. */
  private static Optional<String> ofSubject(CountContext context, Role first) {
    Clause clause = context.clause();
    int verb = first.predicate();
    return first.name().equals("obj") && clause.kind(verb).startsWith("harm")
        ? Optional.of(named(context, ForceVetoes.logicalSubject(clause, verb)))
        : Optional.empty();
  }

  /** <i>Three soldiers were killed, while <b>troops killed 20</b></i>: others, unless 20 more. */
  private static boolean isHarm(CountContext context, int verb) {
    CountPhrase count = context.count();
    Clause clause = context.clause();
    boolean isMore = count.isOthers() || count.amount().additional();
    return !isMore
        && clause.isVerb(verb)
        && !clause.isPassive(verb)
        && clause.kind(verb).startsWith("harm");
  }

  /** The force whose name goes with a noun; the empty name where none does. */
  private static String named(CountContext context, int noun) {
    return force(context, each -> ForceVetoes.noun(context, each) == noun);
  }

  private static String force(CountContext context, Predicate<ForceMention> isIt) {
    return context.forces().stream().filter(isIt).map(ForceMention::force).findFirst().orElse("");
  }
}
