package org.ingest.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ingest.reading.BinaryCheck;
import org.ingest.reading.Encodings;
import org.ingest.reading.Line;
import org.ingest.reading.OpenInput.NotTextException;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/** Tells by an input's first bytes how it is written. What is of no other kind is text. */
final class FormatSniffer {
  /** How far it looks, in bytes. */
  private static final int LOOK = 1 << 14;

  /** An object that holds a list of objects, and no text before it. */
  private static final Pattern JSON_LIST =
      Pattern.compile("\"([A-Za-z]+)\"\\s*:\\s*(?:\\[\\s*[{\\]]|(\"))");

  /** The byte-order mark of UTF-8, read a byte at a time. */
  private static final String MARK_IN_LATIN = "ï»¿";

  private FormatSniffer() {}

  /**
   * @throws NotTextException when it is of a kind that is not read
   */
  static InputFormat of(byte[] head, SplitOptions options) throws IOException {
    if (startsWith(head, "PK\3\4")) {
      return InputFormat.ZIP;
    }
    refuse(BinaryCheck.marked(head));
    Charset charset =
        options.encoding().or(() -> Encodings.marked(head)).orElse(StandardCharsets.ISO_8859_1);
    String all = new String(head, 0, Math.min(head.length, LOOK), charset);
    String start = withoutSpace(all);
    if (start.isEmpty()) {
      return InputFormat.TEXT;
    }
    return switch (start.charAt(0)) {
      case '{' -> ofObject(start);
      case '[' -> JsonStart.isArray(start) ? InputFormat.JSON : InputFormat.TEXT;
      case '/', '#' -> behindComments(start, options);
      case '<' -> MarkupSniffer.of(start);
      default -> ofLines(start, options);
    };
  }

  /** JSON that an exporter wrote a comment above; not a text below a heading of <i># Convoy</i> */
  private static InputFormat behindComments(String start, SplitOptions options)
      throws NotTextException {
    String rest = start.substring(JsonStart.comments(start));
    if (rest.startsWith("[") && JsonStart.isArray(rest)) {
      return InputFormat.JSON;
    }
    return JsonStart.isObject(rest) ? ofObject(rest) : ofLines(start, options);
  }

  private static void refuse(Optional<String> reason) throws NotTextException {
    if (reason.isPresent()) {
      throw new NotTextException(reason.get());
    }
  }

  private static InputFormat ofLines(String start, SplitOptions options) throws NotTextException {
    refuse(OtherKinds.of(start));
    if (start.startsWith("WARC/")) {
      return InputFormat.WARC;
    }
    if (MailSniffer.isMailbox(start)) {
      return InputFormat.MBOX;
    }
    if (MailSniffer.isMail(start)) {
      return InputFormat.MAIL;
    }
    if (MarkupSniffer.holdsPage(start)) {
      return InputFormat.HTML;
    }
    String lines = start.indexOf('\r') < 0 ? start : PlainText.of(start);
    Optional<InputFormat> table = TableSniffer.of(lines, options);
    if (table.isEmpty() && TableSniffer.isWithoutHeader(lines)) {
      refuse(Optional.of("a table without a header row; put its columns' names above it; skipped"));
    }
    return table.orElse(InputFormat.TEXT);
  }

  /** An object on its first line is the first of many; one over several lines is laid out. */
  private static InputFormat ofObject(String start) {
    int end = start.indexOf('\n');
    String line = Line.strip(end < 0 ? start : start.substring(0, end));
    boolean laidOut = end >= 0 && (line.equals("{") || line.endsWith(",") || line.endsWith("["));
    return laidOut || holdsList(line) ? InputFormat.JSON : InputFormat.JSONL;
  }

  /**
   * <code>{"status": "ok", "articles": [{…</code>; not <code>{"text": "Two …", "data": [{…</code>
   */
  private static boolean holdsList(String object) {
    Matcher field = JSON_LIST.matcher(object);
    while (field.find()) {
      if (field.group(2) == null) {
        if (JsonReader.isListKey(field.group(1))) {
          return true;
        }
      } else if (KeyNames.isUsual(field.group(1), FieldRole.TEXT)) {
        return false;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] head, String mark) {
    return head.length >= mark.length()
        && new String(head, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
  }

  /** What is behind blank lines and byte-order marks, in whatever order programs joined them. */
  private static String withoutSpace(String text) {
    int from = 0;
    boolean mark = text.startsWith(MARK_IN_LATIN);
    while (mark || from < text.length() && Line.isSpace(text.charAt(from))) {
      from += mark ? MARK_IN_LATIN.length() : 1;
      mark = text.startsWith(MARK_IN_LATIN, from);
    }
    return text.substring(from);
  }
}
