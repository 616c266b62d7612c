package org.ingest.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ingest.reading.Input;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the paragraphs of a Word document's main part; headers, footers and notes lie elsewhere.
 */
final class WordReader {
  private final SplitOptions options;

  WordReader(SplitOptions options) {
    this.options = options;
  }

  void read(Input input, InputStream documentXml, ArticleSink sink) throws IOException {
    Items items = new Items(input, sink, options.maxArticleChars());
    int most = HtmlReader.mostBytes(options);
    byte[] xml = documentXml.readNBytes(most);
    if (xml.length == most) {
      items.fail("a document over the limit of length; skipped");
      return;
    }
    Document document =
        Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    String text = text(document);
    Optional<String> none = Optional.empty();
    ArticleHeader header = new ArticleHeader(none, none, none, none, none, none);
    items.add(new Item(header, text, 0, 1, 1, 0));
    items.finish("documents");
  }

  /**
   * The paragraphs that hold words, separated by blank lines; each ends where the next begins,
   * however they nest. What was deleted in a tracked change stands in {@code w:delText} and is left
   * out.
   */
  private static String text(Document document) {
    StringBuilder text = new StringBuilder();
    StringBuilder paragraph = new StringBuilder();
    document.traverse(
        (node, depth) -> {
          switch (node.nodeName()) {
            case "w:p" -> flush(paragraph, text);
            case "w:t" -> paragraph.append(((Element) node).wholeText());
            case "w:tab" -> paragraph.append(' ');
            case "w:br", "w:cr" -> paragraph.append('\n');
            default -> {}
          }
        });
    flush(paragraph, text);
    return text.toString();
  }

  private static void flush(StringBuilder paragraph, StringBuilder text) {
    if (!paragraph.toString().isBlank()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
    }
    paragraph.setLength(0);
  }
}
