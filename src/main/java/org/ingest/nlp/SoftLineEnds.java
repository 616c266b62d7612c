package org.ingest.nlp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the line ends that only a narrow page made, as in mail and wire reports: <i>about
 * 11,000⏎soldiers</i>. A run of lines is wrapped where no line but the last had room for the next
 * one's first word, and at least one goes on in lower case; and a line that goes on in lower case
 * goes on in any case. Not titles, lists or tables, whose lines end where they like.
 */
final class SoftLineEnds {
  private static final int NARROWEST = 25;
  private static final int WIDEST = 100;
  private static final int FEWEST_LINES = 3;

  /** A line break may stand a little before the margin: a hyphen that did not fit. */
  private static final int SLACK = 2;

  private final String text;
  private final BitSet soft = new BitSet();

  private SoftLineEnds(String text) {
    this.text = text;
  }

  /** The UTF-16 offsets of the line feeds that end no line. */
  static BitSet of(String text) {
    SoftLineEnds ends = new SoftLineEnds(text);
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (end == start) {
        ends.run(starts, start);
        starts.clear();
      } else {
        starts.add(start);
      }
      start = end + 1;
    }
    ends.run(starts, text.length() + 1);
    return ends.soft;
  }

  /** One run of lines without a blank one; {@code behind} is the offset after its last feed. */
  private void run(List<Integer> starts, int behind) {
    if (starts.size() < 2) {
      return;
    }
    int last = starts.size() - 1;
    int[] lengths = new int[starts.size()];
    int width = 0;
    for (int i = 0; i <= last; i++) {
      lengths[i] = (i < last ? starts.get(i + 1) : behind) - 1 - starts.get(i);
      width = Math.max(width, lengths[i]);
    }
    if (width < NARROWEST || width > WIDEST) {
      return;
    }
    int full = 0;
    boolean runsOn = false;
    for (int i = 0; i < last; i++) {
      runsOn |= goesOn(starts.get(i + 1));
      full += isFull(starts, lengths, i, width) ? 1 : 0;
    }
    boolean wrapped = starts.size() >= FEWEST_LINES && full == last && runsOn;
    for (int i = 0; i < last; i++) {
      boolean goesOn = lengths[i] >= NARROWEST && goesOn(starts.get(i + 1));
      if (wrapped || goesOn) {
        soft.set(starts.get(i + 1) - 1);
      }
    }
  }

  /** Whether the next line's first word would have stood out over the margin. */
  private boolean isFull(List<Integer> starts, int[] lengths, int line, int width) {
    int start = starts.get(line + 1);
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return lengths[line] + 1 + end - start > width - SLACK;
  }

  /** A lower-case letter after a line that ends in a letter, a digit or a comma. */
  private boolean goesOn(int start) {
    char before = text.charAt(start - 2);
    boolean isOpen = Character.isLetterOrDigit(before) || before == ',';
    return isOpen && Character.isLowerCase(text.charAt(start));
  }
}
