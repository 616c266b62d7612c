package org.ingest.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.page.Page;
import org.ingest.page.PageReader;
import org.ingest.reading.Encodings;
import org.ingest.reading.OpenInput;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;

/** Reads the article of a saved web page. */
final class HtmlReader implements FormatReader {
  private static final int HEAD = 1 << 12;

  /** A page is many times as long as its text. */
  private static final int PAGE_OF_TEXT = 4;

  /** {@code <meta charset="utf-8">}, {@code content="text/html; charset=koi8-r"}. */
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");

  private final SplitOptions options;

  HtmlReader(SplitOptions options) {
    this.options = options;
  }

  @Override
  public void read(OpenInput open, ArticleSink sink) throws IOException {
    Items items = new Items(open.input(), sink, options.maxArticleChars());
    String html = decoded(open.readAll(mostBytes(options)), Optional.empty(), options);
    items.add(item(PageReader.read(html), Optional.empty(), 0));
    items.finish("pages");
  }

  static int mostBytes(SplitOptions options) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, (long) PAGE_OF_TEXT * options.maxArticleChars());
  }

  /**
   * @param declared the encoding that a server or mail named
   */
  static String decoded(byte[] html, Optional<Charset> declared, SplitOptions options) {
    Charset charset =
        options
            .encoding()
            .or(() -> Encodings.marked(html))
            .or(() -> declared)
            .or(() -> inMeta(html))
            .orElseGet(() -> Encodings.guessed(html));
    return new String(html, charset);
  }

  private static Optional<Charset> inMeta(byte[] html) {
    String head = new String(html, 0, Math.min(html.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find()
        ? Encodings.named(matcher.group(1)).map(Encodings::asRead)
        : Optional.empty();
  }

  /**
   * @param url where the page was found, if that is known from elsewhere
   */
  static Item item(Page page, Optional<String> url, int record) {
    ArticleHeader header =
        new ArticleHeader(
            Optional.empty(),
            page.title().flatMap(Items::value),
            page.date().flatMap(Items::value),
            page.site().flatMap(Items::value),
            page.url().filter(each -> each.startsWith("http")).or(() -> url).flatMap(Items::value),
            page.author().flatMap(Items::value));
    return new Item(header, page.text(), record, page.firstLine(), page.lastLine(), 0);
  }
}
