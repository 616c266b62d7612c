package org.ingest.cleaning;

import java.util.BitSet;
import java.util.List;

/**
 * Finds the boxes of a page among an article's lines, by what heads or fills them and by where they
 * end: a box is lines that are no sentences, between sentences or after them.
 *
 * <pre>
 * Most read                          01:53
 * 1. Ten soldiers killed in Mali     Guinea vote campaign in full swing
 * 2. 500 troops sent to Niger        00:52
 * </pre>
 */
final class PageBoxes {
  private static final int FEWEST_ENTRIES = 6;
  private static final int LONGEST_BOX = 40;

  private final List<TextLine> lines;
  private final BitSet furniture = new BitSet();

  private PageBoxes(List<TextLine> lines) {
    this.lines = lines;
  }

  /** The lines that stand in boxes, by index. */
  static BitSet of(List<TextLine> lines) {
    PageBoxes boxes = new PageBoxes(lines);
    int start = 0;
    while (start < lines.size()) {
      int end = boxes.endOfRun(start);
      if (end > start) {
        boxes.run(start, end);
      }
      start = end + 1;
    }
    return boxes.furniture;
  }

  /** The first sentence from {@code start} on. */
  private int endOfRun(int start) {
    int end = start;
    while (end < lines.size() && !LineShape.isProse(text(end))) {
      end++;
    }
    return end;
  }

  private String text(int index) {
    return lines.get(index).text();
  }

  private void run(int start, int end) {
    menus(start, end);
    for (int i = start; i < end; i++) {
      if (FurnitureLines.isRelatedHeading(text(i)) && i > 0) {
        headed(i, end);
        return;
      }
    }
    if (start > 0) {
      videos(start, end);
    }
  }

  /**
   * What a heading like <i>Most read</i> heads: all up to the next sentence. One line between may
   * be a heading of the article's.
   */
  private void headed(int heading, int end) {
    boolean several = end - heading > 2 || end == lines.size();
    if (several && end - heading <= LONGEST_BOX) {
      furniture.set(heading, end);
    }
  }

  /** Headlines with their videos' lengths between them. */
  private void videos(int start, int end) {
    int durations = 0;
    for (int i = start; i < end; i++) {
      durations += LineShape.isDuration(text(i)) ? 1 : 0;
    }
    if (durations > 0 && end - start > durations) {
      furniture.set(start, end);
    }
  }

  /** Many entries of a word or two, one below the other. */
  private void menus(int start, int end) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || !LineShape.isMenuEntry(text(i)) || isApart(i) && i > from) {
        if (i - from >= FEWEST_ENTRIES) {
          furniture.set(from, i);
        }
        from = i < end && LineShape.isMenuEntry(text(i)) ? i : i + 1;
      }
    }
  }

  /** Whether a blank line stands before it. */
  private boolean isApart(int index) {
    return index > 0 && lines.get(index).number() > lines.get(index - 1).number() + 1;
  }
}
