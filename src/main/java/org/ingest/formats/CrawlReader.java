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

/**
 * Reads the pages of a crawl: each response of a server that is HTML and went well. A page that
 * cannot be unpacked is skipped alone; after a broken record the rest is skipped, since only its
 * length leads to the next.
 */
final class CrawlReader implements FormatReader {
  private static final int OK = 200;

  private final SplitOptions options;

  CrawlReader(SplitOptions options) {
    this.options = options;
  }

  @Override
  public void read(OpenInput open, ArticleSink sink) throws IOException {
    Items items = new Items(open.input(), sink, options.maxArticleChars());
    int record = 1;
    try (WarcReader records = new WarcReader(open.bytes())) {
      records.setLenient(true);
      for (Optional<WarcRecord> next = next(records); next.isPresent(); next = next(records)) {
        if (next.get() instanceof WarcResponse response) {
          take(response, record, items);
        }
        record++;
      }
    } catch (BrokenRecordException e) {
      items.fail("record " + record + " is broken" + said(e.getCause()) + "; the rest is skipped");
    }
    items.finish("pages");
  }

  /** The next record, after the rest of the one before. */
  private static Optional<WarcRecord> next(WarcReader records) throws BrokenRecordException {
    try {
      return records.next();
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenRecordException(e);
    }
  }

  /** A record that there is no way past. */
  private static final class BrokenRecordException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenRecordException(Exception cause) {
      super(cause);
    }
  }

  private static String said(Throwable e) {
    boolean quotesInput = e instanceof ParsingException;
    return e.getMessage() == null || quotesInput ? "" : " (" + e.getMessage() + ")";
  }

  private void take(WarcResponse response, int record, Items items) {
    try {
      HttpResponse http = response.http();
      if (http.status() == OK && isHtml(http.contentType())) {
        page(response, http, record, items);
      }
    } catch (IOException | IllegalArgumentException e) {
      items.fail("record " + record + " holds a page that cannot be read" + said(e) + "; skipped");
    }
  }

  private void page(WarcResponse response, HttpResponse http, int record, Items items)
      throws IOException {
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
