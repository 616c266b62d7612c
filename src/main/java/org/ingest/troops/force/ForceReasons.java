package org.ingest.troops.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.entity.Reason;
import org.ingest.troops.context.ChosenForce;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.force.ForceRules.Said;

/** Tells what speaks for the force of a count, and which forces of its sentence are ruled out. */
public final class ForceReasons {
  private static final String FORCE = "force";

  private ForceReasons() {}

  /** The rule that settles it alone; otherwise the model's choice, what it was told, the vetoes. */
  public static List<Reason> of(CountContext context, Optional<ChosenForce> chosen) {
    Optional<Said> settled = ForceRules.settled(context);
    if (settled.isPresent()) {
      return settled.map(ForceReasons::settled).stream().toList();
    }
    List<Reason> reasons = new ArrayList<>();
    chosen.ifPresent(force -> reasons.add(Reason.of(FORCE, Reason.MODEL, force.force())));
    ForceRules.votes(context).forEach((rule, force) -> reasons.add(Reason.of(FORCE, rule, force)));
    context.forces().stream()
        .filter(mention -> !isInside(context, mention))
        .forEach(mention -> veto(context, mention).ifPresent(reasons::add));
    return reasons;
  }

  private static Reason settled(Said said) {
    String rule = said.rule().name();
    return said.force().isEmpty() ? Reason.of(FORCE, rule) : Reason.of(FORCE, rule, said.force());
  }

  private static boolean isInside(CountContext context, ForceMention mention) {
    return mention.start() >= context.count().start() && mention.end() <= context.count().end();
  }

  private static Optional<Reason> veto(CountContext context, ForceMention mention) {
    String words = context.words().text(context.words().span(mention.start(), mention.end()));
    return Optional.ofNullable(ForceVetoes.of(context, mention))
        .map(rule -> Reason.against(FORCE, rule.name(), mention.force(), words));
  }
}
