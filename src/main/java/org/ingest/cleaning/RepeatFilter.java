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
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (kept.size() < TOP_LINES && i + 1 < lines.size() && isCutOff(line, lines.get(i + 1))) {
        continue;
      }
      if (seen.add(line.text()) || !isRepeat(line.text(), kept)) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** A lead or caption that breaks off where the next line, which begins with it, goes on. */
  private static boolean isCutOff(TextLine line, TextLine next) {
    String words = line.text();
    int end = words.length();
    while (end > 0 && ".… ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean broken = end < words.length() ? !words.endsWith(".") || words.endsWith("..") : true;
    return broken
        && end >= SHORTEST_AT_TOP
        && next.text().length() > end
        && next.text().startsWith(words.substring(0, end));
  }

  private static boolean isRepeat(String text, List<TextLine> kept) {
    boolean top = kept.size() < TOP_LINES;
    return top && (text.length() >= SHORTEST_AT_TOP || text.equals(kept.get(0).text()))
        || CaptionLine.matches(text);
  }
}
