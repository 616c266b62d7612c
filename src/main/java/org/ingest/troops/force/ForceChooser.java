package org.ingest.troops.force;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.entity.TroopCountMention.Attribution;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.context.ArticleView;
import org.ingest.troops.context.ChosenForce;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.context.StatedForces;
import org.ingest.troops.force.ForceRules.Said;
import org.ingest.troops.model.ChoiceLearning;
import org.ingest.troops.model.ChoiceModel;
import org.ingest.troops.noun.CountPhrase;

/**
 * Chooses whose people are counted among the forces that may be meant, none among them. A wrong
 * force costs more than a missing one, so one must be clearly likelier than none.
 */
public final class ForceChooser {
  private static final double LEAST = 0.7;

  /** The forces that counts name in their own words. */
  public static StatedForces stated(ArticleView article, List<CountPhrase> counts) {
    StatedForces stated = new StatedForces();
    for (CountPhrase count : counts) {
      ForceRules.settled(new CountContext(count, article, List.of(), StatedForces.NONE))
          .map(Said::force)
          .filter(force -> !force.isEmpty())
          .ifPresent(force -> stated.add(count, force));
    }
    return stated;
  }

  public Optional<ChosenForce> choose(
      CountContext context, TroopStatus status, Optional<Attribution> speaker, ChoiceModel model) {
    Optional<Said> settled = ForceRules.settled(context);
    if (settled.isPresent()) {
      return settled
          .map(Said::force)
          .filter(force -> !force.isEmpty())
          .map(force -> new ChosenForce(force, BasisReader.ofSettled(context, force)));
    }
    List<ForceCandidate> candidates = ForceVetoes.apply(context, ForceCandidates.of(context));
    double[] likelihoods = model.likelihoods(describe(context, status, speaker, candidates));
    int best = ChoiceModel.likeliest(likelihoods);
    ForceCandidate chosen = candidates.get(best);
    return chosen.isNone() || likelihoods[best] < LEAST
        ? Optional.empty()
        : Optional.of(
            new ChosenForce(shared(context, chosen), BasisReader.read(context, chosen, speaker)));
  }

  /**
   * <i><b>Uganda and Burundi</b> have deployed 2,000 troops</i>: both countries'; not <i>after
   * talks between Russia and Ukraine, Ukraine lost 30 soldiers</i>, which names one of them alone.
   */
  private static String shared(CountContext context, ForceCandidate chosen) {
    boolean always =
        !chosen.here().isEmpty()
            && chosen.here().stream().allMatch(mention -> isAllied(context, mention));
    return always ? ForceCandidates.MULTINATIONAL : chosen.force();
  }

  /** True for a country with another right beside it and nothing but <i>and</i> between. */
  private static boolean isAllied(CountContext context, ForceMention mention) {
    for (ForceMention other : context.forces()) {
      boolean before = other.end() + 1 == mention.start();
      boolean behind = mention.end() + 1 == other.start();
      int between = before ? other.end() : mention.end();
      if ((before || behind)
          && context.words().lower(between).equals("and")
          && mention.isCountry()
          && other.isCountry()
          && !other.force().equals(mention.force())) {
        return true;
      }
    }
    return false;
  }

  private static List<int[]> describe(
      CountContext context,
      TroopStatus status,
      Optional<Attribution> speaker,
      List<ForceCandidate> candidates) {
    ForceFeatures features = new ForceFeatures(context, status, speaker, votes(context));
    return candidates.stream().map(features::of).toList();
  }

  /** What rules say, by force. */
  private static Map<String, List<String>> votes(CountContext context) {
    Map<String, List<String>> votes = new LinkedHashMap<>();
    ForceRules.votes(context)
        .forEach((rule, force) -> votes.computeIfAbsent(force, any -> new ArrayList<>()).add(rule));
    return votes;
  }

  public void learn(
      CountContext context,
      TroopStatus status,
      Optional<Attribution> speaker,
      KnownForce known,
      ChoiceLearning learning,
      int group) {
    List<ForceCandidate> candidates = ForceVetoes.apply(context, ForceCandidates.of(context));
    boolean[] right = new boolean[candidates.size()];
    boolean any = false;
    for (int i = 0; i < right.length; i++) {
      right[i] = known.isSame(candidates.get(i).force());
      any |= right[i];
    }
    // what cannot be chosen is left out
    right[0] |= !any;
    learning.add(describe(context, status, speaker, candidates), right, 1, group);
  }
}
