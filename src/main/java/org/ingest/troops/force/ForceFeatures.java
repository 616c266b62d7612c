package org.ingest.troops.force;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.entity.TroopCountMention.Attribution;
import org.ingest.entity.TroopStatus;
import org.ingest.lexicon.Countries;
import org.ingest.text.Span;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.ArticleForces;
import org.ingest.troops.context.ArticleView.UnitOwner;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.CountContext.Decided;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.context.StatedForces;
import org.ingest.troops.model.Features;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Describes how each force that a count may belong to stands to it. */
final class ForceFeatures {
  private static final WordList OWNERS = WordList.of("possessives of a force");
  private static final WordList GOVERNMENT = WordList.of("state forces");

  private final CountContext context;
  private final CountPhrase count;
  private final SentenceWords words;
  private final Clause clause;
  private final BetweenWords between;
  private final String status;
  private final String side;
  private final Optional<Span> speaker;
  private final Map<String, List<String>> votes;
  private final int head;
  private final Role role;
  private final String predicate;
  private final boolean owned;
  private final boolean hasInside;
  private final int rivals;

  /**
   * @param speaker whose claim the count is
   * @param votes the forces that rules name, each with the rules that do
   */
  ForceFeatures(
      CountContext context,
      TroopStatus status,
      Optional<Attribution> speaker,
      Map<String, List<String>> votes) {
    this.speaker = speaker.map(Attribution::span);
    this.context = context;
    this.count = context.count();
    this.words = count.words();
    this.clause = context.clause();
    this.between = new BetweenWords(context);
    this.status = status.name();
    this.side = side(count);
    this.votes = votes;
    this.head = clause.headOf(count.start(), count.end());
    this.role = clause.role(head);
    this.predicate =
        clause.kind(role.predicate()) + (clause.isPassive(role.predicate()) ? ".pass" : "");
    this.owned = isOwned();
    this.hasInside =
        context.forces().stream()
            .anyMatch(each -> each.start() >= count.start() && each.end() <= count.end());
    this.rivals =
        (int) context.forces().stream().map(ForceMention::force).distinct().limit(4).count();
  }

  /** What sort of people the count is of. */
  static String side(CountPhrase count) {
    if (count.isOthers()) {
      return "others";
    }
    return count.noun().map(noun -> noun.kind().name()).orElse(count.isElided() ? "none" : "force");
  }

  private boolean isOwned() {
    for (int i = count.amount().end(); i < count.end(); i++) {
      if (OWNERS.has(words.lower(i))) {
        return true;
      }
    }
    return OWNERS.has(words.lower(count.start() - 1));
  }

  int[] of(ForceCandidate candidate) {
    Features features = new Features();
    if (candidate.isNone()) {
      none(features);
      return features.toArray();
    }
    String sort = sort(candidate);
    standing(features, candidate, sort);
    votes
        .getOrDefault(candidate.force(), List.of())
        .forEach(vote -> features.add("vote", vote, side));
    if (votes.getOrDefault(candidate.force(), List.of()).isEmpty() && !votes.isEmpty()) {
      features.add("otherVoted", votes.values().iterator().next().get(0));
    }
    counted(features, candidate, sort);
    candidate.inside().forEach(mention -> inside(features, mention));
    candidate.here().forEach(mention -> here(features, candidate, mention));
    candidate.before().forEach(before -> before(features, before));
    majority(features, candidate, sort);
    stated(features, candidate, sort);
    title(features, candidate, sort);
    unit(features, candidate);
    return features.toArray();
  }

  private void none(Features features) {
    features.add("none");
    features.add("none:side", side);
    features.add("none:side&status", side, status);
    features.add("none:noun", count.nounWord());
    features.add("none:rivals", Integer.toString(rivals), side);
    features.add("none:role", role.name(), predicate);
    features.add("none:role&side", role.name() + predicate, side);
    features.add("none:inside", Boolean.toString(hasInside), side);
    features.add("none:owned", Boolean.toString(owned));
    features.add("none:votes", Boolean.toString(votes.isEmpty()), side);
    Optional<Decided> last = context.last();
    String before =
        last.map(each -> each.force().isEmpty() ? "none" : "some").orElse("first") + distance(last);
    features.add("none:before", before, side);
    if (context.sentence() == 0) {
      features.add("none:opening", side, Integer.toString(rivals));
    }
    features.add("none:word", words.lower(count.start() - 1));
    features.add("none:speaker", Boolean.toString(speaker.isPresent()), side);
    for (int i = count.amount().end(); i < count.end(); i++) {
      features.add("none:in", words.lower(i));
    }
  }

  private String distance(Optional<Decided> earlier) {
    int sentences = earlier.map(each -> context.sentence() - each.sentence()).orElse(9);
    return sentences > 3 ? "far" : Integer.toString(sentences);
  }

  private static String sort(ForceCandidate candidate) {
    if (candidate.force().equals(ForceCandidates.MULTINATIONAL)) {
      return "multi";
    }
    return isCountry(candidate) ? "country" : "group";
  }

  private static boolean isCountry(ForceCandidate candidate) {
    for (List<ForceMention> mentions : List.of(candidate.inside(), candidate.here())) {
      if (!mentions.isEmpty()) {
        return mentions.get(0).isCountry();
      }
    }
    return candidate.before().isEmpty()
        ? Countries.all().named(candidate.force()).isPresent()
        : candidate.before().get(0).mention().isCountry();
  }

  private void standing(Features features, ForceCandidate candidate, String sort) {
    ArticleForces named = context.article().named();
    String standing = named.standing(candidate.force());
    String where =
        !candidate.inside().isEmpty()
            ? "inside"
            : !candidate.here().isEmpty()
                ? "here"
                : candidate.before().isEmpty()
                    ? "far"
                    : "back" + candidate.before().get(0).sentences();
    features.add("sort", sort, side);
    if (candidate.passedOver() > 0) {
      features.add("passedOver", where, sort, side);
    }
    features.add("where", where, sort, side);
    features.add("where&status", where, sort, status);
    features.add("standing", standing + named.isSubject(candidate.force()), where, side);
    features.add("rivals", Integer.toString(rivals), where, side);
    features.add("role", where, role.name(), predicate);
    boolean inTitle = isIn(0, candidate.force());
    features.add("title", inTitle + sort, where, side);
    features.add("lead", (isIn(1, candidate.force()) || inTitle) + sort, where, side);
    features.add("owned", Boolean.toString(owned), where, sort);
    if (hasInside && candidate.inside().isEmpty()) {
      features.add("otherInside", sort, side);
    }
    for (int i = count.amount().end(); i < count.end(); i++) {
      if (GOVERNMENT.has(words.lower(i))) {
        features.add("government", standing, where);
      }
    }
  }

  private boolean isIn(int sentence, String force) {
    return sentence < context.article().size()
        && context.article().forces(sentence).stream()
            .anyMatch(mention -> mention.force().equals(force));
  }

  /** How many of the counts before are the candidate's. */
  private void majority(Features features, ForceCandidate candidate, String sort) {
    int same = 0;
    int all = 0;
    for (Decided other : context.earlier()) {
      if (other.force().isPresent()) {
        all++;
        same += other.force().get().equals(candidate.force()) ? 1 : 0;
      }
    }
    if (all > 0) {
      int third = 3 * same / all;
      String where = candidate.here().isEmpty() ? "far" : "here";
      features.add("majority", third + "/" + Math.min(3, all), sort + side, where);
    }
  }

  /** How often counts of the article name the candidate in their own words. */
  private void stated(Features features, ForceCandidate candidate, String sort) {
    StatedForces stated = context.stated();
    String where = candidate.here().isEmpty() ? "far" : "here";
    features.add("stated", stated.standing(candidate.force()), sort + side, where);
    features.add("stated:noun", stated.ofNoun(count, candidate.force()), side, where);
    features.add("stated:amount", stated.ofAmount(count, candidate.force()), side, where);
    String armed = context.article().named().armed(candidate.force());
    features.add("armed", armed, sort + side, where);
    features.add("armed&status", armed, status, where);
  }

  /** How the title names the candidate. */
  private void title(Features features, ForceCandidate candidate, String sort) {
    if (context.sentence() == 0) {
      return;
    }
    for (ForceMention mention : context.article().forces(0)) {
      if (mention.force().equals(candidate.force())) {
        features.add("titleAs", asForce(0, mention), sort, side);
        features.add(
            "titleAs&status", asForce(0, mention), mention.start() <= 1 ? "first" : "", status);
      }
    }
  }

  /** Whether a mention goes with a word for soldiers: <i>Ukrainian troops</i>. */
  private String asForce(int sentence, ForceMention mention) {
    Clause plain = context.article().plain(sentence);
    for (int i = mention.end(); i < mention.end() + 3; i++) {
      String noun = plain.nounClass(i);
      if (!noun.isEmpty()) {
        return noun;
      }
    }
    return "";
  }

  /** Whether the country that the article gives a unit of the sentence is the candidate. */
  private void unit(Features features, ForceCandidate candidate) {
    for (UnitOwner owner : context.article().unitOwners(context.sentence())) {
      String same = Boolean.toString(owner.country().equals(candidate.force()));
      boolean right = owner.start() >= count.end();
      features.add("unit", same, right ? "R" : "L", side);
      if (right && owner.start() - count.end() < 4) {
        features.add("unit&of", same, words.lower(count.end()), side);
      }
    }
  }

  /** How the candidate stands to the counts before. */
  private void counted(Features features, ForceCandidate candidate, String sort) {
    List<Decided> earlier = context.earlier();
    boolean nearest = true;
    for (int i = earlier.size() - 1; i >= 0 && i >= earlier.size() - 3; i--) {
      Decided other = earlier.get(i);
      if (other.force().isEmpty()) {
        continue;
      }
      String same = Boolean.toString(other.force().get().equals(candidate.force()));
      String near = distance(Optional.of(other)) + (nearest ? "" : "+");
      String sides = ForceFeatures.side(other.count()).equals(side) ? "sameSide" : side;
      String fates = other.status().name().equals(status) ? "sameFate" : "otherFate";
      features.add("before", same, near, sides);
      features.add("before&fate", same, near, fates);
      features.add("before&noun", same, near, count.nounWord());
      features.add("before&role", same, near, role.name() + side);
      if (near.equals("0")) {
        features.add("before&gap", same, between.gap(other), side);
      }
      nearest = false;
    }
  }

  private void inside(Features features, ForceMention mention) {
    features.add("in:kind", mention.kind().name(), side);
    features.add("in:noun", mention.kind().name(), count.nounWord());
    features.add("in:next", words.lower(mention.end()), side);
    features.add("in:dash", Boolean.toString(words.lower(mention.end()).equals("-")));
  }

  private void here(Features features, ForceCandidate candidate, ForceMention mention) {
    boolean left = mention.end() <= count.start();
    String kind = mention.kind() + (left ? "&L" : "&R");
    int word = clause.headOf(mention.start(), mention.end());
    int noun = clause.nounAbove(word);
    String nounClass = noun == word ? "" : clause.nounClass(noun);
    String path = clause.path(noun, head);
    features.add("path", path, side);
    features.add("path&noun", path, nounClass);
    features.add("path&status", path, status);
    features.add("path&kind", path, kind, side);
    features.add("nounClass", nounClass, kind, status);
    Role own = clause.role(noun);
    boolean samePredicate = own.predicate() == role.predicate();
    String roles = own.name() + "/" + role.name() + "/" + samePredicate;
    features.add("roles", roles, samePredicate ? predicate : clause.kind(own.predicate()), side);
    features.add("roles&lemma", roles, clause.lemma(own.predicate()));
    features.add("roles&status", roles, status, nounClass);
    features.add("kind", kind, side);
    features.add("kind&status", kind, side, status);
    String before = words.lower(mention.start() - 1);
    if (before.equals("the")) {
      before = words.lower(mention.start() - 2) + " the";
    }
    String after = words.lower(mention.end());
    features.add("prep", kind, before, side);
    features.add("prep&status", kind, before, status);
    features.add("next", kind, after, side);
    features.add("next2", kind, after, words.lower(mention.end() + 1));
    features.add("next&status", kind, after, status);
    if (mention.start() == 0 || mention.start() == 1 && words.lower(0).equals("the")) {
      features.add("opens", kind, side, status);
      features.add("opens&owned", kind, Boolean.toString(owned));
    }
    features.add("between", between.marks(mention, left), side, kind);
    features.add("nearest", Boolean.toString(between.isNearest(mention, left)), kind, side);
    int gap = left ? count.start() - mention.end() : mention.start() - count.end();
    features.add("gap", gap < 3 ? "near" : gap < 8 ? "mid" : "far", kind, side);
    if (gap <= 3) {
      features.add("gapWords", kind, between.words(mention, left), side);
    }
    if (isSpeaker(words, mention)) {
      features.add("speaker", kind, nounClass, side);
      features.add("speaker&status", kind, nounClass, status);
      features.add("speaker&rivals", Integer.toString(rivals), nounClass, side);
    }
    if (owned) {
      features.add("owned:path", path);
      features.add("owned:roles", roles);
    }
  }

  private boolean isSpeaker(SentenceWords there, ForceMention mention) {
    return speaker
        .filter(span -> span.overlaps(there.span(mention.start(), mention.end())))
        .isPresent();
  }

  private void before(Features features, ForceCandidate.Before before) {
    ForceMention mention = before.mention();
    int index = context.sentence() - before.sentences();
    SentenceWords there = context.article().words(index);
    String near = Integer.toString(before.sentences());
    features.add("back", mention.kind().name(), near, side);
    features.add("back&status", mention.kind().name(), near, status);
    String after = there.lower(mention.end());
    features.add("back:next", near, after, side);
    if (mention.start() <= 1) {
      features.add("back:opens", near, mention.kind().name(), side);
    }
    features.add("back:as", near, asForce(index, mention), side);
    features.add("back:as&status", near, asForce(index, mention), status);
    if (isSpeaker(there, mention)) {
      features.add("back:speaker", near, asForce(index, mention), side);
    }
    if (before.sentences() == 1) {
      Clause clauseThere = context.article().clause(index);
      int noun = clauseThere.nounAbove(clauseThere.headOf(mention.start(), mention.end()));
      Role roleThere = clauseThere.role(noun);
      features.add("back:role", roleThere.name(), clauseThere.kind(roleThere.predicate()), side);
      features.add("back:role&owned", roleThere.name(), Boolean.toString(owned), count.nounWord());
      features.add("back:prep", mention.kind().name(), there.lower(mention.start() - 1), side);
    }
  }
}
