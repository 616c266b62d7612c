package org.ingest.troops;

import java.util.Optional;
import org.ingest.entity.TroopCountMention.Attribution;
import org.ingest.entity.TroopStatus;
import org.ingest.text.Span;
import org.ingest.troops.claim.Claim;
import org.ingest.troops.claim.DenialRules;
import org.ingest.troops.claim.SpeakerChooser;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.force.ForceChooser;
import org.ingest.troops.setting.SettingChooser;
import org.ingest.troops.status.StatusChooser;

/** Chooses what befell the counted, whose they are, where and when, by what was learned. */
final class CountDecider {
  private final SettingChooser settings = new SettingChooser();
  private final SpeakerChooser speakers = new SpeakerChooser();
  private final StatusChooser statuses;
  private final ForceChooser forces = new ForceChooser();
  private final CountModel model;

  CountDecider(CountModel model, StatusChooser statuses) {
    this.model = model;
    this.statuses = statuses;
  }

  /** Who claims a count, and how surely. */
  Claim claim(CountContext context) {
    return speakers.choose(context, model.speaker());
  }

  /** The values of a count that is one of military people. */
  Decided decide(CountContext context, Optional<Attribution> speaker) {
    TroopStatus status = statuses.choose(context, model.status());
    Optional<Span> who = speaker.map(Attribution::span);
    return new Decided(
        context.count(),
        status,
        forces.choose(context, status, speaker, model.force()),
        DenialRules.of(context).isPresent(),
        speaker,
        settings.place(context, status, who, model.place()),
        settings.date(context, status, who, model.date()));
  }
}
