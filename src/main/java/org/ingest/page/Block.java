package org.ingest.page;

import org.ingest.splitting.TitleLine;

/**
 * A stretch of a page that a browser sets as one paragraph, heading, list item or cell.
 *
 * @param tag the element that it stands in, in lower case
 * @param text with single spaces; of {@code br} a line end is left
 * @param linked how many of its UTF-16 units are links
 * @param line the page's line that it begins on, from 1; 0 where unknown
 */
record Block(String tag, String text, int linked, int line) implements PagePart {
  private static final int FEWEST_WORDS = 4;
  private static final int LONG = 140;

  /** No word is so long: scripts without spaces. */
  private static final int LONG_WORD = 25;

  private static final double MOSTLY = 0.55;

  /** Whether it is made of links. */
  boolean isLinks() {
    return linked > MOSTLY * text.length();
  }

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Whether it reads like running text: a sentence with its end, or long. */
  boolean isProse() {
    if (isLinks() || isHeading()) {
      return false;
    }
    return text.length() >= LONG
        || endsSentence() && (TitleLine.words(text) >= FEWEST_WORDS || text.length() >= LONG_WORD);
  }

  private boolean endsSentence() {
    return TitleLine.endsSentence(text) || "。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The UTF-16 units of running text in it. */
  int prose() {
    return isProse() ? text.length() - linked : 0;
  }
}
