package org.ingest.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.ingest.reading.OpenInput;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.SplitOptions;

/**
 * Reads a mailbox, a mail after the other: each stands after a line <i>From … 09:12:00 2025</i>.
 */
final class MailboxReader implements FormatReader {
  private static final int LONGEST_ENVELOPE = 1000;

  private final SplitOptions options;
  private final MailReader mails;

  MailboxReader(SplitOptions options) {
    this.options = options;
    this.mails = new MailReader(options);
  }

  /** One mailbox while it is read. */
  private final class Reading {
    private final Items items;
    private final int most = HtmlReader.mostBytes(options);
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private int record;
    private int line;
    private int firstLine;
    private boolean tooLong;
    private boolean blankBefore = true;

    Reading(Items items) {
      this.items = items;
    }

    void line(byte[] bytes, int length) throws IOException {
      line++;
      if (blankBefore && isEnvelope(bytes, length)) {
        finish();
        firstLine = line;
        return;
      }
      blankBefore = length == 1 || length == 2 && bytes[0] == '\r';
      tooLong |= mail.size() + length > most;
      if (!tooLong) {
        int quoted = isQuotedEnvelope(bytes, length) ? 1 : 0;
        mail.write(bytes, quoted, length - quoted);
      }
    }

    void finish() throws IOException {
      if (firstLine > 0) {
        record++;
        if (tooLong) {
          items.fail(firstLine, "a mail over the limit of length; skipped");
        } else {
          InputStream bytes = new ByteArrayInputStream(mail.toByteArray());
          items.add(mails.item(bytes, record, firstLine, line - 1));
        }
      }
      mail.reset();
      tooLong = false;
    }
  }

  private static boolean isEnvelope(byte[] bytes, int length) {
    return length > 5
        && length < LONGEST_ENVELOPE
        && bytes[0] == 'F'
        && MailSniffer.isEnvelope(
            new String(bytes, 0, length, StandardCharsets.ISO_8859_1).stripTrailing());
  }

  /** {@code >From} at a line's beginning was {@code From} before it was put into the mailbox. */
  private static boolean isQuotedEnvelope(byte[] bytes, int length) {
    return length > 6
        && bytes[0] == '>'
        && new String(bytes, 1, 5, StandardCharsets.ISO_8859_1).equals("From ");
  }

  @Override
  public void read(OpenInput open, ArticleSink sink) throws IOException {
    Items items = new Items(open.input(), sink, options.maxArticleChars());
    Reading reading = new Reading(items);
    try {
      readLines(open.bytes(), reading);
    } finally {
      reading.line++;
      reading.finish();
      items.finish("mails");
    }
  }

  /** A line that is longer than a mail may be comes in pieces. */
  private void readLines(InputStream in, Reading reading) throws IOException {
    byte[] buffer = new byte[1 << 16];
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      int from = 0;
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n' || line.size() + i - from > reading.most) {
          line.write(buffer, from, i + 1 - from);
          reading.line(line.toByteArray(), line.size());
          line.reset();
          from = i + 1;
        }
      }
      line.write(buffer, from, count - from);
    }
    if (line.size() > 0) {
      reading.line(line.toByteArray(), line.size());
    }
  }
}
