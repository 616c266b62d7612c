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
    byte[] xml = documentXml.readNBytes(HtmlReader.mostBytes(options));
    Document document =
        Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    StringBuilder text = new StringBuilder();
    for (Element paragraph : document.getElementsByTag("w:p")) {
      String words = words(paragraph);
      if (!words.isBlank()) {
        text.append(text.isEmpty() ? "" : "\n\n").append(words);
      }
    }
    Optional<String> none = Optional.empty();
    ArticleHeader header = new ArticleHeader(none, none, none, none, none, none);
    items.add(new Item(header, text.toString(), 0, 1, 1, 0));
    items.finish("documents");
  }

  /** What was deleted in a tracked change stands in {@code w:delText} and is left out. */
  private static String words(Element paragraph) {
    StringBuilder words = new StringBuilder();
    for (Element each : paragraph.getAllElements()) {
      switch (each.tagName()) {
        case "w:t" -> words.append(each.wholeText());
        case "w:tab" -> words.append(' ');
        case "w:br", "w:cr" -> words.append('\n');
        default -> {}
      }
    }
    return words.toString();
  }
}
