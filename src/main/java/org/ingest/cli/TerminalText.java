package org.ingest.cli;

/**
 * Makes text from outside safe to print: an input, or the name of a file, may hold characters that
 * would move a terminal's cursor, change its title or turn the direction of writing.
 */
final class TerminalText {
  private TerminalText() {}

  /** The same text, each such character written as in JSON: {@code \n}, {@code \u001b}. */
  static String escape(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (!isUnsafe(text, i)) {
        if (safe != null) {
          safe.append(each);
        }
        continue;
      }
      if (safe == null) {
        safe = new StringBuilder(text.substring(0, i));
      }
      safe.append(escaped(each));
    }
    return safe == null ? text : safe.toString();
  }

  private static boolean isUnsafe(String text, int at) {
    char each = text.charAt(at);
    return Character.isISOControl(each)
        || each == '\u2028'
        || each == '\u2029'
        || each >= '\u200e' && each <= '\u200f'
        || each >= '\u202a' && each <= '\u202e'
        || each >= '\u2066' && each <= '\u2069'
        || isHalfOfPair(text, at);
  }

  private static boolean isHalfOfPair(String text, int at) {
    char each = text.charAt(at);
    if (Character.isHighSurrogate(each)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(each)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static String escaped(char each) {
    return switch (each) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format("\\u%04x", (int) each);
    };
  }
}
