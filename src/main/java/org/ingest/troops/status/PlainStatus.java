package org.ingest.troops.status;

import java.util.List;
import java.util.Optional;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.GappedClause;
import org.ingest.troops.context.StatusPhrases.Hit;
import org.ingest.troops.noun.CountPhrase;

/**
 * What the words that govern a count say happened, where they are plain: its own verb (<i>were
 * handed over</i>), the noun that it belongs to (<i>the loss of 12 soldiers</i>), the noun that is
 * set equal to it (<i>losses amounted to 300 servicemen</i>), the word behind a bare number
 * (<i>198,000 killed</i>), or at last the verb beside it, whatever the tree says.
 */
final class PlainStatus {
  /** Texts whose first count has the status that stands before the bar. */
  static final List<String> HITS =
      List.of(
          "released|Seventeen soldiers were handed over to the Red Cross by the rebels.",
          "casualties|The army announced the loss of 12 soldiers at the dam.",
          "casualties|The losses amounted to over 300 servicemen and a tank.",
          "missing|Six sailors are unaccounted for since the launch sank.",
          "deserted|Two thirds of the 1,200 conscripts deserted.",
          "killed|At least 60 Danish soldiers who had been sent to the island lost their lives.",
          "released|The 14 marines who were captured at the ford were handed back on Friday.",
          "released|Ukraine returned 150 captured Russian soldiers on Monday.",
          "released|Forty captured Danish sailors were returned by the rebels on Monday.",
          "released|Twelve captured soldiers were exchanged, the ministry said.",
          "captured|Nine sailors continued to be held captive on the atoll.",
          "missing|Forty soldiers are reported to be missing.",
          "casualties|Norway has lost approximately 40,000 troops since the invasion began.",
          "casualties|Losses had by then gone past 200 troops.",
          "casualties|Armenia lost 3,825 troops, 187 soldiers are still missing.",
          "killed|A bomb tore through a truck, and three soldiers did not survive it.",
          "deserted|About 170 soldiers of a brigade armed by its allies ran off.");

  /** Texts whose first count has not the status that stands before the bar. */
  static final List<String> MISSES =
      List.of(
          "released|The army showed 150 captured soldiers on Monday.",
          "released|The army returned fire and killed 12 captured soldiers.",
          "killed|Two soldiers who killed a farmer were released on Monday.",
          "captured|Nine soldiers are reported to have captured the bridge.",
          "deserted|Three soldiers armed with sticks ran to the gate.",
          "killed|In a second raid 40 rebels killed three farmers.");

  private final Clause clause;
  private final CountPhrase count;
  private final int head;
  private final Role role;
  private final List<Hit> hits;

  private PlainStatus(CountContext context, List<Hit> hits) {
    this.clause = context.clause();
    this.count = context.count();
    this.head = clause.headOf(count.start(), count.end());
    this.role = clause.role(head);
    this.hits = hits;
  }

  /**
   * @param hits the phrases of the count's sentence
   */
  static Optional<TroopStatus> of(CountContext context, List<Hit> hits) {
    PlainStatus plain = new PlainStatus(context, hits);
    return GappedClause.of(context)
        .map(gapped -> gapped.before().status())
        .or(plain::ofFreedCaptives)
        .or(plain::ofBothHarms)
        .or(plain::ofWordBehind)
        .or(() -> DirectFate.ofObject(context.count()))
        .or(plain::ofPredicate)
        .or(plain::ofSubject)
        .or(plain::ofParticiple)
        .or(() -> DirectFate.of(context.count()));
  }

  /** <i><b>returned</b> 150 <b>captured</b> Russian soldiers</i>. */
  private Optional<TroopStatus> ofFreedCaptives() {
    boolean isFreed =
        clause.kind(role.predicate()).equals("free")
                && (role.name().equals("obj") || role.name().equals("nsubj:pass"))
            || DirectFate.of(count).filter(TroopStatus.RELEASED::equals).isPresent();
    boolean areCaptives =
        hits.stream()
            .filter(hit -> hit.start() >= count.start() && hit.end() <= count.end())
            .anyMatch(hit -> hit.status() == TroopStatus.CAPTURED);
    return isFreed && areCaptives ? Optional.of(TroopStatus.RELEASED) : Optional.empty();
  }

  private Optional<TroopStatus> ofBothHarms() {
    return HarmPair.governs(count) ? Optional.of(TroopStatus.CASUALTIES) : Optional.empty();
  }

  /** <i>198,000 <b>killed</b> and more than 550,000 <b>wounded</b></i>: a number of no noun. */
  private Optional<TroopStatus> ofWordBehind() {
    int last = count.end() - 1;
    Optional<TroopStatus> own =
        hits.stream()
            .filter(hit -> hit.start() == last && hit.end() == count.end())
            .map(Hit::status)
            .findFirst();
    if (own.isPresent()) {
      return own;
    }
    boolean isAlone =
        switch (clause.kind(count.end() + 1)) {
          case "", "PUNCT", "ADP", "CCONJ", "SCONJ", "ADV" -> true;
          default -> false;
        };
    return count.isElided() && isAlone ? at(count.end()) : Optional.empty();
  }

  private Optional<TroopStatus> at(int word) {
    return hits.stream()
        .filter(hit -> hit.start() <= word && word < hit.end())
        .filter(hit -> hit.end() <= count.start() || hit.start() >= count.end())
        .map(Hit::status)
        .findFirst();
  }

  private Optional<TroopStatus> ofPredicate() {
    boolean takesPart =
        switch (role.name()) {
          case "nsubj", "nsubj:pass", "obj", "nmod:of", "copula", "obl:of" -> true;
          default -> false;
        };
    return takesPart && role.predicate() != head ? at(role.predicate()) : Optional.empty();
  }

  /** <i><b>Losses</b> have exceeded 200 troops</i>, <i>puts its <b>losses</b> at 4,000</i>. */
  private Optional<TroopStatus> ofSubject() {
    boolean isMeasure =
        role.name().equals("obj") || role.name().startsWith("obl:") || role.name().equals("copula");
    if (!isMeasure || !clause.isVerb(role.predicate())) {
      return Optional.empty();
    }
    for (int child : clause.children(role.predicate())) {
      String relation = clause.relation(child);
      boolean told = relation.equals("nsubj") || relation.equals("obj") && child != head;
      if (told && child < count.start() && clause.nounClass(child).equals("loss")) {
        return at(child)
            .map(
                status ->
                    clause.base(child).equals("loss") || clause.base(child).equals("casualty")
                        ? TroopStatus.CASUALTIES
                        : status);
      }
    }
    return Optional.empty();
  }

  /** <i>12 soldiers <b>missing</b> since Monday</i>. */
  private Optional<TroopStatus> ofParticiple() {
    for (int child : clause.children(head)) {
      boolean describes = clause.relation(child).equals("acl");
      if (describes && child >= count.end()) {
        return at(child);
      }
    }
    return Optional.empty();
  }
}
