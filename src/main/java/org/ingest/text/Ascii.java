package org.ingest.text;

/** Tells ASCII text, which most of an English article is, from text that needs more care. */
public final class Ascii {
  private Ascii() {}

  /** True when a text holds nothing beyond ASCII: no accents, no curved quotes, no long dashes. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
