package org.ingest.troops.claim;

import java.util.Optional;
import org.ingest.entity.TroopCountMention.Attribution;
import org.ingest.text.Span;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Finds whose claim a count is, in the words of its sentence: <i>the army said</i> before it or at
 * the sentence's end, <i>according to</i> anywhere. A pronoun speaks for whoever spoke in the
 * sentence before.
 */
final class AttributionFinder {
  private static final int NEAR = 14;
  private static final WordList HEDGES = WordList.of("hedges");

  private final ReportVerbs verbs = new ReportVerbs();
  private final SpeakerReader speakers = new SpeakerReader();

  Claim find(CountContext context) {
    CountPhrase count = context.count();
    Claim claim = claim(context);
    return new Claim(claim.speaker(), claim.unsure() || isHedged(count));
  }

  private Claim claim(CountContext context) {
    CountPhrase count = context.count();
    SentenceWords words = count.words();
    Optional<Attribution> source = accordingTo(words);
    if (source.isPresent()) {
      return new Claim(source, source.get().text().endsWith("estimates"));
    }
    int verb = verbBefore(words, count.start());
    if (verb >= 0) {
      return said(context, verb);
    }
    return saidBehind(count);
  }

  private Optional<Attribution> accordingTo(SentenceWords words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
        return speakers.from(words, i + 2).map(span -> attribution(words, span));
      }
    }
    return Optional.empty();
  }

  private static Attribution attribution(SentenceWords words, Span span) {
    return new Attribution(span, words.text(span));
  }

  private int verbBefore(SentenceWords words, int end) {
    for (int i = end - 1; i > 0; i--) {
      if (verbs.isAt(words, i)) {
        return i;
      }
    }
    return -1;
  }

  private Claim said(CountContext context, int verb) {
    SentenceWords words = context.words();
    boolean unsure = verbs.isUnsure(words, verb);
    Optional<Span> speaker = speakers.before(words, verb);
    if (speaker.isPresent()) {
      return new Claim(speaker.map(span -> attribution(words, span)), unsure);
    }
    Optional<Attribution> before =
        speakers.isPronounBefore(words, verb)
            ? context.previous().flatMap(this::speakerOf)
            : Optional.empty();
    return new Claim(before, unsure);
  }

  /** Who speaks in a sentence, where that is plain. */
  private Optional<Attribution> speakerOf(SentenceWords words) {
    for (int i = 1; i < words.size(); i++) {
      if (verbs.isAt(words, i)) {
        Optional<Span> speaker = speakers.before(words, i);
        if (speaker.isPresent()) {
          return speaker.map(span -> attribution(words, span));
        }
      }
    }
    return accordingTo(words);
  }

  /**
   * <i>Twelve soldiers died, the army said</i>, <i>Nine marines are missing, said an aide</i>; not
   * <i>the 12 soldiers said</i>.
   */
  private Claim saidBehind(CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = count.end() + 1; i < words.size(); i++) {
      if (verbs.isAt(words, i)) {
        return saidBehind(count, i);
      }
    }
    return Claim.NONE;
  }

  private Claim saidBehind(CountPhrase count, int verb) {
    SentenceWords words = count.words();
    Optional<Span> speaker =
        SpeakerReader.isAfterMark(words, verb)
            ? speakers.told(words, verb)
            : speakers
                .before(words, verb)
                .filter(span -> span.start() >= count.span().end() && isBehindMark(words, span));
    boolean unsure = verbs.isUnsure(words, verb) && speaker.isPresent();
    return new Claim(speaker.map(span -> attribution(words, span)), unsure);
  }

  private static boolean isBehindMark(SentenceWords words, Span span) {
    return SpeakerReader.isAfterMark(words, words.firstFrom(span.start()));
  }

  private boolean isHedged(CountPhrase count) {
    SentenceWords words = count.words();
    int from = Math.max(0, count.start() - NEAR);
    int to = Math.min(words.size(), count.end() + NEAR / 2);
    for (int i = from; i < to; i++) {
      if (HEDGES.has(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
