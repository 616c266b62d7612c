package org.ingest.troops.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ingest.entity.Reason;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.StatusPhrases;
import org.ingest.troops.context.StatusPhrases.Hit;
import org.ingest.troops.model.ChoiceLearning;
import org.ingest.troops.model.ChoiceModel;
import org.ingest.troops.model.Features;
import org.ingest.troops.noun.CountPhrase;

/** Chooses what happened to counted troops, as learned from annotated counts. */
public final class StatusChooser {
  private static final TroopStatus[] STATUSES = TroopStatus.values();

  private static final String STATUS = "status";
  private static final int NEAREST = 3;

  /** Multiplies the likelihood of what the governing words say. */
  private static final double TRUST_IN_PLAIN_WORDS = 8;

  private static final double DISTRUST_IN_THE_UNSAID = 0.1;

  private final CountFeatures features = new CountFeatures();
  private final StatusPhrases phrases = new StatusPhrases();

  public TroopStatus choose(CountContext context, ChoiceModel model) {
    return StatusLabels.of(context).orElseGet(() -> likeliest(context, model));
  }

  private TroopStatus likeliest(CountContext context, ChoiceModel model) {
    Optional<TroopStatus> plain = plain(context);
    double[] likelihoods = model.likelihoods(candidates(context, plain));
    weigh(likelihoods, context, plain.filter(StatusChooser::isTold).or(() -> strength(context)));
    Set<TroopStatus> vetoed = StatusVetoes.of(context);
    int best = -1;
    for (int i = 0; i < likelihoods.length; i++) {
      boolean allowed = !vetoed.contains(STATUSES[i]);
      if (allowed && (best < 0 || likelihoods[i] > likelihoods[best])) {
        best = i;
      }
    }
    return STATUSES[best];
  }

  private static Optional<TroopStatus> strength(CountContext context) {
    return StatusWords.isStrength(context.count())
        ? Optional.of(TroopStatus.STRENGTH)
        : Optional.empty();
  }

  /** Makes likelier what is plain, and less so what no word says. */
  private void weigh(double[] likelihoods, CountContext context, Optional<TroopStatus> plain) {
    for (int i = 0; i < likelihoods.length; i++) {
      boolean isPlain = plain.filter(STATUSES[i]::equals).isPresent();
      likelihoods[i] *= isPlain ? TRUST_IN_PLAIN_WORDS : 1;
      likelihoods[i] *= isSaid(context, STATUSES[i]) ? 1 : DISTRUST_IN_THE_UNSAID;
    }
  }

  /**
   * Fates and withdrawals are told by their own words; where people are and what is planned is
   * often only implied.
   */
  private static boolean isTold(TroopStatus status) {
    return status.isFate() || status == TroopStatus.WITHDRAWN;
  }

  /** What speaks for a status that was chosen, and against one. */
  public List<Reason> reasons(CountContext context, TroopStatus chosen) {
    List<Reason> reasons = new ArrayList<>();
    Optional<TroopStatus> label = StatusLabels.of(context);
    reasons.add(reason(label.isPresent() ? "label" : Reason.MODEL, chosen));
    plain(context).ifPresent(status -> reasons.add(reason("governing words", status)));
    StatusVotes.of(context).forEach((rule, status) -> reasons.add(reason(rule, status)));
    StatusVetoes.of(context)
        .forEach(
            status ->
                reasons.add(
                    Reason.against(STATUS, "veto", status.name().toLowerCase(Locale.ROOT))));
    return reasons;
  }

  private static Reason reason(String rule, TroopStatus status) {
    return Reason.of(STATUS, rule, status.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a word of the sentence or of the one before says such a thing, or the count before was
   * told so: nobody is dead, hurt, held or missing whom no word says to be, nor still to come.
   */
  private boolean isSaid(CountContext context, TroopStatus status) {
    return !status.isFate() && status != TroopStatus.PLANNED
        || status == TroopStatus.PLANNED && StatusWords.isAnyAhead(context.words())
        || isSaidIn(context, context.sentence(), status)
        || context.sentence() > 0 && isSaidIn(context, context.sentence() - 1, status)
        || context.last().filter(other -> other.status() == status).isPresent();
  }

  private boolean isSaidIn(CountContext context, int sentence, TroopStatus status) {
    for (Hit hit : phrasesOf(context, sentence)) {
      boolean harm = hit.status() == TroopStatus.KILLED || hit.status() == TroopStatus.WOUNDED;
      if (hit.status() == status || status == TroopStatus.CASUALTIES && harm) {
        return true;
      }
    }
    return false;
  }

  public void learn(
      CountContext context, Set<TroopStatus> known, ChoiceLearning learning, int group) {
    boolean[] right = new boolean[STATUSES.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = known.contains(STATUSES[i]);
    }
    learning.add(candidates(context, plain(context)), right, 1, group);
  }

  private Optional<TroopStatus> plain(CountContext context) {
    return PlainStatus.of(context, phrasesOf(context, context.sentence()));
  }

  private List<int[]> candidates(CountContext context, Optional<TroopStatus> plain) {
    int[] described = describe(context, plain);
    List<int[]> candidates = new ArrayList<>();
    for (TroopStatus status : STATUSES) {
      candidates.add(Features.crossed(described, status.name()));
    }
    return candidates;
  }

  private int[] describe(CountContext context, Optional<TroopStatus> plain) {
    Features all = new Features();
    features.ofStatus(context).forEach(all::add);
    plain.ifPresent(status -> all.add("plain", status.name()));
    StatusVotes.of(context).forEach((rule, status) -> all.add("vote", rule, status.name()));
    clause(all, context);
    phrases(all, context);
    before(all, context);
    return all.toArray();
  }

  /** The count's part in its clause, and what stands above that. */
  private static void clause(Features all, CountContext context) {
    CountPhrase count = context.count();
    Clause clause = context.clause();
    int head = clause.headOf(count.start(), count.end());
    Role role = clause.role(head);
    int predicate = role.predicate();
    String voice = clause.isPassive(predicate) ? "passive" : "active";
    String mood = clause.mood(predicate);
    String lemma = clause.lemma(predicate);
    String kind = clause.kind(predicate);
    all.add("role", role.name());
    all.add("role&lemma", role.name(), lemma);
    all.add("role&kind", role.name(), kind);
    all.add("role&kind&mood", role.name(), kind, mood);
    all.add("role&lemma&voice", role.name(), lemma, voice);
    all.add("role&lemma&mood", role.name(), lemma, mood);
    all.add("lemma", lemma);
    all.add("mood", mood, role.name());
    all.add("steps", role.steps());
    around(all, clause, head, role.name() + kind);
  }

  private static void around(Features all, Clause clause, int head, String own) {
    int predicate = clause.role(head).predicate();
    above(all, clause, predicate, own);
    below(all, clause, head, "c");
    below(all, clause, predicate, "p");
  }

  /** Which words of the sentence say what happened, and how each stands to the count. */
  private void phrases(Features all, CountContext context) {
    CountPhrase count = context.count();
    Clause clause = context.clause();
    int head = clause.headOf(count.start(), count.end());
    Role role = clause.role(head);
    List<Hit> hits = phrasesOf(context, context.sentence());
    int left = 0;
    for (int i = hits.size() - 1; i >= 0; i--) {
      if (hits.get(i).end() <= count.start() && left < NEAREST) {
        left++;
        phrase(all, clause, hits.get(i), "L" + left, head, role);
      }
    }
    int right = 0;
    for (Hit hit : hits) {
      boolean inside = hit.start() >= count.start() && hit.end() <= count.end();
      if (inside) {
        all.add("phraseIn", hit.status().name());
      } else if (hit.start() >= count.end() - 1 && right < NEAREST) {
        right++;
        phrase(all, clause, hit, "R" + right, head, role);
      }
    }
  }

  private static void phrase(
      Features all, Clause clause, Hit hit, String side, int head, Role role) {
    String status = hit.status().name();
    int word = clause.headOf(hit.start(), hit.end());
    String voice = clause.isPassive(word) ? "passive" : "";
    all.add("phrase", status, side);
    all.add("phrasePath", status, clause.path(word, head));
    if (word == role.predicate()) {
      all.add("phraseOwn", status, role.name() + voice);
      all.add("phraseOwnMood", status, clause.mood(word));
      all.add("phraseOwn", status);
    } else if (clause.head(word) == head) {
      all.add("phraseBelow", status, clause.relation(word));
    } else if (clause.role(word).predicate() == role.predicate()) {
      all.add("phraseBeside", status, clause.relation(word), role.name());
    } else if (clause.head(role.predicate()) == word) {
      all.add("phraseAbove", status, clause.relation(role.predicate()), role.name());
    } else {
      all.add("phraseFar", status, side.substring(0, 1));
    }
  }

  /** The counts before, and what the sentence before and the title say. */
  private void before(Features all, CountContext context) {
    CountPhrase count = context.count();
    String form = count.isElided() ? "elided" : count.isOthers() ? "others" : count.nounWord();
    String own = ownPhrase(context);
    List<Decided> earlier = context.earlier();
    for (int back = 1; back <= 2 && back <= earlier.size(); back++) {
      Decided other = earlier.get(earlier.size() - back);
      int sentences = Math.min(4, context.sentence() - other.sentence());
      String last = other.status().name();
      all.add("last" + back, last, Integer.toString(sentences), form);
      all.add("last" + back, last, Integer.toString(sentences), own);
      if (back == 1 && other.count().nounWord().equals(count.nounWord())) {
        all.add("lastSameNoun", last, Integer.toString(sentences));
      }
      if (back == 1 && sameFigures(other.count(), count)) {
        all.add("lastSameFigure", last, Integer.toString(sentences));
      }
    }
    saidBefore(all, context, own);
  }

  private void saidBefore(Features all, CountContext context, String own) {
    if (context.sentence() > 0) {
      for (Hit hit : phrasesOf(context, context.sentence() - 1)) {
        all.add("previousSays", hit.status().name(), own);
      }
      for (Hit hit : phrasesOf(context, 0)) {
        all.add("titleSays", hit.status().name(), own);
      }
    }
  }

  private static boolean sameFigures(CountPhrase one, CountPhrase other) {
    return one.amount().min().equals(other.amount().min())
        && one.amount().max().equals(other.amount().max());
  }

  /** What the count's own predicate says; empty where it says nothing. */
  private String ownPhrase(CountContext context) {
    CountPhrase count = context.count();
    Clause clause = context.clause();
    Role role = clause.role(clause.headOf(count.start(), count.end()));
    return phrasesOf(context, context.sentence()).stream()
        .filter(hit -> hit.start() <= role.predicate() && role.predicate() < hit.end())
        .map(hit -> hit.status().name())
        .findFirst()
        .orElse("");
  }

  private List<Hit> phrasesOf(CountContext context, int sentence) {
    return context.article().statusPhrases(sentence, phrases);
  }

  private static void above(Features all, Clause clause, int predicate, String own) {
    int at = predicate;
    for (int level = 1; level <= 2; level++) {
      int head = clause.head(at);
      if (head < 0) {
        all.add("above" + level, "root");
        return;
      }
      String relation = clause.relation(at);
      all.add("above" + level, relation, clause.lemma(head));
      all.add("aboveKind" + level, relation, clause.kind(head), own);
      all.add("aboveMood" + level, clause.mood(head), clause.kind(head));
      at = head;
    }
  }

  private static void below(Features all, Clause clause, int word, String whose) {
    for (int child : clause.children(word)) {
      String relation = clause.relation(child);
      all.add(whose + "below", relation, clause.lemma(child));
      all.add(whose + "belowKind", relation, clause.kind(child));
    }
  }
}
