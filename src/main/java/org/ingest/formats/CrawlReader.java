package org.ingest.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.ingest.page.PageReader;
import org.ingest.reading.Encodings;
import org.ingest.reading.OpenInput;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the pages of a crawl: each response of a server that is HTML and went well. */
final class CrawlReader implements FormatReader {
  private static final int OK = 200;

  private final SplitOptions options;

  CrawlReader(SplitOptions options) {
    this.options = options;
  }

  @Override
  public void read(OpenInput open, ArticleSink sink) throws IOException {
    Items items = new Items(open.input(), sink, options.maxArticleChars());
    int record = 0;
    try (WarcReader records = new WarcReader(open.bytes())) {
      records.setLenient(true);
      for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
        record++;
        if (next.get() instanceof WarcResponse response) {
          take(response, record, items);
        }
      }
    } catch (ParsingException e) {
      items.fail("record " + (record + 1) + " is no WARC record; the rest is skipped");
    } finally {
      items.finish("pages");
    }
  }

  private void take(WarcResponse response, int record, Items items) throws IOException {
    HttpResponse http;
    try {
      http = response.http();
    } catch (IOException | IllegalArgumentException e) {
      items.warn("record " + record + " holds no response that can be read; skipped");
      return;
    }
    if (http.status() != OK || !isHtml(http.contentType())) {
      return;
    }
    int most = HtmlReader.mostBytes(options);
    byte[] html = http.bodyDecoded().stream().readNBytes(most);
    if (html.length == most) {
      items.fail("record " + record + " is a page over the limit of length; skipped");
      return;
    }
    String text = HtmlReader.decoded(html, charset(http.contentType()), options);
    items.add(HtmlReader.item(PageReader.read(text), Items.value(response.target()), record));
  }

  private static boolean isHtml(MediaType type) {
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return name.equals("text/html") || name.equals("application/xhtml+xml");
  }

  private static Optional<Charset> charset(MediaType type) {
    return Optional.ofNullable(type.parameters().get("charset")).flatMap(Encodings::named);
  }
}
