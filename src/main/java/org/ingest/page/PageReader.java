package org.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads saved web pages. Safe for use by several threads. */
public final class PageReader {
  /** Below 256, from where on the parser looks for the end of a body in vain and fails. */
  private static final int DEEPEST = 250;

  private PageReader() {}

  /** The article of a page; its text is empty where the page has none. */
  public static Page read(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    Document document = Jsoup.parse(html, "", parser);
    PageFacts facts = PageFacts.of(document);
    Region body = RegionReader.read(document.body(), true);
    List<Block> all = body.blocks();
    Optional<String> title = facts.title().map(each -> PageTitle.asShown(each, all));
    List<Block> blocks = MainText.of(body, title.orElse(""));
    return new Page(
        title,
        facts.date().or(() -> shownDate(blocks, all, title)),
        facts.author(),
        facts.site(),
        facts.url(),
        blocks.stream().map(Block::text).collect(Collectors.joining("\n\n")),
        blocks.isEmpty() ? 1 : Math.max(1, blocks.get(0).line()),
        blocks.isEmpty() ? 1 : Math.max(1, blocks.get(blocks.size() - 1).line()));
  }

  private static Optional<String> shownDate(
      List<Block> text, List<Block> all, Optional<String> title) {
    return text.stream()
        .findFirst()
        .flatMap(lead -> VisibleDate.above(lead, all, title.orElse("")));
  }

  /** The paragraphs of a piece of HTML that is an article's text and no page. */
  public static String fragment(String html) {
    Document document = Jsoup.parse(html);
    return MainText.all(RegionReader.read(document.body(), false)).stream()
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }
}
