package org.ingest.page;

import org.jsoup.nodes.Element;

/**
 * An inline element within a paragraph that may hold a box of links, which a browser shows on a
 * click: <i>Rep. Ada Venn [Ada Venn | Venn asks for new law | Venn at odds with city | MORE]
 * said</i>.
 *
 * @param element where the box may end
 * @param text how many UTF-16 units the paragraph has before it
 * @param linked how many of these, without spaces, are links, and how many are {@code unlinked}
 * @param links how many links stand before it
 */
record PopUp(Element element, int text, int linked, int unlinked, int links) {
  private static final int FEWEST_LINKS = 3;

  /** On average; a list of names in a sentence has shorter ones. */
  private static final int SHORTEST_LINK = 15;

  boolean isOf(Element other) {
    return element == other;
  }

  /** Whether everything since its beginning is links, by what the paragraph holds now. */
  boolean isBox(int linkedNow, int unlinkedNow, int linksNow) {
    int added = linksNow - links;
    return unlinkedNow == unlinked
        && added >= FEWEST_LINKS
        && linkedNow - linked >= SHORTEST_LINK * added;
  }
}
