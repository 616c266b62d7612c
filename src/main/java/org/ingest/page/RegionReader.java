package org.ingest.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads a page's elements into regions and blocks, in one pass and without recursion: pages nest as
 * deep as they like. Scripts, forms' fields and what is hidden are passed over.
 */
final class RegionReader implements NodeFilter {
  private final Deque<Region> open = new ArrayDeque<>();
  private final Deque<PopUp> spans = new ArrayDeque<>();
  private final Map<String, Hint> hints = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final boolean lines;
  private int linked;
  private int unlinked;
  private int linkDepth;
  private int links;
  private int line;
  private boolean space;
  private Region root;

  private RegionReader(boolean lines) {
    this.lines = lines;
  }

  /**
   * @param body read whatever its tag (it may be a frameset), and even if it is hidden until a
   *     script shows it
   * @param lines whether the page was parsed with positions, so that blocks can have lines
   */
  static Region read(Element body, boolean lines) {
    RegionReader reader = new RegionReader(lines);
    body.filter(reader);
    return reader.root;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (!open.isEmpty() && Tags.isPassedOver(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (setsApart(element)) {
      flush();
      open.push(new Region(element, Hint.of(element, hints)));
    } else if (element.normalName().equals("a")) {
      linkDepth++;
      links++;
    } else if (element.normalName().equals("span")) {
      spans.push(new PopUp(element, text.length(), linked, unlinked, links));
    }
    return FilterResult.CONTINUE;
  }

  private boolean setsApart(Element element) {
    return open.isEmpty()
        || Tags.setsApart(element.normalName())
        || element.normalName().equals("span") && Hint.of(element, hints) == Hint.CAPTION;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (!open.isEmpty() && open.peek().element == element) {
      flush();
      Region done = open.pop();
      if (open.isEmpty()) {
        root = done;
      } else if (!done.parts.isEmpty()) {
        open.peek().add(done);
      }
    } else if (element.normalName().equals("a")) {
      linkDepth--;
    } else if (!spans.isEmpty() && spans.peek().isOf(element)) {
      close(spans.pop());
    }
    return FilterResult.CONTINUE;
  }

  private void close(PopUp span) {
    if (span.isBox(linked, unlinked, links)) {
      text.setLength(span.text());
      linked = span.linked();
    }
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        space = true;
        continue;
      }
      if (text.isEmpty()) {
        line = lines ? node.sourceRange().start().lineNumber() : 0;
      } else if (space && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
      }
      space = false;
      text.append(c);
      linked += linkDepth > 0 ? 1 : 0;
      unlinked += linkDepth > 0 ? 0 : 1;
    }
  }

  /** Two of them end a paragraph. */
  private void lineBreak() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
      flush();
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
    space = false;
  }

  private void flush() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > 0 && !open.isEmpty()) {
      Region region = open.peek();
      region.add(
          new Block(
              Tags.name(region.element), text.substring(0, end), Math.min(linked, end), line));
    }
    text.setLength(0);
    linked = 0;
    unlinked = 0;
    links = 0;
    spans.clear();
    space = false;
  }
}
