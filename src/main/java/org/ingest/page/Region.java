package org.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** An element of a page that sets its text apart, with what is known of all below it. */
final class Region implements PagePart {
  /** Furniture by name that holds so much is none: a body of class "has-sidebar". */
  private static final double TOO_MUCH = 0.5;

  final Element element;
  final Hint hint;
  final List<PagePart> parts = new ArrayList<>();

  /** UTF-16 units below it of running text outside of furniture; settled once all is read. */
  int prose;

  /** UTF-16 units below it of running text, of all text, of links. */
  int allProse;

  int text;
  int linked;

  Region(Element element, Hint hint) {
    this.element = element;
    this.hint = hint;
  }

  void add(Block block) {
    parts.add(block);
    allProse += block.prose();
    text += block.text().length();
    linked += block.linked();
  }

  /** Adds a smaller region that is complete. */
  void add(Region inner) {
    parts.add(inner);
    allProse += inner.allProse;
    text += inner.text;
    linked += inner.linked;
  }

  /** All blocks in it and below it, in the page's order. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    addTo(blocks);
    return blocks;
  }

  private void addTo(List<Block> blocks) {
    for (PagePart part : parts) {
      if (part instanceof Region inner) {
        inner.addTo(blocks);
      } else {
        blocks.add((Block) part);
      }
    }
  }

  /** Whether its name and its share of the page's running text make it furniture. */
  boolean isFurniture(int pageProse) {
    return hint == Hint.FURNITURE && allProse <= TOO_MUCH * pageProse;
  }

  boolean isNamedArticle() {
    return hint == Hint.ARTICLE || element.normalName().equals("article");
  }

  boolean isMostlyLinks() {
    return linked * 2 > text;
  }
}
