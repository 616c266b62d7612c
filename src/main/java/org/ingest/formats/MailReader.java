package org.ingest.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.ingest.page.PageReader;
import org.ingest.reading.OpenInput;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;

/**
 * Reads a mail: its subject is the title, its date the date, its text the part that is plain text,
 * or the HTML where that says much more. A page saved as MHTML is a mail too, and is read as a
 * page.
 */
final class MailReader implements FormatReader {
  private static final int MOST_FIELDS = 10_000;

  /** A plain part that is so much shorter than the HTML says <i>View this mail in a browser</i>. */
  private static final int PLAIN_OF_HTML = 3;

  private final SplitOptions options;

  MailReader(SplitOptions options) {
    this.options = options;
  }

  @Override
  public void read(OpenInput open, ArticleSink sink) throws IOException {
    Items items = new Items(open.input(), sink, options.maxArticleChars());
    byte[] mail = open.readAll(HtmlReader.mostBytes(options));
    int lines = 1;
    for (byte b : mail) {
      lines += b == '\n' ? 1 : 0;
    }
    items.add(item(new ByteArrayInputStream(mail), 0, 1, lines));
    items.finish("mails");
  }

  Item item(InputStream mail, int record, int firstLine, int lastLine) throws IOException {
    MailParts parts = new MailParts(options);
    MimeStreamParser parser =
        new MimeStreamParser(
            new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(MOST_FIELDS)
                .setMaxContentLen(-1)
                .build());
    parser.setContentDecoding(true);
    parser.setContentHandler(parts);
    try {
      parser.parse(mail);
    } catch (MailParts.TooDeepException e) {
      // what stands so deep is no mail's text
    } catch (MimeException e) {
      throw new IOException("not mail after all: " + e.getMessage(), e);
    }
    if (parts.isSavedPage() && parts.html().isPresent()) {
      Item page = HtmlReader.item(PageReader.read(parts.html().get()), parts.location(), record);
      return new Item(page.header(), page.text(), record, firstLine, lastLine, 0);
    }
    return new Item(header(parts), text(parts), record, firstLine, lastLine, 0);
  }

  private static ArticleHeader header(MailParts parts) {
    return new ArticleHeader(
        Optional.empty(),
        parts.field("subject"),
        parts.field("date"),
        Optional.empty(),
        Optional.empty(),
        parts.field("from"));
  }

  private static String text(MailParts parts) {
    String plain = parts.plain().map(MailText::own).orElse("");
    String html = parts.html().map(PageReader::fragment).orElse("");
    return plain.length() * PLAIN_OF_HTML < html.length() ? html : plain;
  }
}
