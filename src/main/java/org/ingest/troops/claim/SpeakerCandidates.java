package org.ingest.troops.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.text.Span;
import org.ingest.troops.claim.SpeakerCandidate.Source;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Gathers who may claim a count: whoever speaks in its sentence and the one before, whose figures
 * are told, and whose claim the count before was.
 */
final class SpeakerCandidates {
  private static final int MOST = 12;
  private static final WordList NOBODY = WordList.of("nobody who speaks");
  private static final WordList FIGURES = WordList.of("figures and statements");
  private static final WordList SPEAKING = WordList.of("speaking");
  private static final WordList ORIGINS = WordList.of("origins of a figure");

  private final CountContext context;
  private final SpeakerReader speakers;
  private final List<SpeakerCandidate> found = new ArrayList<>();

  private SpeakerCandidates(CountContext context, SpeakerReader speakers) {
    this.context = context;
    this.speakers = speakers;
  }

  /** The candidates, nobody first. */
  static List<SpeakerCandidate> of(CountContext context, SpeakerReader speakers) {
    SpeakerCandidates candidates = new SpeakerCandidates(context, speakers);
    candidates.found.add(SpeakerCandidate.NOBODY);
    candidates.ofSentence(context.sentence());
    if (context.sentence() > 0) {
      candidates.ofSentence(context.sentence() - 1);
    }
    candidates.ofLast();
    List<SpeakerCandidate> found = candidates.found;
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private void ofLast() {
    context
        .last()
        .flatMap(CountContext.Decided::speaker)
        .ifPresent(
            speaker ->
                add(new SpeakerCandidate(speaker.text(), speaker.span(), Source.LAST, -1, -1, -1)));
  }

  private void ofSentence(int sentence) {
    SentenceWords words = context.article().words(sentence);
    // most sentences before one with a count have nobody who speaks, and need no tree
    Clause plain = context.article().plain(sentence);
    for (int i = 0; i < words.size(); i++) {
      if (SPEAKING.has(plain.base(i)) && words.nameAt(i).isEmpty() && !isUnsaid(words, i)) {
        ofVerb(sentence, words, i);
      }
      if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
        int verb = i;
        speakers
            .from(words, i + 2)
            .ifPresent(span -> add(sentence, words, span, Source.ACCORDING, verb, -1));
      }
      if (FIGURES.has(words.lower(i))) {
        ofFigures(sentence, words, i);
      }
    }
    ofTrailer(sentence, words);
  }

  /** <i>The ministry <b>would not say</b> how many</i>. */
  private static boolean isUnsaid(SentenceWords words, int verb) {
    String before = words.lower(verb - 1);
    return before.equals("not") || before.equals("n't") || before.equals("never");
  }

  private void ofVerb(int sentence, SentenceWords words, int verb) {
    Clause clause = context.article().clause(sentence);
    int subject = clause.subject(verb);
    if (subject < 0 && clause.relation(verb).equals("conj")) {
      subject = clause.subject(clause.head(verb));
    }
    if (subject >= 0 && !clause.isPronoun(subject)) {
      addPhrase(sentence, words, clause, subject, Source.SUBJECT, verb);
    }
    int at = verb;
    speakers
        .before(words, verb)
        .flatMap(span -> behindJoint(words, clause, span))
        .ifPresent(span -> add(sentence, words, span, Source.SUBJECT, at, -1));
    speakers
        .told(words, verb)
        .ifPresent(span -> add(sentence, words, span, Source.SUBJECT, at, -1));
    for (int child : clause.children(verb)) {
      if (ORIGINS.has(clause.caseOf(child)) && child > verb) {
        addPhrase(sentence, words, clause, child, Source.ORIGIN, verb);
      }
    }
  }

  /** <i>The convoy stopped and <b>the mayor of Gao</b> said</i>: no speaker is two clauses. */
  private static Optional<Span> behindJoint(SentenceWords words, Clause clause, Span span) {
    int end = words.firstFrom(span.end());
    boolean hasVerb = false;
    for (int i = words.firstFrom(span.start()); i < end; i++) {
      if (hasVerb && words.lower(i).equals("and")) {
        return i + 1 < end ? Optional.of(words.span(i + 1, end)) : Optional.empty();
      }
      hasVerb |= clause.isVerb(i) && words.nameAt(i).isEmpty();
    }
    return Optional.of(span);
  }

  /**
   * <i>in <b>Kyiv's</b> estimate</i>, <i><b>Ukrainian</b> estimates</i>, <i>in <b>London's</b>
   * view</i>.
   */
  private void ofFigures(int sentence, SentenceWords words, int noun) {
    Clause clause = context.article().clause(sentence);
    int[] phrase = clause.nounPhrase(noun);
    boolean named = false;
    for (int i = phrase[0]; i < noun; i++) {
      named |= words.isCapitalised(i) && i > 0 || words.nameAt(i).isPresent();
    }
    if (named) {
      add(sentence, words, words.span(phrase[0], noun + 1), Source.OWNER, noun, noun);
    }
    for (int child : clause.children(noun)) {
      if (ORIGINS.has(clause.caseOf(child)) || clause.caseOf(child).equals("of")) {
        addPhrase(sentence, words, clause, child, Source.ORIGIN, noun);
      }
    }
  }

  /** <i>20 soldiers killed in raid<b>: Pentagon</b></i>. */
  private void ofTrailer(int sentence, SentenceWords words) {
    int colon = words.size() - 1;
    while (colon > 0 && colon > words.size() - 6 && !words.lower(colon).equals(":")) {
      colon--;
    }
    if (colon > 2 && words.lower(colon).equals(":") && colon < words.size() - 1) {
      add(
          sentence,
          words,
          words.span(colon + 1, words.size()),
          Source.TRAILER,
          colon,
          words.size() - 1);
    }
  }

  private void addPhrase(
      int sentence, SentenceWords words, Clause clause, int noun, Source source, int verb) {
    int[] phrase = clause.nounPhrase(noun);
    boolean isWord = Character.isLetter(words.word(noun).charAt(0));
    if (isWord && !NOBODY.has(words.lower(phrase[0]))) {
      add(sentence, words, words.span(phrase[0], phrase[1]), source, verb, noun);
    }
  }

  private void add(
      int sentence, SentenceWords words, Span span, Source source, int verb, int noun) {
    boolean overlaps = sentence == context.sentence() && span.overlaps(context.count().span());
    if (!overlaps) {
      add(new SpeakerCandidate(words.text(span), span, source, sentence, verb, noun));
    }
  }

  private void add(SpeakerCandidate candidate) {
    Optional<SpeakerCandidate> same =
        found.stream().filter(each -> each.text().equals(candidate.text())).findFirst();
    if (same.isEmpty()) {
      found.add(candidate);
    }
  }
}
