package org.ingest.troops.claim;

import java.util.Optional;
import org.ingest.names.NameSpan;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.model.Features;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/** Describes to the model how each possible speaker is related to the count. */
final class SpeakerFeatures {
  private static final WordList LINKS = WordList.of("between a speaker and a count");

  private final CountContext context;
  private final CountPhrase count;
  private final Clause clause;
  private final Role role;
  private final Optional<String> ruled;
  private final int speakersHere;

  /**
   * @param ruled whose claim the rule for plain sentences takes it for
   * @param speakersHere how many speak in the count's sentence
   */
  SpeakerFeatures(CountContext context, Optional<String> ruled, int speakersHere) {
    this.context = context;
    this.count = context.count();
    this.clause = context.clause();
    this.role = clause.role(clause.headOf(count.start(), count.end()));
    this.ruled = ruled;
    this.speakersHere = Math.min(3, speakersHere);
  }

  int[] of(SpeakerCandidate candidate) {
    Features features = new Features();
    String source = candidate.source().name();
    String here = candidate.sentence() == context.sentence() ? "here" : "before";
    boolean inQuote = isInQuote(context.words(), count.start());
    String quote = inQuote ? "quote" : "";
    features.add("source", source, here, quote);
    features.add("vote", Boolean.toString(ruled.isPresent()), isRuled(candidate), source + here);
    features.add("speakers", Integer.toString(speakersHere), source, here);
    if (candidate.isNobody()) {
      features.add("nobody:noun", count.nounWord());
      features.add("nobody:role", role.name(), clause.kind(role.predicate()));
      features.add("nobody:quote", quote, ruled.isPresent() ? "ruled" : "");
      features.add("nobody:title", Boolean.toString(context.sentence() == 0));
      features.add(
          "nobody:last", Boolean.toString(context.last().flatMap(x -> x.speaker()).isPresent()));
      return features.toArray();
    }
    if (candidate.source() == SpeakerCandidate.Source.LAST) {
      last(features, quote);
      return features.toArray();
    }
    described(features, candidate, here);
    if (here.equals("here")) {
      placed(features, candidate, source, quote);
    } else {
      features.add("before:form", form(candidate), quote, opening());
      features.add("before:verb", verb(candidate), quote);
    }
    return features.toArray();
  }

  private String isRuled(SpeakerCandidate candidate) {
    return Boolean.toString(
        ruled
            .filter(each -> each.contains(candidate.text()) || candidate.text().contains(each))
            .isPresent());
  }

  private void last(Features features, String quote) {
    CountContext.Decided last = context.last().get();
    int sentences = Math.min(4, context.sentence() - last.sentence());
    String near = Integer.toString(sentences);
    features.add("last", near, quote, Integer.toString(speakersHere));
    features.add("last:elided", near, Boolean.toString(count.isElided()), opening());
    features.add("last:force", near, Boolean.toString(last.force().isPresent()));
    features.add("last:noun", near, last.count().nounWord().equals(count.nounWord()) ? "same" : "");
    if (sentences == 0) {
      StringBuilder gap = new StringBuilder();
      for (int i = last.count().end(); i < count.start() && gap.length() < 30; i++) {
        gap.append(context.words().lower(i)).append(' ');
      }
      features.add("last:gap", gap.toString());
    }
  }

  /** The first words of the sentence: <i>He added</i>, <i>It said</i>. */
  private String opening() {
    return context.words().lower(0);
  }

  private SentenceWords words(SpeakerCandidate candidate) {
    return context.article().words(candidate.sentence());
  }

  private String verb(SpeakerCandidate candidate) {
    return context.article().clause(candidate.sentence()).base(candidate.verb());
  }

  /** What the candidate is called by. */
  private String form(SpeakerCandidate candidate) {
    SentenceWords there = words(candidate);
    int first = there.firstFrom(candidate.span().start());
    int end = there.firstFrom(candidate.span().end());
    for (int i = first; i < end; i++) {
      Optional<NameSpan> name = there.nameAt(i);
      if (name.isPresent()) {
        return name.get().type().name();
      }
    }
    String noun = context.article().clause(candidate.sentence()).nounClass(end - 1);
    return noun.isEmpty() ? there.lower(end - 1) : noun;
  }

  private void described(Features features, SpeakerCandidate candidate, String here) {
    SentenceWords there = words(candidate);
    int end = there.firstFrom(candidate.span().end());
    features.add("form", form(candidate), here);
    features.add("head", there.lower(end - 1), here);
    features.add("verb", verb(candidate), here);
    features.add("verb&form", verb(candidate), form(candidate), candidate.source().name());
    features.add(
        "length", Integer.toString(Math.min(12, end - there.firstFrom(candidate.span().start()))));
    features.add("found", candidate.noun() >= 0 ? "tree" : "words", candidate.source().name());
  }

  private void placed(Features features, SpeakerCandidate candidate, String source, String quote) {
    boolean left = candidate.span().end() <= count.span().start();
    String side = left ? "L" : "R";
    SentenceWords words = context.words();
    int verb = candidate.verb();
    String path = clause.path(verb, role.predicate());
    String shown = path.equals("far") ? "far" : path;
    features.add("path", shown, source, side);
    features.add("path&verb", shown, clause.base(verb));
    features.add("isAbove", Boolean.toString(isAbove(verb)), source, side);
    features.add("isAbove&verb", Boolean.toString(isAbove(verb)), clause.base(verb), side);
    features.add("next", words.lower(verb + 1), clause.base(verb), side);
    features.add("side", source, side, quote);
    features.add("mood", clause.mood(verb), source, side);
    features.add("between", between(candidate, left), side, source);
    features.add(
        "ends",
        Boolean.toString(words.firstFrom(candidate.span().end()) >= words.size() - 2),
        side);
    features.add("opens", Boolean.toString(words.firstFrom(candidate.span().start()) <= 1), side);
    features.add("same", Boolean.toString(verb == role.predicate()), source, role.name());
  }

  /** Whether the count's clause depends on the verb. */
  private boolean isAbove(int verb) {
    int at = role.predicate();
    for (int step = 0; step < 6 && at >= 0; step++) {
      if (at == verb) {
        return true;
      }
      at = clause.head(at);
    }
    return false;
  }

  /** Marks and clause words between the speaker and the count. */
  private String between(SpeakerCandidate candidate, boolean left) {
    SentenceWords words = context.words();
    int from = left ? words.firstFrom(candidate.span().end()) : count.end();
    int to = left ? count.start() : words.firstFrom(candidate.span().start());
    StringBuilder between = new StringBuilder();
    for (int i = from; i < to && between.length() < 24; i++) {
      if (LINKS.has(words.lower(i))) {
        between.append(words.lower(i));
      }
    }
    return between.toString();
  }

  private static boolean isInQuote(SentenceWords words, int at) {
    boolean open = false;
    for (int i = 0; i < at; i++) {
      switch (words.lower(i)) {
        case "“" -> open = true;
        case "”" -> open = false;
        case "\"", "''", "``" -> open = !open;
        default -> {}
      }
    }
    return open;
  }
}
