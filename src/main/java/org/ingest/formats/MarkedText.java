package org.ingest.formats;

import org.ingest.page.PageReader;

/** Text that is written as HTML in a cell, a key or a feed. */
final class MarkedText {
  private MarkedText() {}

  /** {@code text}, or what it says where it is HTML. */
  static String plain(String text) {
    if (!isHtml(text)) {
      return text;
    }
    return MarkupSniffer.holdsPage(text) ? PageReader.read(text).text() : PageReader.fragment(text);
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
