package org.ingest.troops.force;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Whose people a count is that leaves out what other words say: <i>a Ukrainian soldier was killed
 * and <b>two others</b> were wounded</i>, <i><b>Poland's soldiers</b> were hit at their camp</i>
 * before a sentence on nine of them.
 */
final class ForceNamedBefore {
  private static final int REACH = 2;
  private static final int LEAD = 1;
  private static final WordList ITS = WordList.of("its");

  private ForceNamedBefore() {}

  /**
   * <i>two others</i>: whose the count before is; not where another force is named between, nor
   * where words behind say whence they are: of 19 UN soldiers <i>12 were <b>from Lesotho</b></i>.
   */
  static Optional<String> ofOthers(CountContext context) {
    CountPhrase count = context.count();
    if (!count.isOthers() && !count.isElided() || isFrom(count)) {
      return Optional.empty();
    }
    return context
        .beforeInSentence()
        .filter(before -> !isAnotherNamed(context, before))
        .flatMap(Decided::force);
  }

  private static boolean isFrom(CountPhrase count) {
    return IntStream.range(count.end(), count.end() + REACH)
        .anyMatch(i -> count.words().lower(i).equals("from"));
  }

  private static boolean isAnotherNamed(CountContext context, Decided before) {
    return context.forces().stream()
        .anyMatch(
            each -> each.start() >= before.count().end() && each.end() <= context.count().start());
  }

  /** <i>Poland's soldiers</i>: in the sentence, else in the one before. */
  static Optional<String> soldiers(CountContext context) {
    if (!isOfState(context.count())) {
      return Optional.empty();
    }
    Set<String> here = armed(context, context.sentence());
    owner(context).ifPresent(here::add);
    if (!here.isEmpty() || context.sentence() == 0) {
      return only(here);
    }
    boolean isNamed =
        context.forces().stream().anyMatch(each -> ForceVetoes.of(context, each) == null);
    return isNamed ? Optional.empty() : only(armed(context, context.sentence() - 1));
  }

  /**
   * The force of the counts of the same number and noun that name theirs: a headline's, a lead's.
   */
  static Optional<String> sameNumber(CountContext context) {
    boolean isNamed =
        context.forces().stream().anyMatch(each -> each.end() <= context.count().end());
    // further down another event may have the number of this one
    if (context.sentence() > LEAD || isNamed) {
      return Optional.empty();
    }
    return context.stated().forces().stream()
        .filter(force -> context.stated().ofAmount(context.count(), force).equals("only"))
        .filter(force -> !context.stated().ofNoun(context.count(), force).equals("not"))
        .findFirst();
  }

  /** <i><b>Syria</b> withdrew <b>its troops</b> after 300 soldiers were killed</i>. */
  private static Optional<String> owner(CountContext context) {
    Clause clause = context.clause();
    for (int its = context.count().start() - REACH; its > 0; its--) {
      Role role = clause.role(its + 1);
      boolean isOwned = ITS.has(clause.lower(its)) && clause.nounClass(its + 1).equals("force");
      if (isOwned && role.name().equals("obj")) {
        int subject = clause.subject(role.predicate());
        return context.forces().stream()
            .filter(each -> each.start() <= subject && subject < each.end() && each.isCountry())
            .map(ForceMention::force)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean isOfState(CountPhrase count) {
    return !count.isElided() && !count.isOthers() && !count.isOfIrregulars();
  }

  private static Optional<String> only(Set<String> forces) {
    return forces.size() == 1 ? Optional.of(forces.iterator().next()) : Optional.empty();
  }

  /** The forces whose soldiers a sentence names. */
  private static Set<String> armed(CountContext context, int sentence) {
    Set<String> armed = new TreeSet<>();
    for (ForceMention mention : context.article().forces(sentence)) {
      boolean isBefore = sentence < context.sentence() || mention.end() <= context.count().start();
      if (isBefore && mention.isCountry() && isArmed(context, sentence, mention)) {
        armed.add(mention.force());
      }
    }
    return armed;
  }

  private static boolean isArmed(CountContext context, int sentence, ForceMention mention) {
    Clause clause = context.article().plain(sentence);
    SentenceWords words = context.article().words(sentence);
    boolean isOwner = words.lower(mention.end()).equals("'s");
    int first = isOwner ? mention.end() + 1 : mention.end();
    return IntStream.range(first, first + REACH)
        .filter(i -> clause.nounClass(i).equals("force"))
        .anyMatch(i -> isSufferer(context.article().clause(sentence), i));
  }

  private static boolean isSufferer(Clause clause, int noun) {
    return clause.role(noun).name().equals("nsubj:pass");
  }
}
