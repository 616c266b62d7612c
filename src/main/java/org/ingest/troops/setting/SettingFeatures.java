package org.ingest.troops.setting;

import java.util.Optional;
import org.ingest.entity.TroopStatus;
import org.ingest.text.Span;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.SettingCandidate;
import org.ingest.troops.model.Features;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;

/** Describes to the model how a place or date named near a count is related to it. */
final class SettingFeatures {
  private final CountContext context;
  private final CountPhrase count;
  private final Clause clause;
  private final int head;
  private final Role role;
  private final String status;
  private final Optional<Span> speaker;
  private final Optional<Span> ruled;
  private final Optional<String> last;
  private final int here;

  /**
   * @param ruled what the rule for plain sentences takes
   * @param last the name or value that the count before has
   * @param here how many candidates the count's sentence names
   */
  SettingFeatures(
      CountContext context,
      TroopStatus status,
      Optional<Span> speaker,
      Optional<Span> ruled,
      Optional<String> last,
      int here) {
    this.context = context;
    this.count = context.count();
    this.clause = context.clause();
    this.head = clause.headOf(count.start(), count.end());
    this.role = clause.role(head);
    this.status = status.name();
    this.speaker = speaker;
    this.ruled = ruled;
    this.last = last;
    this.here = Math.min(3, here);
  }

  /** No place or date at all. */
  int[] none() {
    Features features = new Features();
    features.add("none");
    features.add("none:status", status);
    features.add("none:here", Integer.toString(here), status);
    features.add("none:ruled", Boolean.toString(ruled.isPresent()), Integer.toString(here));
    features.add("none:role", role.name(), clause.kind(role.predicate()));
    features.add("none:title", Boolean.toString(context.sentence() == 0));
    features.add("none:last", Boolean.toString(last.isPresent()), form());
    return features.toArray();
  }

  private String form() {
    return count.isElided() ? "elided" : count.isOthers() ? "others" : "noun";
  }

  int[] of(SettingCandidate candidate) {
    Features features = new Features();
    boolean isHere = candidate.sentence() == context.sentence();
    String where =
        isHere ? "here" : candidate.sentence() < 0 ? "last" : "back" + back(candidate.sentence());
    features.add("where", where, candidate.sort());
    features.add("where&status", where, candidate.sort(), status);
    features.add("where&here", where, Integer.toString(here), form());
    chosen(features, candidate, where);
    if (isHere) {
      placed(features, candidate);
    } else if (candidate.sentence() >= 0) {
      before(features, candidate);
    }
    return features.toArray();
  }

  /** Whether the rule for plain sentences, or the count before, has the candidate. */
  private void chosen(Features features, SettingCandidate candidate, String where) {
    boolean isRuled = ruled.filter(candidate.span()::equals).isPresent();
    features.add("ruled", Boolean.toString(isRuled), Boolean.toString(ruled.isPresent()), where);
    features.add("ruled&sort", Boolean.toString(isRuled), candidate.sort());
    boolean isLast = last.filter(candidate.name()::equals).isPresent();
    features.add("last", Boolean.toString(isLast), where, form());
    context
        .last()
        .ifPresent(
            other ->
                features.add(
                    "last&fate",
                    Boolean.toString(isLast),
                    Integer.toString(Math.min(3, context.sentence() - other.sentence())),
                    other.status().name().equals(status) ? "same" : "other"));
  }

  private String back(int sentence) {
    return Integer.toString(Math.min(3, context.sentence() - sentence));
  }

  private void before(Features features, SettingCandidate candidate) {
    SentenceWords there = context.article().words(candidate.sentence());
    int start = there.firstFrom(candidate.span().start());
    features.add("back:prep", there.lower(start - 1), candidate.sort());
    features.add("back:opens", Boolean.toString(start <= 1), back(candidate.sentence()));
    features.add("back:word", context.words().lower(0), candidate.sort());
  }

  private void placed(Features features, SettingCandidate candidate) {
    SentenceWords words = context.words();
    int start = words.firstFrom(candidate.span().start());
    int end = words.firstFrom(candidate.span().end());
    boolean left = end <= count.start();
    boolean inside = start >= count.start() && end <= count.end();
    String side = inside ? "in" : left ? "L" : "R";
    related(features, candidate, clause.headOf(start, Math.max(start + 1, end)), side);
    beside(features, candidate, start, end, side);
    int gap = inside ? 0 : left ? count.start() - end : start - count.end();
    features.add("gap", gap < 3 ? "near" : gap < 9 ? "mid" : "far", side, candidate.sort());
    features.add("between", between(left ? end : count.end(), left ? count.start() : start), side);
    features.add("chained", chained(words, start, end), candidate.sort());
  }

  /** How a word is related to the count in the tree. */
  private void related(Features features, SettingCandidate candidate, int word, String side) {
    int noun = clause.nounAbove(word);
    String nounClass = noun == word ? "" : clause.nounClass(noun);
    String path = clause.path(noun, head);
    Role own = clause.role(noun);
    String toPredicate = clause.path(noun, role.predicate());
    features.add("path", path, candidate.sort());
    features.add("path&status", path, status);
    features.add("toPredicate", toPredicate, candidate.sort(), role.name());
    features.add("own", own.name(), clause.kind(own.predicate()), side);
    features.add("own&status", own.name(), status, side);
    features.add("same", Boolean.toString(own.predicate() == role.predicate()), own.name(), status);
    features.add("noun", nounClass, side, candidate.sort());
  }

  /** The words right beside it. */
  private void beside(
      Features features, SettingCandidate candidate, int start, int end, String side) {
    SentenceWords words = context.words();
    features.add("side", side, candidate.sort());
    String before = words.lower(start - 1);
    if (before.equals("the") || before.endsWith("ern")) {
      before = words.lower(start - 2) + "+";
    }
    features.add("prep", before, candidate.sort(), side);
    features.add("prep&status", before, status, side);
    features.add("prep&verb", before, clause.lemma(role.predicate()));
    features.add("next", words.lower(end), side, candidate.sort());
    features.add("speaker", Boolean.toString(isSpeaker(candidate.span())), side);
    features.add("opens", Boolean.toString(start <= 1), candidate.sort(), before);
  }

  /** Whether another name follows behind a comma, or stands before one: <i>Bannu, Pakistan</i>. */
  private static String chained(SentenceWords words, int start, int end) {
    boolean behind = words.lower(end).equals(",") && words.nameAt(end + 1).isPresent();
    boolean before = words.lower(start - 1).equals(",") && words.nameAt(start - 2).isPresent();
    return (behind ? "first" : "") + (before ? "second" : "");
  }

  private String between(int from, int to) {
    SentenceWords words = context.words();
    StringBuilder between = new StringBuilder();
    for (int i = from; i < to && between.length() < 20; i++) {
      if (clause.isVerb(i)) {
        between.append(clause.kind(i)).append(' ');
      } else if (words.lower(i).equals(",")) {
        between.append(',');
      }
    }
    return between.toString();
  }

  private boolean isSpeaker(Span span) {
    return speaker.filter(each -> each.overlaps(span)).isPresent();
  }
}
