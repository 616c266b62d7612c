package org.ingest.formats;

import java.util.Optional;
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

  /** A title without marks: <i>Army&amp;#8217;s dead</i> is <i>Army’s dead</i>. */
  static Optional<String> title(String title) {
    int at = title.indexOf('&');
    boolean marked = title.indexOf('<') >= 0 || at >= 0 && title.indexOf(';', at) > 0;
    return marked ? Items.value(PageReader.fragment(title).replace('\n', ' ')) : Optional.of(title);
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
