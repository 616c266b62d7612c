package org.ingest.cleaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ingest.splitting.CaptionLine;

/**
 * Drops captions that stand again, and the title where a widget repeats it; the first stays.
 *
 * <p>At an article's top any long line that stands again is a caption's or the title's repetition.
 * Further down only what bears a caption's signs: two paragraphs of a report may be the same and
 * mean two events.
 */
final class RepeatFilter {
  private static final int TOP_LINES = 12;
  private static final int SHORTEST_AT_TOP = 40;

  private RepeatFilter() {}

  static List<TextLine> filter(List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TextLine line : lines) {
      if (seen.add(line.text()) || !isRepeat(line.text(), kept)) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isRepeat(String text, List<TextLine> kept) {
    boolean top = kept.size() < TOP_LINES;
    return top && (text.length() >= SHORTEST_AT_TOP || text.equals(kept.get(0).text()))
        || CaptionLine.matches(text);
  }
}
