package org.ingest.writing;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes the characters that JSON allows in strings and that some readers of lines (Python's
 * {@code splitlines}, JavaScript before 2019) take for line ends, so that an object stays on its
 * line.
 */
final class LineEndEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    return standardAsciiEscapesForJSON();
  }

  @Override
  public SerializableString getEscapeSequence(int c) {
    boolean isLineEnd = c == 0x85 || c == 0x2028 || c == 0x2029;
    return isLineEnd ? new SerializedString(String.format("\\u%04x", c)) : null;
  }
}
