package org.ingest.nlp;

/** Ellipses with spaces between their points: <i>. . .</i>. */
final class SpacedDots {
  private static final int FEWEST = 3;

  private SpacedDots() {}

  /** After three or more full stops with a space between any two; {@code at} when there are not. */
  static int end(String text, int at, int lineEnd) {
    int end = at;
    while (end + 2 < lineEnd
        && isDot(text, end)
        && isSpace(text, end + 1)
        && isDot(text, end + 2)) {
      end += 2;
    }
    return count(text, at, end + 1) >= FEWEST ? end + 1 : at;
  }

  /** How many points stand between two offsets. */
  static int count(String text, int from, int to) {
    return isDot(text, from) ? (to - from + 1) / 2 : 0;
  }

  private static boolean isDot(String text, int at) {
    return text.charAt(at) == '.';
  }

  private static boolean isSpace(String text, int at) {
    return Characters.isSpace(text.charAt(at));
  }
}
