package org.ingest.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells files that are no text by their first bytes: the marks of the formats that lie about in
 * newsrooms, else a share of control characters that no text has.
 */
final class BinaryCheck {
  private static final Map<String, String> MARKS = new LinkedHashMap<>();

  static {
    MARKS.put("%PDF-", "a PDF file");
    MARKS.put("PK\3\4", "a zip or Office file");
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

  private BinaryCheck() {}

  /** What the file looks like, where that is not text. */
  static Optional<String> of(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> mark : MARKS.entrySet()) {
      if (start.startsWith(mark.getKey())) {
        return Optional.of("looks like " + mark.getValue() + ", not text; skipped");
      }
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
            ? "looks binary, or like UTF-16 without its mark (say --encoding then); skipped"
            : "looks binary; skipped");
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' || b == 0x7F;
  }
}
