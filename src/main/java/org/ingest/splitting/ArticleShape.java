package org.ingest.splitting;

import org.ingest.reading.Line;

/**
 * What the article so far looks like, to tell a page that holds several from one with headings: it
 * opens with a title, its last line ends a sentence, its lines stand closer than the gap before a
 * new title.
 */
final class ArticleShape {
  private boolean opensWithTitle;
  private boolean endsSentence;
  private int texts;
  private int widestGap;

  ArticleShape(ArticleHeader header) {
    opensWithTitle = header.title().isPresent();
  }

  /**
   * @param blanks the blank lines before it
   */
  void add(Line line, int blanks) {
    if (texts == 0) {
      opensWithTitle |= TitleLine.matches(line.text(), 2);
    } else {
      widestGap = Math.max(widestGap, blanks);
    }
    texts++;
    endsSentence = TitleLine.endsSentence(line.text());
  }

  boolean endsSentence() {
    return endsSentence;
  }

  /** Whether another article can follow after so many blank lines. */
  boolean canEndBefore(int blanks) {
    return opensWithTitle && endsSentence && texts > 1 && blanks > 1 && blanks > widestGap;
  }
}
