package org.ingest.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.ingest.reading.Encodings;
import org.ingest.splitting.SplitOptions;

/**
 * What a mail holds: its own header fields, decoded, and its first part of text and of HTML. Other
 * parts, and mails within the mail, are passed over.
 */
final class MailParts extends AbstractContentHandler {
  /** The parser goes down by recursion. */
  private static final int MOST_DEPTH = 100;

  /** Parts within parts without end; what was read before stays. */
  static final class TooDeepException extends MimeException {
    private static final long serialVersionUID = 1L;

    private TooDeepException() {
      super("parts within parts within parts");
    }
  }

  private final SplitOptions options;
  private final Map<String, String> fields = new HashMap<>();
  private Optional<String> plain = Optional.empty();
  private Optional<String> html = Optional.empty();
  private Optional<String> location = Optional.empty();
  private int messages;
  private int multiparts;
  private int headers;
  private boolean attached;

  MailParts(SplitOptions options) {
    this.options = options;
  }

  @Override
  public void startMessage() throws TooDeepException {
    messages++;
    checkDepth();
  }

  @Override
  public void startMultipart(BodyDescriptor part) throws TooDeepException {
    multiparts++;
    checkDepth();
  }

  private void checkDepth() throws TooDeepException {
    if (messages + multiparts > MOST_DEPTH) {
      throw new TooDeepException();
    }
  }

  @Override
  public void endMultipart() {
    multiparts--;
  }

  @Override
  public void endMessage() {
    messages--;
  }

  @Override
  public void startHeader() {
    headers++;
    attached = false;
  }

  @Override
  public void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    if (headers == 1) {
      fields.putIfAbsent(name, decoded(field.getBody()));
    }
    attached |=
        name.equals("content-disposition")
            && field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    if (name.equals("content-location") && location.isEmpty()) {
      location = Items.value(field.getBody());
    }
  }

  private static String decoded(String value) {
    try {
      return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  @Override
  public void body(BodyDescriptor part, InputStream bytes) throws IOException {
    String type = part.getMimeType().toLowerCase(Locale.ROOT);
    if (attached || messages > 1) {
      return;
    }
    if (type.equals("text/plain") && plain.isEmpty()) {
      byte[] text = read(bytes);
      Charset charset = charset(part).orElseGet(() -> Encodings.guessed(text));
      plain = Optional.of(new String(text, charset)).filter(each -> !each.isBlank());
    } else if (type.equals("text/html") && html.isEmpty()) {
      html = Optional.of(HtmlReader.decoded(read(bytes), charset(part), options));
    }
  }

  private byte[] read(InputStream bytes) throws IOException {
    return bytes.readNBytes(HtmlReader.mostBytes(options));
  }

  /** An encoding that text can be in by chance, US-ASCII, is not taken at its word. */
  private static Optional<Charset> charset(BodyDescriptor part) {
    String name = part.getCharset();
    return name == null || name.equalsIgnoreCase("us-ascii")
        ? Optional.empty()
        : Encodings.named(name);
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name))
        .map(value -> value.replaceAll("\\s+", " "))
        .flatMap(Items::value);
  }

  Optional<String> plain() {
    return plain;
  }

  Optional<String> html() {
    return html;
  }

  /** Where a page that was saved as mail was found. */
  Optional<String> location() {
    return location.or(() -> field("snapshot-content-location"));
  }

  /** Whether it is a page saved as MHTML rather than somebody's mail. */
  boolean isSavedPage() {
    return fields.containsKey("snapshot-content-location")
        || fields
                .getOrDefault("content-type", "")
                .toLowerCase(Locale.ROOT)
                .contains("multipart/related")
            && !fields.containsKey("to")
            && plain.isEmpty();
  }
}
