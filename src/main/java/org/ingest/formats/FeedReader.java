package org.ingest.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;
import org.ingest.page.PageReader;
import org.ingest.reading.DecodedReader;
import org.ingest.reading.Encodings;
import org.ingest.reading.OpenInput;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Reads RSS and Atom feeds, one article per item, one item at a time. */
final class FeedReader implements FormatReader {
  /** An item's elements by what they hold, the best first. */
  private static final Map<String, List<String>> ELEMENTS =
      ResourceTable.rows(FeedReader.class, "feed-elements.tsv")
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toList())));

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml [^>]{0,99}encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)[\"']");

  private final SplitOptions options;

  FeedReader(SplitOptions options) {
    this.options = options;
  }

  @Override
  public void read(OpenInput open, ArticleSink sink) throws IOException {
    Items items = new Items(open.input(), sink, options.maxArticleChars());
    Optional<Charset> charset = options.encoding().or(() -> declared(open.head()));
    Parser xml = Parser.xmlParser().setTrackPosition(true);
    try (DecodedReader text = DecodedReader.of(open, charset, sink::problem);
        StreamParser parser = new StreamParser(xml).parse(text, "")) {
      int record = 0;
      int cut = 0;
      for (Element item = next(parser); item != null; item = next(parser)) {
        record++;
        items.add(item(item, record));
        cut = cut == 0 && item.endSourceRange().isImplicit() ? record : cut;
        item.remove();
      }
      if (cut > 0) {
        items.fail("item " + cut + " breaks off; what it has is read");
      }
    }
    items.finish("items");
  }

  /** {@code <?xml version="1.0" encoding="koi8-r"?>}; what a byte order mark says comes first. */
  private static Optional<Charset> declared(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    return Encodings.marked(head).isEmpty() && matcher.find()
        ? Encodings.named(matcher.group(1)).map(Encodings::asRead)
        : Optional.empty();
  }

  private static Element next(StreamParser parser) throws IOException {
    return parser.selectNext("item, entry");
  }

  private static Item item(Element item, int record) {
    ArticleHeader header =
        new ArticleHeader(
            value(item, "id"),
            value(item, "title").flatMap(MarkedText::title),
            value(item, "date"),
            value(item, "source"),
            link(item),
            value(item, "author"));
    int first = item.sourceRange().start().lineNumber();
    int last = item.endSourceRange().end().lineNumber();
    return new Item(header, text(item), record, first, last, 0);
  }

  /** Of content and summary the first that says something. */
  private static String text(Element item) {
    for (String name : ELEMENTS.get("text")) {
      Element element = child(item, name);
      if (element != null) {
        String html = html(element);
        String text = html.indexOf('<') >= 0 ? PageReader.fragment(html) : html;
        if (!text.isBlank()) {
          return text;
        }
      }
    }
    return "";
  }

  /** Written as text with entities or as CDATA; in Atom of the type xhtml as elements. */
  private static String html(Element element) {
    boolean elements = element.childrenSize() > 0;
    String text = elements ? element.html() : element.wholeText();
    return elements || text.indexOf('<') >= 0 ? text : Parser.unescapeEntities(text, false);
  }

  private static Optional<String> value(Element item, String kind) {
    for (String name : ELEMENTS.get(kind)) {
      Element element = child(item, name);
      if (element != null) {
        Element named = child(element, "name");
        Optional<String> value =
            Items.value((named == null ? element : named).wholeText().replaceAll("\\s+", " "));
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  /** RSS writes the address as text, Atom as an attribute. */
  private static Optional<String> link(Element item) {
    for (Element element : item.children()) {
      String rel = element.attr("rel");
      if (element.tagName().equals("link") && (rel.isEmpty() || rel.equals("alternate"))) {
        Optional<String> address =
            Items.value(element.attr("href")).or(() -> Items.value(element.wholeText()));
        if (address.isPresent()) {
          return address;
        }
      }
    }
    return Optional.empty();
  }

  private static Element child(Element item, String name) {
    for (Element element : item.children()) {
      if (element.tagName().toLowerCase(Locale.ROOT).equals(name)) {
        return element;
      }
    }
    return null;
  }
}
