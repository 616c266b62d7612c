package org.ingest.nlp;

import java.util.ArrayList;
import java.util.List;
import org.ingest.text.Span;

/**
 * Cuts one line into sentences, mark by mark: what the rules leave open, the model decides. Each
 * mark is judged by a few words on either side, so that a line without an end costs no more than
 * one of many sentences.
 */
final class SentenceEnds {
  private final String text;
  private final int lineEnd;
  private final SentenceModelEnds model;
  private final List<Span> spans = new ArrayList<>();
  private int sentence;
  private boolean inQuotes;

  private SentenceEnds(String text, int start, int lineEnd, SentenceModelEnds model) {
    this.text = text;
    this.lineEnd = lineEnd;
    this.model = model;
    this.sentence = behindSpace(start);
  }

  /** The sentences between two offsets, without the white space around them. */
  static List<Span> cut(String text, int start, int end, SentenceModelEnds model) {
    SentenceEnds ends = new SentenceEnds(text, start, end, model);
    int at = ends.sentence;
    while (at < end) {
      at = ends.read(at);
    }
    ends.endAt(end, end);
    return ends.spans;
  }

  /** Reads the character at an offset, and gives where to go on. */
  private int read(int at) {
    char c = text.charAt(at);
    if (c == '"') {
      inQuotes = !inQuotes;
    } else if (Mark.isMark(c)) {
      return mark(at);
    } else if (c == ')') {
      item(at);
    } else if (Bullets.isBullet(c) && Bullets.beginsItem(text, sentence, at, lineEnd)) {
      endAt(at, at);
    }
    return at + 1;
  }

  private void item(int at) {
    int start = Bullets.itemBefore(text, sentence, at, lineEnd);
    if (start > 0) {
      endAt(start, start);
    }
  }

  private int mark(int at) {
    item(at);
    int spaced = SpacedDots.end(text, at, lineEnd);
    if (spaced > at) {
      return spacedDots(at, spaced);
    }
    Mark mark = Mark.at(text, sentence, at, lineEnd, inQuotes);
    Verdict verdict = mark.isLast() ? Verdict.GOES_ON : MarkRules.judge(mark);
    if (verdict == Verdict.ENDS || verdict == Verdict.UNSURE && model.endsAt(mark)) {
      endAt(mark.end(), mark.next());
    }
    return mark.behind();
  }

  /** <i>a period . . . . | Next</i>, <i>compounds. | . . . The</i>; not <i>a . . . b</i>. */
  private int spacedDots(int at, int end) {
    int next = behindSpace(end);
    boolean four = SpacedDots.count(text, at, end) > 3;
    if (four && next < lineEnd && Character.isUpperCase(text.charAt(next))) {
      boolean attached = at > sentence && !Characters.isSpace(text.charAt(at - 1));
      int cut = attached ? at + 1 : end;
      endAt(cut, behindSpace(cut));
    }
    return end;
  }

  private void endAt(int end, int next) {
    int to = end;
    while (to > sentence && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (to > sentence) {
      spans.add(new Span(sentence, to));
    }
    sentence = behindSpace(Math.max(next, sentence));
  }

  private int behindSpace(int at) {
    int next = at;
    while (next < lineEnd && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
