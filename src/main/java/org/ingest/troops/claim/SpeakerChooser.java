package org.ingest.troops.claim;

import java.util.List;
import java.util.Optional;
import org.ingest.entity.TroopCountMention.Attribution;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.model.ChoiceLearning;
import org.ingest.troops.model.ChoiceModel;

/** Chooses whose claim a count is, among those who speak near it, nobody among them. */
public final class SpeakerChooser {
  private static final double LEAST = 0.5;

  /** Multiplies the likelihood of the speaker that the rule for plain sentences names. */
  private static final double TRUST_IN_RULE = 1.5;

  /** The same of one who is told after the count: <i>nine died, <b>a doctor said</b></i>. */
  private static final double TRUST_IN_LAST_WORDS = 4;

  private final AttributionFinder rule = new AttributionFinder();
  private final SpeakerReader speakers = new SpeakerReader();

  public Claim choose(CountContext context, ChoiceModel model) {
    Claim ruled = rule.find(context);
    List<SpeakerCandidate> candidates = SpeakerCandidates.of(context, speakers);
    double[] likelihoods = model.likelihoods(describe(context, candidates, ruled));
    for (int i = 1; i < likelihoods.length; i++) {
      boolean isRuled =
          ruled
              .speaker()
              .map(Attribution::text)
              .filter(candidates.get(i).text()::equals)
              .isPresent();
      likelihoods[i] *= isRuled ? trust(context, candidates.get(i)) : 1;
    }
    int best = ChoiceModel.likeliest(likelihoods);
    SpeakerCandidate chosen =
        likelihoods[best] < LEAST * total(likelihoods)
            ? SpeakerCandidate.NOBODY
            : candidates.get(best);
    Optional<Attribution> speaker =
        chosen.isNobody()
            ? Optional.empty()
            : Optional.of(new Attribution(chosen.span(), chosen.text()));
    return new Claim(speaker, ruled.unsure());
  }

  private static double trust(CountContext context, SpeakerCandidate ruled) {
    boolean isBehind =
        ruled.sentence() == context.sentence()
            && ruled.span().start() >= context.count().span().end();
    return isBehind ? TRUST_IN_LAST_WORDS : TRUST_IN_RULE;
  }

  private static double total(double[] likelihoods) {
    double total = 0;
    for (double each : likelihoods) {
      total += each;
    }
    return total;
  }

  private static List<int[]> describe(
      CountContext context, List<SpeakerCandidate> candidates, Claim ruled) {
    int here =
        (int) candidates.stream().filter(each -> each.sentence() == context.sentence()).count();
    SpeakerFeatures features =
        new SpeakerFeatures(context, ruled.speaker().map(Attribution::text), here);
    return candidates.stream().map(features::of).toList();
  }

  /** Learns a choice; returns the right speaker, if there is one. */
  public Optional<Attribution> learn(
      CountContext context, KnownSpeaker known, ChoiceLearning learning, int group) {
    List<SpeakerCandidate> candidates = SpeakerCandidates.of(context, speakers);
    boolean[] right = new boolean[candidates.size()];
    Optional<SpeakerCandidate> first = Optional.empty();
    for (int i = 0; i < right.length; i++) {
      right[i] = known.isSame(candidates.get(i).text());
      if (right[i] && first.isEmpty() && i > 0) {
        first = Optional.of(candidates.get(i));
      }
    }
    right[0] |= first.isEmpty();
    if (!known.isUnknown()) {
      learning.add(describe(context, candidates, rule.find(context)), right, 1, group);
    }
    return first.map(each -> new Attribution(each.span(), each.text()));
  }
}
