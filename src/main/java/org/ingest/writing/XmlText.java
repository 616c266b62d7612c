package org.ingest.writing;

/** Text for XML 1.0, which has no place for most control characters, escaped or not. */
final class XmlText {
  private XmlText() {}

  /** The text with a replacement character for each that XML forbids. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(each -> isAllowed(each) ? each : '\uFFFD')
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint >= ' ' && codePoint < Character.MIN_SURROGATE
        || codePoint > Character.MAX_SURROGATE && codePoint < 0xFFFE
        || codePoint > 0xFFFF;
  }
}
