package org.ingest.text;

/**
 * Turns UTF-16 offsets of one text into code point offsets.
 *
 * <p>Texts without surrogate pairs, nearly all of them, cost nothing beyond one scan.
 */
public final class CodePointIndex {
  private final int[] codePointAt;

  public CodePointIndex(String text) {
    codePointAt = hasSurrogates(text) ? count(text) : null;
  }

  /** The number of code points before {@code utf16Offset}. */
  public int at(int utf16Offset) {
    return codePointAt == null ? utf16Offset : codePointAt[utf16Offset];
  }

  private static boolean hasSurrogates(String text) {
    return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
  }

  private static int[] count(String text) {
    int[] counts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean secondHalf =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      counts[i + 1] = secondHalf ? counts[i] : counts[i] + 1;
    }
    return counts;
  }
}
