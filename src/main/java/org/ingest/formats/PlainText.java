package org.ingest.formats;

/** Makes text from records what text from files is: lines end in LF, characters are whole. */
final class PlainText {
  private PlainText() {}

  static String of(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return wellFormed(lines);
  }

  /** Half a surrogate pair, which JSON can spell but no output can hold, becomes U+FFFD. */
  private static String wellFormed(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder fixed = new StringBuilder(text);
    for (int i = 0; i < fixed.length(); i++) {
      if (Character.isSupplementaryCodePoint(fixed.codePointAt(i))) {
        i++;
      } else if (Character.isSurrogate(fixed.charAt(i))) {
        fixed.setCharAt(i, '\uFFFD');
      }
    }
    return fixed.toString();
  }
}
