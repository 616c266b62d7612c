package org.ingest.cleaning;

import java.util.List;
import java.util.Optional;
import org.ingest.splitting.CaptionLine;
import org.ingest.splitting.TitleLine;

/**
 * Finds an article's title in its body: the first line, where it is short, has no final full stop,
 * and text follows it.
 *
 * <p>Without a blank line between them, what follows must be a caption, a byline or date, or
 * plainly a paragraph. When in doubt there is no title.
 */
final class TitleFinder {
  private static final int FEWEST_WORDS = 3;
  private static final int SHORTEST_PARAGRAPH = 80;

  private TitleFinder() {}

  static Optional<String> find(List<TextLine> lines) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    TextLine first = lines.get(0);
    TextLine second = lines.get(1);
    boolean apart = second.number() > first.number() + 1;
    boolean title =
        TitleLine.matches(first.text(), FEWEST_WORDS)
            && !CaptionLine.matches(first.text())
            && (apart || isText(first.text(), second.text()));
    return title ? Optional.of(first.text()) : Optional.empty();
  }

  private static boolean isText(String title, String next) {
    return CaptionLine.matches(next)
        || TitleLine.isBylineOrDate(next)
        || next.length() >= SHORTEST_PARAGRAPH
            && next.length() > title.length()
            && TitleLine.endsSentence(next);
  }
}
