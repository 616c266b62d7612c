package org.ingest.cleaning;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ingest.splitting.CaptionLine;
import org.ingest.splitting.TitleLine;

/**
 * Finds an article's title in its body, among the lines above its first sentence: short, without a
 * final full stop, no byline, date or caption. Of several the first, unless a later one says more
 * of what the first sentence says: then the first was a kicker or the site's name.
 *
 * <p>Without a blank line after it, what follows must be a caption, a byline or date, another
 * heading, or plainly a paragraph. When in doubt there is no title.
 */
final class TitleFinder {
  private static final int FEWEST_WORDS = 3;
  private static final int SHORTEST_PARAGRAPH = 80;
  private static final int LINES = 14;
  private static final int SHORTEST_WORD = 4;

  private TitleFinder() {}

  static Optional<String> find(List<TextLine> lines) {
    int lead = lead(lines);
    if (lead < 0) {
      return lines.size() > 1 && isTitle(lines, 0) ? text(lines, 0) : Optional.empty();
    }
    Set<String> words = words(lines.get(lead).text());
    int best = -1;
    int shared = -1;
    for (int i = 0; i < lead; i++) {
      if (isTitle(lines, i)) {
        int common = common(words, lines.get(i).text());
        if (best < 0 || shared == 0 && common > 0) {
          best = i;
          shared = common;
        }
      }
    }
    return best < 0 ? Optional.empty() : text(lines, best);
  }

  private static Optional<String> text(List<TextLine> lines, int index) {
    return Optional.of(lines.get(index).text());
  }

  /** The first sentence that is no caption, or -1. */
  private static int lead(List<TextLine> lines) {
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      String line = lines.get(i).text();
      if (LineShape.isProse(line)
          && !TitleLine.matches(line, FEWEST_WORDS)
          && !CaptionLine.matches(line)
          && !TitleLine.isBylineOrDate(line)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTitle(List<TextLine> lines, int index) {
    TextLine line = lines.get(index);
    TextLine next = lines.get(index + 1);
    boolean apart = next.number() > line.number() + 1;
    return TitleLine.matches(line.text(), FEWEST_WORDS)
        && !CaptionLine.matches(line.text())
        && (apart || isBelow(line.text(), next.text()));
  }

  private static boolean isBelow(String title, String next) {
    return CaptionLine.matches(next)
        || TitleLine.isBylineOrDate(next)
        || TitleLine.matches(next, FEWEST_WORDS)
        || next.length() >= SHORTEST_PARAGRAPH
            && next.length() > title.length()
            && TitleLine.endsSentence(next);
  }

  private static int common(Set<String> words, String line) {
    Set<String> common = words(line);
    common.retainAll(words);
    return common.size();
  }

  /** The longer words in lower case, without plurals. */
  private static Set<String> words(String line) {
    Set<String> words = new HashSet<>();
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() >= SHORTEST_WORD) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
