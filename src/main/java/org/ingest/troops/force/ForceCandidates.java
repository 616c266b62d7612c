package org.ingest.troops.force;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.noun.CountPhrase;

/**
 * Gathers the forces that a count may belong to: none, those that its sentence and the three before
 * name, those of the counts before, those of the title and lead, and what the article is on.
 */
final class ForceCandidates {
  static final String MULTINATIONAL = "multinational";
  private static final int SENTENCES_BACK = 3;
  private static final int COUNTS_BACK = 3;
  private static final int LEAD = 2;
  private static final int STATED = 4;
  private static final int MOST = 16;

  private final Map<String, ForceCandidate> found = new LinkedHashMap<>();
  private final CountContext context;

  private ForceCandidates(CountContext context) {
    this.context = context;
  }

  /** The candidates, none first. */
  static List<ForceCandidate> of(CountContext context) {
    ForceCandidates candidates = new ForceCandidates(context);
    candidates.add("");
    candidates.ofSentence();
    context
        .article()
        .unitOwners(context.sentence())
        .forEach(owner -> candidates.add(owner.country()));
    candidates.ofSentencesBefore();
    candidates.ofCountsBefore();
    candidates.ofArticle();
    List<ForceCandidate> all = new ArrayList<>(candidates.found.values());
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private ForceCandidate add(String force) {
    return found.computeIfAbsent(force, ForceCandidate::of);
  }

  private void ofSentence() {
    CountPhrase count = context.count();
    List<ForceMention> mentions = context.forces();
    for (ForceMention mention : mentions) {
      boolean inside = mention.start() >= count.start() && mention.end() <= count.end();
      ForceCandidate candidate = add(mention.force());
      (inside ? candidate.inside() : candidate.here()).add(mention);
    }
    if (mentions.stream().map(ForceMention::force).distinct().count() > 1) {
      add(MULTINATIONAL);
    }
  }

  private void ofSentencesBefore() {
    for (int back = 1; back <= SENTENCES_BACK && back <= context.sentence(); back++) {
      for (ForceMention mention : context.article().forces(context.sentence() - back)) {
        add(mention.force()).before().add(new ForceCandidate.Before(mention, back));
      }
    }
  }

  private void ofCountsBefore() {
    List<Decided> earlier = context.earlier();
    for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - COUNTS_BACK; i--) {
      earlier.get(i).force().ifPresent(this::add);
    }
  }

  private void ofArticle() {
    for (int sentence = 0; sentence < Math.min(LEAD, context.sentence()); sentence++) {
      context.article().forces(sentence).forEach(mention -> add(mention.force()));
    }
    context.article().named().mainCountry().ifPresent(this::add);
    context.article().named().mainGroup().ifPresent(this::add);
    context.stated().forces().stream().limit(STATED).forEach(this::add);
  }
}
