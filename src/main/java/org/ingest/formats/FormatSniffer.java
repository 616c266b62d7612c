package org.ingest.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ingest.reading.Encodings;
import org.ingest.reading.Line;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/** Tells by an input's first bytes how it is written. What is of no other kind is text. */
final class FormatSniffer {
  /** How far it looks, in bytes. */
  private static final int LOOK = 1 << 14;

  /** An array of objects, or only its beginning. */
  private static final Pattern JSON_ARRAY =
      Pattern.compile("(?s)\\[\\s*(?:\\{\\s*(?:\"[^\"]{0,99}\"\\s*:.*)?)?");

  /** An object that holds a list of objects. */
  private static final Pattern JSON_LIST =
      Pattern.compile("\"(?:articles|items|results|docs|data|news)\"\\s*:\\s*\\[\\s*\\{");

  private FormatSniffer() {}

  /**
   * @throws org.ingest.reading.OpenInput.NotTextException when it is of a kind that is not read
   */
  static InputFormat of(byte[] head, SplitOptions options) throws IOException {
    if (startsWith(head, "PK\3\4")) {
      return InputFormat.ZIP;
    }
    Charset charset =
        options.encoding().or(() -> Encodings.marked(head)).orElse(StandardCharsets.ISO_8859_1);
    String all = new String(head, 0, Math.min(head.length, LOOK), charset);
    String start = withoutSpace(all);
    if (start.isEmpty()) {
      return InputFormat.TEXT;
    }
    return switch (start.charAt(0)) {
      case '{' -> ofObject(start);
      case '[' -> JSON_ARRAY.matcher(start).matches() ? InputFormat.JSON : InputFormat.TEXT;
      case '<' -> MarkupSniffer.of(start);
      default -> ofLines(start, options);
    };
  }

  private static InputFormat ofLines(String start, SplitOptions options) {
    if (start.startsWith("WARC/")) {
      return InputFormat.WARC;
    }
    if (MailSniffer.isMailbox(start)) {
      return InputFormat.MBOX;
    }
    if (MailSniffer.isMail(start)) {
      return InputFormat.MAIL;
    }
    return MarkupSniffer.holdsPage(start)
        ? InputFormat.HTML
        : TableSniffer.of(start, options).orElse(InputFormat.TEXT);
  }

  /** An object on its first line is the first of many; one over several lines is laid out. */
  private static InputFormat ofObject(String start) {
    int end = start.indexOf('\n');
    String line = Line.strip(end < 0 ? start : start.substring(0, end));
    boolean laidOut = end >= 0 && (line.equals("{") || line.endsWith(",") || line.endsWith("["));
    return laidOut || JSON_LIST.matcher(line).find() ? InputFormat.JSON : InputFormat.JSONL;
  }

  private static boolean startsWith(byte[] head, String mark) {
    return head.length >= mark.length()
        && new String(head, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
  }

  private static String withoutSpace(String text) {
    int from = 0;
    while (from < text.length() && Line.isSpace(text.charAt(from))) {
      from++;
    }
    return text.startsWith("ï»¿", from) ? text.substring(from + 3) : text.substring(from);
  }
}
