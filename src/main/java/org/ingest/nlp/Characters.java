package org.ingest.nlp;

/** The classes of characters that tokens and sentences are told apart by. */
final class Characters {
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private Characters() {}

  /** White space in Unicode's sense, no-break spaces among it. */
  static boolean isSpace(int c) {
    return c == ' ' || Character.isWhitespace(c) && (c < 0x1C || c > 0x1F) || isOtherSpace(c);
  }

  private static boolean isOtherSpace(int c) {
    return c == 0x85 || c == 0xA0 || c == 0x2007 || c == 0x202F;
  }

  /** A letter, digit or combining mark. */
  static boolean isOfName(int c) {
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  /** What web addresses are made of: letters, digits, marks and joining punctuation as _. */
  static boolean isOfWord(int c) {
    return Character.isAlphabetic(c)
        || Character.isDigit(c)
        || isMark(c)
        || Character.getType(c) == Character.CONNECTOR_PUNCTUATION
        || c == 0x200C
        || c == 0x200D;
  }

  private static boolean isMark(int c) {
    return (MARKS >> Character.getType(c) & 1) != 0;
  }
}
