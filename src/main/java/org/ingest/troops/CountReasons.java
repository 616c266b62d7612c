package org.ingest.troops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.entity.Reason;
import org.ingest.entity.TroopCountMention.Attribution;
import org.ingest.troops.amount.AmountReader;
import org.ingest.troops.claim.DenialRules;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.SettingCandidate;
import org.ingest.troops.force.ForceReasons;
import org.ingest.troops.noun.CountFinder;
import org.ingest.troops.status.StatusChooser;

/**
 * Gathers what speaks for each value of a count, for {@code --explain}. It asks the rules a second
 * time, so that a run which explains nothing remembers nothing.
 */
final class CountReasons {
  private final CountFinder counts = new CountFinder();
  private final StatusChooser statuses;

  CountReasons(StatusChooser statuses) {
    this.statuses = statuses;
  }

  List<Reason> of(CountContext context, Decided decided) {
    List<Reason> reasons = new ArrayList<>();
    AmountReader.ruleOf(context.words(), context.count().amount())
        .ifPresent(rule -> reasons.add(Reason.of("number", rule)));
    counts.ruleOf(context.count()).ifPresent(rule -> reasons.add(Reason.of("counted", rule)));
    reasons.addAll(statuses.reasons(context, decided.status()));
    reasons.addAll(ForceReasons.of(context, decided.chosenForce()));
    DenialRules.of(context).ifPresent(rule -> reasons.add(Reason.of("denied", rule.name())));
    chosen(reasons, "attribution", decided.speaker().map(Attribution::text));
    chosen(reasons, "place", decided.place().map(SettingCandidate::name));
    chosen(reasons, "date", decided.date().map(SettingCandidate::name));
    return reasons;
  }

  private static void chosen(List<Reason> reasons, String attribute, Optional<String> value) {
    value.ifPresent(each -> reasons.add(Reason.of(attribute, Reason.MODEL, each)));
  }
}
