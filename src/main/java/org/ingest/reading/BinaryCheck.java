package org.ingest.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells files that are no text by their first bytes: the marks of the formats that lie about in
 * newsrooms, else a share of control characters that no text has.
 */
public final class BinaryCheck {
  private static final Map<String, String> MARKS = new LinkedHashMap<>();

  static {
    MARKS.put("%PDF-", "a PDF file");
    MARKS.put("PK\3\4", "a zip or Office file");
    MARKS.put("PK\5\6", "an empty zip file");
    MARKS.put("7z\u00BC\u00AF", "a 7z archive (unpack it first)");
    MARKS.put("Rar!", "a rar archive (unpack it first)");
    MARKS.put("SQLite format 3", "a database");
    MARKS.put("PAR1", "a Parquet table (save it as CSV)");
    MARKS.put("!BDN", "an Outlook mailbox (export it as mbox)");
    MARKS.put("%!PS", "a PostScript file");
    MARKS.put("{\\rtf", "a rich text file");
    MARKS.put("\u00D0\u00CF\u0011\u00E0", "an old Office file");
    MARKS.put("\u0089PNG", "an image");
    MARKS.put("\u00FF\u00D8\u00FF", "an image");
    MARKS.put("GIF8", "an image");
    MARKS.put("\u007FELF", "a program");
  }

  /** Half of the bytes of UTF-16 text without a mark are zero, a twentieth of a program's. */
  private static final int ZEROS_OF_UTF_16 = 4;

  /** One control character in fifty is more than any text has, one stray one is not. */
  private static final int CONTROLS_IN = 50;

  private static final int LONGEST_MARK = 16;

  /** Every tar archive of this century has it in its first entry's header. */
  private static final String TAR_MARK = "ustar";

  private static final int TAR_MARK_AT = 257;

  private BinaryCheck() {}

  /** What the file is by the mark that it bears, where that is a known kind that is not read. */
  public static Optional<String> marked(byte[] head) {
    String start = latin(head, 0, LONGEST_MARK);
    for (Map.Entry<String, String> mark : MARKS.entrySet()) {
      if (start.startsWith(mark.getKey())) {
        return Optional.of("looks like " + mark.getValue() + ", not text; skipped");
      }
    }
    return latin(head, TAR_MARK_AT, TAR_MARK.length()).equals(TAR_MARK)
        ? Optional.of("looks like a tar archive (unpack it first), not text; skipped")
        : Optional.empty();
  }

  private static String latin(byte[] head, int from, int length) {
    return from + length > head.length && from > 0
        ? ""
        : new String(head, from, Math.min(length, head.length - from), StandardCharsets.ISO_8859_1);
  }

  /** What the file looks like, where that is not text. */
  static Optional<String> of(byte[] head) {
    Optional<String> marked = marked(head);
    if (marked.isPresent()) {
      return marked;
    }
    int zeros = 0;
    int controls = 0;
    for (byte b : head) {
      zeros += b == 0 ? 1 : 0;
      controls += isControl(b) ? 1 : 0;
    }
    if (controls < 2 || controls * CONTROLS_IN < head.length) {
      return Optional.empty();
    }
    return Optional.of(
        zeros * ZEROS_OF_UTF_16 > head.length
            ? "looks binary, or like UTF-16 without a byte order mark (use --encoding); skipped"
            : "looks binary; skipped");
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7F;
  }
}
