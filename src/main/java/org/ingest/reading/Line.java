package org.ingest.reading;

/**
 * One line of an input.
 *
 * @param number from 1
 * @param start where it begins, in UTF-16 units of the decoded input (a byte order mark is not part
 *     of that)
 * @param text without the line end; only its beginning when {@code tooLong}
 * @param endLength the UTF-16 units of its line end: 2 for CRLF, 0 for a last line without one
 * @param tooLong whether the line was over the limit, and passed over
 */
public record Line(int number, long start, String text, int endLength, boolean tooLong) {
  /** Whether nothing stands on it but white space, no-break and zero-width spaces among it. */
  public boolean isBlank() {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return !tooLong && at == text.length();
  }

  /** White space, and the invisible characters that scraped pages leave behind. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u0085';
  }

  /** The text without white space at its ends. */
  public String stripped() {
    return strip(text);
  }

  /** {@code text} without {@linkplain #isSpace white space} at its ends. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
