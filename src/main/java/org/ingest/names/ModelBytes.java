package org.ingest.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what a {@link java.io.DataOutputStream} wrote, straight from an array: a start spends most
 * of its time here, before the JVM has compiled anything.
 */
final class ModelBytes {
  private static final int MOST_NUMBERS = 64;
  private static final byte[] DIGITS = new byte[128];

  static {
    for (char c = 0; c < DIGITS.length; c++) {
      DIGITS[c] = (byte) Character.digit(c, Character.MAX_RADIX);
    }
  }

  private final byte[] bytes;
  private final int[] numbers = new int[MOST_NUMBERS];
  private int at;

  ModelBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int nextInt() {
    int i = at;
    at = i + Integer.BYTES;
    return (bytes[i] & 0xff) << 24
        | (bytes[i + 1] & 0xff) << 16
        | (bytes[i + 2] & 0xff) << 8
        | bytes[i + 3] & 0xff;
  }

  double nextDouble() {
    long high = nextInt();
    return Double.longBitsToDouble(high << 32 | nextInt() & 0xffff_ffffL);
  }

  private int nextLength() {
    int length = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    at += Short.BYTES;
    return length;
  }

  String utf() {
    int length = nextLength();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** True when the next string is as long as {@code start} or longer and has its last character. */
  boolean nextStartsLike(String start) {
    int length = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    return length >= start.length()
        && bytes[at + Short.BYTES + start.length() - 1] == start.charAt(start.length() - 1);
  }

  /** The next string as a number; its digits go up to z. */
  long numberInBase36() {
    int end = nextLength() + at;
    long value = 0;
    for (int i = at; i < end; i++) {
      value = value * Character.MAX_RADIX + DIGITS[bytes[i]];
    }
    at = end;
    return value;
  }

  /** The next string as numbers separated by spaces. */
  int[] numbers() {
    int end = nextLength() + at;
    int count = 0;
    int value = 0;
    for (int i = at; i < end; i++) {
      if (bytes[i] == ' ') {
        numbers[count++] = value;
        value = 0;
      } else {
        value = value * 10 + (bytes[i] - '0');
      }
    }
    numbers[count++] = value;
    at = end;
    return Arrays.copyOf(numbers, count);
  }
}
