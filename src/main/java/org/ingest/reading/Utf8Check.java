package org.ingest.reading;

/**
 * Counts what is UTF-8 in the head of an input and what is not.
 *
 * @param sequences characters of two bytes and more
 * @param faults bytes that no UTF-8 character begins or goes on with
 */
record Utf8Check(int sequences, int faults) {
  /** Checks the bytes of a head; a character that its end cuts off is no fault. */
  static Utf8Check of(byte[] head) {
    int sequences = 0;
    int faults = 0;
    int at = 0;
    while (at < head.length) {
      int length = lengthAt(head, at);
      if (length < 0) {
        faults++;
        at++;
      } else {
        sequences += length > 1 ? 1 : 0;
        at += length;
      }
    }
    return new Utf8Check(sequences, faults);
  }

  /**
   * Whether this is UTF-8 with damage rather than another encoding: in windows-1252 text hardly any
   * bytes look like a UTF-8 character.
   */
  boolean isUtf8() {
    return faults == 0 || sequences > faults;
  }

  /** The length of the character that begins at {@code at}, or -1 when none does. */
  private static int lengthAt(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4) {
      return -1;
    }
    for (int i = 1; i < length && at + i < bytes.length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return -1;
      }
    }
    return length;
  }
}
