package org.ingest.splitting;

import org.ingest.reading.Line;

/**
 * What the article so far looks like, to tell a page that holds several from one with headings: it
 * opens with a title, its last line but for labels ends a sentence, its lines stand closer than the
 * gap before a new title.
 */
final class ArticleShape {
  /** <i>Share this article</i>, <i>Back to top</i>: what a page puts below an article. */
  private static final int WORDS_OF_LABEL = 5;

  private static final int MOST_LABELS = 6;

  private boolean opensWithTitle;
  private boolean endsSentence;
  private int labels;
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
    if (TitleLine.endsSentence(line.text())) {
      endsSentence = true;
      labels = 0;
    } else {
      boolean label = TitleLine.words(line.text()) <= WORDS_OF_LABEL;
      endsSentence &= label && ++labels <= MOST_LABELS;
    }
  }

  boolean endsSentence() {
    return endsSentence;
  }

  /** Whether another article can follow after so many blank lines. */
  boolean canEndBefore(int blanks) {
    return opensWithTitle && endsSentence && texts > 1 && blanks > 1 && blanks > widestGap;
  }
}
