package org.ingest.formats;

import org.ingest.page.PageReader;

/** Text that is written as HTML in a cell, a key or a feed. */
final class MarkedText {
  private MarkedText() {}

  /** {@code text}, or what it says where it is HTML. */
  static String plain(String text) {
    return isHtml(text) ? PageReader.fragment(text) : text;
  }

  /** Whether paragraphs, line breaks or blocks are marked in it. */
  static boolean isHtml(String text) {
    return text.indexOf('<') >= 0
        && (text.contains("</p>")
            || text.contains("<br>")
            || text.contains("<br/>")
            || text.contains("<br />")
            || text.contains("</div>")
            || text.contains("</P>")
            || text.contains("<BR>"));
  }
}
